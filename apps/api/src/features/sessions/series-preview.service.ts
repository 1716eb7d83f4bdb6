import { localToInstant } from '@loper/domain/dutch-time'
import { seriesDates } from '@loper/domain/series-dates'
import { seriesDatesInput } from '@loper/domain/sessions-input'
import { publicHolidayOn, schoolHolidayOn } from '@loper/reference-data/dutch-holidays'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { FieldError, type FieldProblem } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { timeProblemOn } from './session-details.service.ts'

type Asked = { organisationId: string }
type Day = {
  date: string
  startsAt: Date
  publicHoliday: string | null
  schoolHoliday: string | null
  problemKey: string | null
}

/** In which province an organisation works, for the school holidays there. */
async function provinceOf({ tx }: Context, organisationId: string): Promise<string | null> {
  const area = await tx.serviceArea.findFirst({
    where: { organisationId, validTo: null },
    include: { municipality: true },
  })
  return area?.municipality.provinceCode ?? null
}

/** The days of a series that is still to be planned, with what speaks against each. Reads only. */
export async function lookAhead(context: Context, raw: Asked): Promise<{ dates: Day[]; errors: FieldProblem[] }> {
  assertCan(context, 'session:manage', raw)
  try {
    const { organisationId, date, time, rhythm, times, until } = parseInput(seriesDatesInput, raw)
    const province = await provinceOf(context, organisationId)
    const days = seriesDates(until ? { first: date, rhythm, until } : { first: date, rhythm, times: times ?? 2 })
    return {
      dates: days.map((day) => ({
        date: day,
        startsAt: localToInstant(day, time),
        publicHoliday: publicHolidayOn(day),
        schoolHoliday: schoolHolidayOn(day, province),
        problemKey: timeProblemOn(day, time)?.messageKey ?? null,
      })),
      errors: [],
    }
  } catch (error) {
    if (error instanceof FieldError) return { dates: [], errors: error.problems }
    throw error
  }
}
