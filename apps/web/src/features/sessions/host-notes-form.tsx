import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { hostNoteLength } from '@loper/domain/host-notes-input'
import { type HostNotes_SessionFragment, HostNotesCardDocument, KeepHostNotesDocument } from '@loper/graphql/documents'
import { type FocusEvent, useRef } from 'react'
import { MeanwhileWords } from '../../app/staff/meanwhile-words.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { isOvertaken, useMeanwhile } from '../../lib/use-meanwhile.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useToast } from '../../ui/toast.tsx'

type Notes = NonNullable<HostNotes_SessionFragment['hostNotes']>
type Values = { wentWell: string; differently: string; more: string }
const names = ['wentWell', 'differently', 'more'] as const

const valuesOf = ({ wentWell, differently, more }: Notes): Values => ({
  wentWell: wentWell ?? '',
  differently: differently ?? '',
  more: more ?? '',
})

/** Kept with the button, and also when one goes on with something else: who closes the session at once loses nothing. */
export function HostNotesForm({ sessionId, notes }: { sessionId: string; notes: Notes }) {
  const { t } = useLingui()
  const toast = useToast()
  const client = useApolloClient()
  const [keep] = useAction(KeepHostNotesDocument)
  const kept = useRef(notes)
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({
    values: valuesOf(notes),
    send: async (values) => {
      const data = await keep({ input: { sessionId, edition: meanwhile.edition, ...values } })
      if (data && isOvertaken(data.keepHostNotes.errors)) return seeWhatChanged()
      return data && took(data.keepHostNotes.session?.hostNotes, data.keepHostNotes.errors)
    },
    onDone: () => undefined,
  })
  const meanwhile = useMeanwhile(form, { values: valuesOf(notes), edition: notes.edition })

  function took<Problem>(now: Notes | null | undefined, problems: readonly Problem[]): readonly Problem[] {
    if (!now) return problems
    const before = valuesOf(kept.current)
    show(now)
    const label = t`Zet terug`
    const action = { label, onAction: () => void putBack(before, now.edition) }
    toast({ message: t`De notities zijn bewaard.`, action })
    return problems
  }
  function show(now: Notes) {
    kept.current = now
    form.reset(valuesOf(now))
    meanwhile.meet({ values: valuesOf(now), edition: now.edition })
  }
  async function putBack(before: Values, edition: string) {
    const data = await keep({ input: { sessionId, edition, ...before } })
    if (data && isOvertaken(data.keepHostNotes.errors)) return void seeWhatChanged()
    const now = data?.keepHostNotes.session?.hostNotes
    if (now) show(now)
  }
  async function seeWhatChanged(): Promise<null> {
    const variables = { id: sessionId }
    const { data } = await client.query({ query: HostNotesCardDocument, variables, fetchPolicy: 'network-only' })
    const latest = data?.session?.hostNotes
    if (latest) {
      kept.current = latest
      meanwhile.meet({ values: valuesOf(latest), edition: latest.edition })
    }
    return null
  }
  function leave(event: FocusEvent<HTMLFormElement>) {
    const stays = event.currentTarget.contains(event.relatedTarget)
    const typed = form.getValues()
    const before = valuesOf(kept.current)
    const changed = names.some((name) => typed[name].trim() !== before[name])
    if (!stays && !busy && changed && meanwhile.differences.length === 0) void submit(event)
  }

  const labels: Record<keyof Values, string> = {
    wentWell: t`Dit ging goed`,
    differently: t`Dit kan anders`,
    more: t`Verder nog`,
  }
  return (
    <form onSubmit={submit} onBlur={leave} noValidate className="grid gap-4">
      <ErrorSummary title={t`Kijk dit nog even na`} errors={errors} />
      <MeanwhileWords
        differences={meanwhile.differences}
        labelOf={(name) => labels[name]}
        wordsOf={(_, value) => value}
        onChoose={meanwhile.put}
      />
      {names.map((name) => (
        <TextArea
          key={name}
          label={labels[name]}
          optional
          rows={3}
          maxLength={hostNoteLength}
          readOnly={busy}
          error={errorOf(name)}
          {...form.register(name)}
        />
      ))}
      <div>
        <Button type="submit" busy={busy} busyText={t`Bezig met bewaren`}>
          <Trans>Bewaar de notities</Trans>
        </Button>
      </div>
    </form>
  )
}
