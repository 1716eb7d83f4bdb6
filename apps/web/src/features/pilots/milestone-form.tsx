import { useLingui } from '@lingui/react/macro'
import { AddMilestoneDocument, ChangeMilestoneDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { dayOrNull } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  pilotId: string
  milestone: { id: string; title: string; dueOn: string; doneOn: string | null } | null
  onClose(): void
}

/** A new milestone, or another name or day. */
export function MilestoneForm({ pilotId, milestone, onClose }: Props) {
  const { t } = useLingui()
  const [add] = useAction(AddMilestoneDocument)
  const [change] = useAction(ChangeMilestoneDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { title: milestone?.title ?? '', dueOn: milestone?.dueOn ?? '', doneOn: milestone?.doneOn ?? '' },
    send: async ({ title, dueOn, doneOn }, key) =>
      milestone
        ? (await change({ input: { id: milestone.id, title, dueOn: dayOrNull(dueOn), doneOn: dayOrNull(doneOn) } }))
            ?.changeMilestone.errors
        : (await add({ input: { key, pilotId, title, dueOn: dayOrNull(dueOn) } }))?.addMilestone.errors,
    onDone: onClose,
  })
  return (
    <FormDialog
      title={milestone ? t`Verander de mijlpaal` : t`Voeg een mijlpaal toe`}
      submitLabel={milestone ? t`Bewaar` : t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField label={t`Mijlpaal`} error={errorOf('title')} {...form.register('title')} />
      <DateField label={t`Gepland op`} error={errorOf('dueOn')} {...form.register('dueOn')} />
      {milestone && <DateField label={t`Gedaan op`} optional error={errorOf('doneOn')} {...form.register('doneOn')} />}
    </FormDialog>
  )
}
