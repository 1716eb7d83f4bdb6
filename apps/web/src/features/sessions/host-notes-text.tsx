import { useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { HostNotesText_NotesFragment } from '@loper/graphql/documents'
import type { ReactNode } from 'react'
import { paths } from '../../app/paths.ts'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'

type Notes = Omit<HostNotesText_NotesFragment, '__typename'>

export const hasNotes = ({ wentWell, differently, more }: Notes) => Boolean(wentWell ?? differently ?? more)

/** What a host wrote down, to read. */
export function HostNotesText({ notes }: { notes: Notes }) {
  const { t } = useLingui()
  const parts = [
    { term: t`Dit ging goed`, text: notes.wentWell },
    { term: t`Dit kan anders`, text: notes.differently },
    { term: t`Verder nog`, text: notes.more },
  ]
  return (
    <div className="grid gap-3">
      <dl className="grid gap-3">
        {parts.map(
          ({ term, text }) =>
            text && (
              <div key={term}>
                <dt className="font-bold">{term}</dt>
                <dd className="break-words whitespace-pre-line">{text}</dd>
              </div>
            ),
        )}
      </dl>
      {notes.changedBy && notes.changedAt && (
        <p className="text-ink-soft">{t`${notes.changedBy}, ${formatDay(notes.changedAt, new Date())}`}</p>
      )}
    </div>
  )
}

/** The notes of sessions before, each with the way to it; nothing when there are none. */
export function EarlierHostNotes({ notes, lead }: { notes: readonly Notes[]; lead: ReactNode }) {
  const { t } = useLingui()
  const written = notes.filter(hasNotes)
  if (written.length === 0) return null
  return (
    <Section title={t`Geleerd van eerder`} lead={lead}>
      <ul className="grid gap-5">
        {written.map((one) => (
          <li key={one.id} className="grid gap-2">
            <h3>
              <TextLink href={paths.session(one.id)}>{formatDay(one.sessionStartsAt, new Date())}</TextLink>
            </h3>
            <HostNotesText notes={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
