import { useLingui } from '@lingui/react/macro'
import { ChangeMemberRoleDocument, type OrganisationType, type Role } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { useToast } from '../../ui/toast.tsx'
import type { Member } from './organisation-members.tsx'
import { RoleField } from './role-field.tsx'

type Props = { member: Member; type: OrganisationType; roles: readonly Role[]; onClose(): void }

/** Another role for a colleague; the present one stands in the list even when the viewer could not give it. */
export function RoleForm({ member, type, roles, onClose }: Props) {
  const { t } = useLingui()
  const toast = useToast()
  const { name } = member.user
  const [change] = useAction(ChangeMemberRoleDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { role: member.role },
    send: async ({ role }) => (await change({ input: { id: member.id, role } }))?.changeMemberRole.errors,
    onDone: () => {
      toast({ message: t`${name} heeft een andere rol. Die geldt vanaf nu.` })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`Een andere rol voor ${name}`}
      submitLabel={t`Geef deze rol`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <RoleField
        type={type}
        roles={roles.includes(member.role) ? roles : [member.role, ...roles]}
        role={form.watch('role')}
        error={errorOf('role')}
        {...form.register('role')}
      />
    </FormDialog>
  )
}
