import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatTime } from '@loper/domain/dutch-dates'
import { fieldMessage } from '@loper/domain/field-messages'
import { SeriesCheckDocument, type SeriesCheckQuery } from '@loper/graphql/documents'
import { useState } from 'react'
import { QueryState } from '../../app/staff/query-state.tsx'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Section } from '../../ui/section.tsx'
import { asSeries, type SeriesValues } from './series-values.ts'

type Day = SeriesCheckQuery['seriesDates']['dates'][number]
type Props = {
  title: string
  organisationId: string
  /** The first day and the time of each. */
  values: { date: string; time: string }
  series: SeriesValues
  busy: boolean
  onBack(): void
  onPlan(dates: string[], publish: boolean): void
}

/** The days of a series before anything is saved: take away what should not be. */
export function SeriesCheck(props: Props) {
  const { t } = useLingui()
  const { organisationId, values, series } = props
  const input = { organisationId, date: values.date, time: values.time, ...asSeries(series) }
  const result = useQuery(SeriesCheckDocument, { variables: { input }, fetchPolicy: 'no-cache' })
  return (
    <QueryState result={result} skeleton="list">
      {({ seriesDates: { dates, errors } }) =>
        errors.length > 0 ? (
          <div className="grid max-w-[44rem] gap-6">
            <ErrorSummary
              title={t`Er klopt nog iets niet`}
              errors={errors.map(({ messageKey }) => ({ message: fieldMessage(messageKey) }))}
            />
            <FormActions>
              <Button icon="chevron-back" onClick={props.onBack}>
                <Trans>Terug naar wanneer en waar</Trans>
              </Button>
            </FormActions>
          </div>
        ) : (
          <Days {...props} days={dates} />
        )
      }
    </QueryState>
  )
}

const possible = ({ problemKey }: Day) => problemKey === null

function Days({ days, title, busy, onBack, onPlan }: Props & { days: readonly Day[] }) {
  const { t } = useLingui()
  // On a public holiday the library is closed, unless somebody says otherwise.
  const [chosen, setChosen] = useState(() =>
    days.filter((day) => possible(day) && !day.publicHoliday).map(({ date }) => date),
  )
  const inSchoolHoliday = days.filter(({ date, schoolHoliday }) => schoolHoliday && chosen.includes(date))
  const tick = (date: string, on: boolean) =>
    setChosen(on ? [...chosen, date].sort() : chosen.filter((one) => one !== date))
  const count = chosen.length
  const tooFew = count < 2
  return (
    <div className="grid max-w-[44rem] gap-6">
      <Section
        title={<Plural value={count} one="# sessie" other="# sessies" />}
        lead={t`${title}. Haal het vinkje weg bij een dag die je overslaat.`}
      >
        <ul className="border-t border-line">
          {days.map((day) => (
            <DayLine key={day.date} day={day} checked={chosen.includes(day.date)} onTick={tick} />
          ))}
        </ul>
        {inSchoolHoliday.length > 0 && (
          <Cluster>
            <Button
              onClick={() => setChosen(chosen.filter((date) => !inSchoolHoliday.some((day) => day.date === date)))}
            >
              <Trans>Sla de schoolvakanties over</Trans>
            </Button>
          </Cluster>
        )}
      </Section>
      {tooFew && (
        <ErrorSummary title={t`Er klopt nog iets niet`} errors={[{ message: fieldMessage('series.too-few') }]} />
      )}
      <p className="text-ink-soft">
        <Trans>
          Elke sessie krijgt een eigen pagina en een eigen lijst. De tijd op de klok blijft gelijk, ook na de zomertijd.
        </Trans>
      </p>
      <FormActions>
        <Button
          tone="primary"
          busy={busy}
          busyText={t`Bezig met publiceren`}
          onClick={() => tooFew || onPlan(chosen, true)}
        >
          <Plural value={count} one="Publiceer # sessie" other="Publiceer # sessies" />
        </Button>
        <Button busy={busy} onClick={() => tooFew || onPlan(chosen, false)}>
          <Trans>Bewaar, publiceer later</Trans>
        </Button>
        <Button tone="plain" icon="chevron-back" onClick={onBack}>
          <Trans>Terug naar wanneer en waar</Trans>
        </Button>
      </FormActions>
    </div>
  )
}

type LineProps = { day: Day; checked: boolean; onTick(date: string, on: boolean): void }

function DayLine({ day, checked, onTick }: LineProps) {
  const { t } = useLingui()
  const notes = [
    day.publicHoliday,
    day.schoolHoliday && t`Schoolvakantie: ${day.schoolHoliday}`,
    day.problemKey && fieldMessage(day.problemKey),
  ].filter(Boolean)
  return (
    <li className="border-b border-line">
      <label className="focus-within-ring grid min-h-touch grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-x-3 py-2 sm:grid-cols-[1.5rem_minmax(0,1fr)_auto]">
        <input
          type="checkbox"
          className="size-6"
          checked={checked}
          disabled={!possible(day)}
          onChange={(event) => onTick(day.date, event.target.checked)}
        />
        <span className={checked ? undefined : 'text-ink-soft line-through'}>
          {formatDay(day.date, new Date())}, {formatTime(day.startsAt)}
        </span>
        {notes.length > 0 && <span className="font-semibold max-sm:col-start-2">{notes.join(' · ')}</span>}
      </label>
    </li>
  )
}
