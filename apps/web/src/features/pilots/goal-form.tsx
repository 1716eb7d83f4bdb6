import { useLingui } from '@lingui/react/macro'
import { AddGoalDocument, ChangeGoalDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { TextField } from '../../ui/text-field.tsx'

type Props = { pilotId: string; goal: { id: string; title: string } | null; onClose(): void }

/** A new goal, or other words for one. */
export function GoalForm({ pilotId, goal, onClose }: Props) {
  const { t } = useLingui()
  const [add] = useAction(AddGoalDocument)
  const [change] = useAction(ChangeGoalDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { title: goal?.title ?? '' },
    send: async ({ title }, key) =>
      goal
        ? (await change({ input: { id: goal.id, title } }))?.changeGoal.errors
        : (await add({ input: { key, pilotId, title } }))?.addGoal.errors,
    onDone: onClose,
  })
  return (
    <FormDialog
      title={goal ? t`Verander het doel` : t`Voeg een doel toe`}
      submitLabel={goal ? t`Bewaar` : t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField
        label={t`Doel`}
        hint={t`Bijvoorbeeld: flexwerkers weten dat de bibliotheek er is`}
        error={errorOf('title')}
        {...form.register('title')}
      />
    </FormDialog>
  )
}
