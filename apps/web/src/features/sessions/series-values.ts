import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { seriesRhythmInput } from '@loper/domain/sessions-input'
import type { SeriesRhythm } from '@loper/graphql/documents'
import { z } from 'zod'

/** What stands in the fields about a series: text, as inputs give it. Without a rhythm it is one session. */
export type SeriesValues = { rhythm: SeriesRhythm | ''; ending: 'times' | 'until'; times: string; until: string }

export const oneSession: SeriesValues = { rhythm: '', ending: 'times', times: '6', until: '' }

export const rhythmNames: Record<SeriesRhythm, MessageDescriptor> = {
  WEEKLY: msg`Elke week`,
  FORTNIGHTLY: msg`Om de week`,
  MONTHLY: msg`Elke maand`,
}

/** What the api wants to hear: how many times, or until when, and not both. */
export function asSeries({ rhythm, ending, times, until }: SeriesValues) {
  return {
    rhythm: rhythm || 'WEEKLY',
    times: ending === 'times' && times.trim() !== '' ? Number(times) : null,
    until: ending === 'until' && until !== '' ? until : null,
  } as const
}

/** The rules of the api, for who chose a series. */
export const seriesFields = z.custom<SeriesValues>().superRefine((values, context) => {
  if (!values.rhythm) return
  const checked = seriesRhythmInput.safeParse(asSeries(values))
  for (const { path, message } of checked.error?.issues ?? []) {
    const missing = values.ending === 'until' && path[0] === 'times'
    context.addIssue({ code: 'custom', path: missing ? ['until'] : path, message: missing ? 'date.required' : message })
  }
})
