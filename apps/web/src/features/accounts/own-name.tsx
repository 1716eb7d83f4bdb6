import { Trans, useLingui } from '@lingui/react/macro'
import { RenameViewerDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'

/** The name by which colleagues and people know the viewer. */
export function OwnName() {
  const { t } = useLingui()
  const viewer = useViewer()
  const toast = useToast()
  const [rename] = useAction(RenameViewerDocument)
  const { form, errorOf, submit, busy } = useStaffForm({
    values: { name: viewer.name },
    send: async ({ name }) => (await rename({ input: { name } }))?.renameViewer.errors,
    onDone: ({ name }) => toast({ message: t`Je heet nu ${name.trim()}.` }),
  })
  return (
    <form noValidate onSubmit={submit} className="grid max-w-[28rem] gap-4">
      <TextField
        label={t`Voor- en achternaam`}
        hint={t`Zo zien collega’s en deelnemers je.`}
        autoComplete="name"
        error={errorOf('name')}
        {...form.register('name')}
      />
      <div>
        <Button type="submit" busy={busy} busyText={t`Bezig met bewaren`}>
          <Trans>Bewaar je naam</Trans>
        </Button>
      </div>
    </form>
  )
}
