import { Trans, useLingui } from '@lingui/react/macro'
import {
  InviteMemberDocument,
  type OrganisationMembers_OrganisationFragment,
  OrganisationPageDocument,
  type Role,
} from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { rolesFor } from './organisation-words.ts'
import { RoleField } from './role-field.tsx'

type Props = {
  organisation: Pick<OrganisationMembers_OrganisationFragment, 'id' | 'name' | 'type' | 'viewerCanGiveRoles'>
  onClose(): void
}

/** Gives a colleague a role and says what happens then. */
export function InviteForm({ organisation, onClose }: Props) {
  const { t } = useLingui()
  const toast = useToast()
  const { id: organisationId, name: organisationName, type, viewerCanGiveRoles: roles } = organisation
  const [invite] = useAction(InviteMemberDocument, { refetchQueries: [OrganisationPageDocument] })
  const { form, errors, errorOf, submit, busy } = useStaffForm<{ name: string; email: string; role: Role }>({
    values: { name: '', email: '', role: rolesFor(type, roles).first[0] ?? 'COORDINATOR' },
    send: async (values, key) => (await invite({ input: { key, organisationId, ...values } }))?.inviteMember.errors,
    onDone: ({ name, email }) => {
      toast({ message: t`${name} hoort erbij. De uitnodiging gaat naar ${email}.` })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`Nodig een collega uit`}
      submitLabel={t`Nodig uit`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField label={t`Naam`} autoComplete="off" error={errorOf('name')} {...form.register('name')} />
      <TextField
        label={t`E-mailadres`}
        type="email"
        autoComplete="off"
        error={errorOf('email')}
        {...form.register('email')}
      />
      <RoleField
        type={type}
        roles={roles}
        role={form.watch('role')}
        error={errorOf('role')}
        {...form.register('role')}
      />
      <Note title={t`Wat er nu gebeurt`}>
        <Trans>
          Je collega krijgt een mail en logt in met dit adres. Een wachtwoord is niet nodig. Vanaf dan ziet je collega
          wat bij deze rol hoort bij {organisationName}.
        </Trans>
      </Note>
    </FormDialog>
  )
}
