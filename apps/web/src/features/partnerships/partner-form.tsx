import { useLingui } from '@lingui/react/macro'
import { AddPartnerDocument, ChangePartnerDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type ChosenPartner, PartnerPicker } from './partner-picker.tsx'
import type { Partner } from './partnership-partners.tsx'

/** Looks up an organisation and lets it join. */
export function AddPartnerForm({ partnershipId, onClose }: { partnershipId: string; onClose(): void }) {
  const { t } = useLingui()
  const [add] = useAction(AddPartnerDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm<{
    organisationId: ChosenPartner | null
    brings: string
    wants: string
  }>({
    values: { organisationId: null, brings: '', wants: '' },
    send: async ({ organisationId, ...words }, key) =>
      (await add({ input: { key, partnershipId, organisationId: organisationId?.id ?? '', ...words } }))?.addPartner
        .errors,
    onDone: onClose,
  })
  return (
    <FormDialog
      title={t`Voeg een partner toe`}
      submitLabel={t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <PartnerPicker
        id="organisationId"
        label={t`Organisatie`}
        hint={t`Typ een deel van de naam`}
        error={errorOf('organisationId')}
        chosen={form.watch('organisationId')}
        onChoose={(chosen) => form.setValue('organisationId', chosen)}
      />
      <TextArea label={t`Brengt in`} optional rows={2} error={errorOf('brings')} {...form.register('brings')} />
      <TextArea label={t`Wil bereiken`} optional rows={2} error={errorOf('wants')} {...form.register('wants')} />
    </FormDialog>
  )
}

/** What a partner brings and wants, and which of its members is the contact. */
export function ChangePartnerForm({ partner, onClose }: { partner: Partner; onClose(): void }) {
  const { t } = useLingui()
  const [change] = useAction(ChangePartnerDocument)
  const { id, brings, wants, contactId, contactName, possibleContacts } = partner
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { brings, wants, contactId: contactId ?? '' },
    send: async ({ contactId: chosen, ...words }) =>
      (await change({ input: { id, ...words, contactId: chosen || null } }))?.changePartner.errors,
    onDone: onClose,
  })
  const known = possibleContacts.some((one) => one.id === contactId)
  const people =
    known || !contactId ? possibleContacts : [{ id: contactId, name: contactName ?? '…' }, ...possibleContacts]
  return (
    <FormDialog
      title={partner.organisation.name}
      submitLabel={t`Bewaar`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextArea label={t`Brengt in`} optional rows={2} error={errorOf('brings')} {...form.register('brings')} />
      <TextArea label={t`Wil bereiken`} optional rows={2} error={errorOf('wants')} {...form.register('wants')} />
      <SelectField
        label={t`Contact`}
        hint={people.length === 0 ? t`Alleen een collega van deze organisatie kan een contact kiezen.` : undefined}
        error={errorOf('contactId')}
        emptyLabel={t`Nog niemand`}
        options={people.map((one) => ({ value: one.id, label: one.name }))}
        {...form.register('contactId')}
      />
    </FormDialog>
  )
}
