import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  AddLogEntryDocument,
  type PilotLog_PilotFragment,
  PilotLog_PilotFragmentDoc,
  RemoveLogEntryDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { z } from 'zod'
import { useAction } from '../../app/staff/use-action.ts'
import { useFilters } from '../../app/staff/use-filters.ts'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useToast } from '../../ui/toast.tsx'
import { LogEntryForm } from './log-entry-form.tsx'
import { kindWords } from './pilot-words.ts'

type Entry = PilotLog_PilotFragment['logEntries'][number]
const kinds = { successen: 'SUCCESS', lessen: 'LESSON', besluiten: 'DECISION' } as const
/** What fits beside the decision; the rest comes on demand, and always on paper. */
const shownAtFirst = 5
const filters = z.object({ logboek: z.enum(['successen', 'lessen', 'besluiten']).optional().catch(undefined) })

/** What went well, what was learnt and what was decided, newest first. */
export function PilotLog({ pilot }: { pilot: FragmentType<typeof PilotLog_PilotFragmentDoc> }) {
  const { t } = useLingui()
  const [{ logboek }, setFilter] = useFilters(filters)
  const [editing, setEditing] = useState<Entry | null>(null)
  const [all, setAll] = useState(false)
  const [add] = useAction(AddLogEntryDocument)
  const [remove] = useAction(RemoveLogEntryDocument)
  const toast = useToast()
  const { data, complete } = useFragment({ fragment: PilotLog_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  const pilotId = data.id
  const shown = data.logEntries.filter(({ kind }) => !logboek || kind === kinds[logboek])

  async function takeOut({ id, kind, title, body, happenedOn }: Entry) {
    if (!(await remove({ input: { id } }))) return
    toast({
      message: t`Weggehaald uit het logboek.`,
      action: {
        label: t`Zet terug`,
        onAction: () => void add({ input: { key: crypto.randomUUID(), pilotId, kind, title, body, happenedOn } }),
      },
    })
  }
  return (
    <Section
      id="logboek"
      title={t`Wat ging goed, wat leerden we`}
      tools={
        <Segmented
          legend={t`Toon uit het logboek`}
          name="logboek"
          value={logboek ?? ''}
          onChange={(value) => setFilter({ logboek: value === '' ? undefined : (value as keyof typeof kinds) })}
          options={[
            { value: '', label: t`Alles` },
            { value: 'successen', label: t`Successen` },
            { value: 'lessen', label: t`Lessen` },
            { value: 'besluiten', label: t`Besluiten` },
          ]}
        />
      }
    >
      {shown.length === 0 ? (
        <p className="text-ink-soft">
          {data.logEntries.length === 0 ? (
            <Trans>Nog niets opgeschreven. Begin met wat vandaag goed ging.</Trans>
          ) : (
            <Trans>Hiervan is nog niets opgeschreven.</Trans>
          )}
        </p>
      ) : (
        <ul className="grid">
          {shown.map((entry, index) => (
            <LogLine
              key={entry.id}
              entry={entry}
              later={!all && index >= shownAtFirst}
              onChange={() => setEditing(entry)}
              onRemove={() => void takeOut(entry)}
            />
          ))}
        </ul>
      )}
      {!all && shown.length > shownAtFirst && (
        <div>
          <Button onClick={() => setAll(true)}>
            <Trans>Toon alle {shown.length}</Trans>
          </Button>
        </div>
      )}
      {editing && <LogEntryForm pilotId={pilotId} entry={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

type LineProps = { entry: Entry; later: boolean; onChange(): void; onRemove(): void }

function LogLine({ entry, later, onChange, onRemove }: LineProps) {
  const { t, i18n } = useLingui()
  const { label, icon } = kindWords[entry.kind]
  const about = [i18n._(label), shortDay(entry.happenedOn), entry.authorName, entry.organisation?.name]
  return (
    <li
      className={classes(
        'grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-2 border-b border-line py-3 print:grid print:break-inside-avoid',
        later ? 'hidden' : 'grid',
      )}
    >
      <Icon name={icon} className="mt-[0.15em]" />
      <div className="grid gap-0.5">
        <h3>{entry.title}</h3>
        {entry.body && <p className="whitespace-pre-line">{entry.body}</p>}
        <p className="text-label text-ink-soft">{about.filter(Boolean).join(', ')}</p>
      </div>
      {entry.viewerCanChange && (
        <MenuButton
          label={t`Acties voor ${entry.title}`}
          hideLabel
          tone="plain"
          items={[
            { id: 'change', label: t`Verander`, icon: 'edit', onAction: onChange },
            { id: 'remove', label: t`Haal weg`, icon: 'trash', tone: 'danger', onAction: onRemove },
          ]}
        />
      )}
    </li>
  )
}
