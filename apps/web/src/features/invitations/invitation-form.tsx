import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { InvitationFormSessionsDocument, MakeInvitationDocument, type Topic } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MunicipalityPicker } from '../regions/municipality-picker.tsx'

type Municipality = { code: string; name: string }

/** Where the link leads: one session, or a list of sessions. */
export function InvitationForm({ onClose }: { onClose(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const { membership } = useViewer()
  const [make] = useAction(MakeInvitationDocument, { refetchQueries: ['InvitationsPage'] })
  const { data } = useQuery(InvitationFormSessionsDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { where: 'LIST', sessionId: '', topic: '', municipality: null as Municipality | null },
    send: async ({ where, sessionId, topic, municipality }, key) => {
      const organisationId = membership?.organisation.id ?? ''
      const target =
        where === 'SESSION'
          ? { sessionId }
          : { topic: (topic || null) as Topic | null, municipalityCode: municipality?.code ?? null }
      return (await make({ input: { key, organisationId, ...target } }))?.makeInvitation.errors
    },
    onDone: () => {
      toast({ message: t`De uitnodiging staat klaar. Kopieer de tekst, of print hem.` })
      onClose()
    },
  })
  const where = form.watch('where')
  const sessions = (data?.publicSessions.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: `${node.title}, ${formatDayAndTime(node.startsAt, new Date())}, ${node.organisation.name}`,
  }))
  return (
    <FormDialog
      title={t`Maak een uitnodiging`}
      submitLabel={t`Maak de link`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <Segmented
        legend={t`Waar komt iemand uit?`}
        hideLegend={false}
        name="where"
        options={[
          { value: 'LIST', label: t`Meer sessies` },
          { value: 'SESSION', label: t`Eén sessie` },
        ]}
        value={where}
        onChange={(value) => form.setValue('where', value)}
      />
      {where === 'SESSION' ? (
        <SelectField
          label={t`Welke sessie?`}
          error={errorOf('sessionId')}
          emptyLabel={t`Kies een sessie`}
          options={sessions}
          {...form.register('sessionId')}
        />
      ) : (
        <>
          <SelectField
            label={t`Waarover?`}
            emptyLabel={t`Alle onderwerpen`}
            error={errorOf('topic')}
            options={[
              { value: 'WORK', label: t`Werk` },
              { value: 'LANGUAGE', label: t`Taal` },
              { value: 'DIGITAL', label: t`Computer en telefoon` },
            ]}
            {...form.register('topic')}
          />
          <MunicipalityPicker
            id="municipalityCode"
            label={t`In de buurt van welke gemeente?`}
            hint={t`Laat leeg voor het hele land`}
            optional
            selected={form.watch('municipality')}
            onSelect={(municipality) => form.setValue('municipality', municipality)}
          />
        </>
      )}
    </FormDialog>
  )
}
