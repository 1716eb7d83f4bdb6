import { useLingui } from '@lingui/react/macro'
import { AddLogEntryDocument, ChangeLogEntryDocument, type LogKind } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { dayOrNull, todayText } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  pilotId: string
  entry: { id: string; kind: LogKind; title: string; body: string; happenedOn: string } | null
  onClose(): void
}

/** A success, a lesson or a decision. */
export function LogEntryForm({ pilotId, entry, onClose }: Props) {
  const { t } = useLingui()
  const [add] = useAction(AddLogEntryDocument)
  const [change] = useAction(ChangeLogEntryDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: {
      kind: (entry?.kind ?? null) as LogKind | null,
      title: entry?.title ?? '',
      body: entry?.body ?? '',
      happenedOn: entry?.happenedOn ?? todayText(),
    },
    send: async ({ happenedOn, ...words }, key) => {
      const facts = { ...words, happenedOn: dayOrNull(happenedOn) }
      return entry
        ? (await change({ input: { id: entry.id, ...facts } }))?.changeLogEntry.errors
        : (await add({ input: { key, pilotId, ...facts } }))?.addLogEntry.errors
    },
    onDone: onClose,
  })
  const kind = form.watch('kind')
  return (
    <FormDialog
      title={entry ? t`Verander het logboek` : t`Schrijf in het logboek`}
      submitLabel={t`Bewaar`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <ChoiceGroup
        type="radio"
        name="kind"
        legend={t`Wat is het?`}
        error={errorOf('kind')}
        options={[
          { value: 'SUCCESS', label: t`Succes`, hint: t`Iets dat goed ging`, icon: 'star' },
          { value: 'LESSON', label: t`Les`, hint: t`Iets dat je de volgende keer anders doet`, icon: 'bulb' },
          { value: 'DECISION', label: t`Besluit`, hint: t`Iets dat jullie afspraken`, icon: 'check' },
        ]}
        selected={kind ? [kind] : []}
        onSelect={([chosen]) => form.setValue('kind', (chosen ?? null) as LogKind | null)}
      />
      <TextField label={t`In een paar woorden`} error={errorOf('title')} {...form.register('title')} />
      <TextArea
        label={t`Vertel het verhaal`}
        hint={t`Schrijf geen namen van deelnemers op.`}
        optional
        rows={4}
        error={errorOf('body')}
        {...form.register('body')}
      />
      <DateField label={t`Wanneer was het?`} error={errorOf('happenedOn')} {...form.register('happenedOn')} />
    </FormDialog>
  )
}
