import { Trans, useLingui } from '@lingui/react/macro'
import { CloseOrganisationDocument, OrganisationPageDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type ChosenPartner, PartnerPicker } from '../partnerships/partner-picker.tsx'

type Props = { organisation: { id: string; name: string } }

/** Closing for good: who goes on with the work, and whether it is sure. */
export function CloseOrganisation({ organisation }: Props) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  return (
    <Section
      title={t`Sluiten`}
      lead={t`Stopt deze organisatie, of gaat ze op in een andere? Sluit haar dan. Wat er was, blijft bewaard.`}
    >
      <div>
        <Button icon="lock" onClick={() => setAsking(true)}>
          <Trans>Sluit deze organisatie</Trans>
        </Button>
      </div>
      {asking && <CloseForm organisation={organisation} onClose={() => setAsking(false)} />}
    </Section>
  )
}

function CloseForm({ organisation: { id, name }, onClose }: Props & { onClose(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const [close] = useAction(CloseOrganisationDocument, { refetchQueries: [OrganisationPageDocument] })
  const unsure = [{ path: ['sure'], code: 'REQUIRED', messageKey: 'sure.required' }]
  const { form, errors, errorOf, submit, busy } = useStaffForm<{ successorId: ChosenPartner | null; sure: boolean }>({
    values: { successorId: null, sure: false },
    send: async ({ successorId, sure }) =>
      sure ? (await close({ input: { id, successorId: successorId?.id ?? null } }))?.closeOrganisation.errors : unsure,
    onDone: () => {
      toast({ message: t`${name} is gesloten.` })
      onClose()
    },
  })
  return (
    <FormDialog
      danger
      title={t`${name} sluiten?`}
      submitLabel={t`Sluit`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <p>
        <Trans>
          Niemand vindt deze organisatie dan nog in de lijst. Doorverwijzingen en cijfers van vroeger blijven staan. Dit
          kun je niet terugdraaien.
        </Trans>
      </p>
      <PartnerPicker
        id="successorId"
        label={t`Welke organisatie gaat verder met het werk?`}
        optional
        error={errorOf('successorId')}
        chosen={form.watch('successorId')}
        onChoose={(chosen) => form.setValue('successorId', chosen)}
      />
      <Checkbox label={t`Ja, ik weet het zeker`} error={errorOf('sure')} {...form.register('sure')} />
    </FormDialog>
  )
}
