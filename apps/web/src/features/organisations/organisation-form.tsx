import { useLingui } from '@lingui/react/macro'
import { organisationTypes } from '@loper/domain/organisations-input'
import {
  ChangeOrganisationDocument,
  CreateOrganisationDocument,
  type OrganisationFacts_OrganisationFragment,
  OrganisationPageDocument,
  OrganisationsPageDocument,
  type OrganisationType,
} from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type ChosenPartner, PartnerPicker } from '../partnerships/partner-picker.tsx'
import { MunicipalityList, type Place } from './municipality-list.tsx'
import { typeNames } from './organisation-words.ts'

type Values = {
  name: string
  type: OrganisationType
  website: string
  supportedById: ChosenPartner | null
  municipalityCodes: Place[]
}

const asInput = ({ name, type, website, supportedById, municipalityCodes }: Values) => ({
  name,
  type,
  website: website.trim() || null,
  supportedById: type === 'LIBRARY' ? (supportedById?.id ?? null) : null,
  municipalityCodes: municipalityCodes.map(({ code }) => code),
})

/** A new organisation; afterwards its page opens, where its branches and members are added. */
export function NewOrganisation({ onClose }: { onClose(): void }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const [create] = useAction(CreateOrganisationDocument, { refetchQueries: [OrganisationsPageDocument] })
  return (
    <OrganisationForm
      title={t`Voeg een organisatie toe`}
      submitLabel={t`Voeg toe`}
      values={{ name: '', type: 'LIBRARY', website: '', supportedById: null, municipalityCodes: [] }}
      send={async (values, key) => {
        const answer = (await create({ input: { key, ...asInput(values) } }))?.createOrganisation
        if (answer?.organisation) {
          const { id, name } = answer.organisation
          toast({ message: t`${name} staat erbij. Nodig nu een collega uit.` })
          void navigate({ href: paths.organisation(id) })
        }
        return answer?.errors
      }}
      canChooseType
      onClose={onClose}
    />
  )
}

/** Other facts of an organisation; another type begins today and the old one stays as history. */
export function ChangeOrganisation(props: { facts: OrganisationFacts_OrganisationFragment; onClose(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const { facts, onClose } = props
  const { id, name, type, website, supportedBy, municipalities, viewerCanClose } = facts
  const [change] = useAction(ChangeOrganisationDocument, { refetchQueries: [OrganisationPageDocument] })
  return (
    <OrganisationForm
      title={t`Verander de gegevens`}
      submitLabel={t`Bewaar`}
      values={{
        name,
        type,
        website: website ?? '',
        supportedById: supportedBy ? { id: supportedBy.id, name: supportedBy.name } : null,
        municipalityCodes: municipalities.map((one) => ({ code: one.code, name: one.name })),
      }}
      send={async (values) => {
        const answer = (await change({ input: { id, ...asInput(values) } }))?.changeOrganisation
        if (answer?.organisation) toast({ message: t`De gegevens zijn bewaard.` })
        return answer?.errors
      }}
      canChooseType={viewerCanClose}
      onClose={onClose}
    />
  )
}

type FormProps = {
  title: string
  submitLabel: string
  values: Values
  canChooseType: boolean
  send: Parameters<typeof useStaffForm<Values>>[0]['send']
  onClose(): void
}

function OrganisationForm({ title, submitLabel, values, canChooseType, send, onClose }: FormProps) {
  const { t, i18n } = useLingui()
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({ values, send, onDone: onClose })
  const type = form.watch('type')
  const changesType = values.name !== '' && type !== values.type
  return (
    <FormDialog wide {...{ title, submitLabel, errors, busy, onSubmit: submit, onClose }}>
      <TextField label={t`Naam`} error={errorOf('name')} {...form.register('name')} />
      {canChooseType && (
        <SelectField
          label={t`Soort`}
          hint={changesType ? t`Vanaf vandaag. Wat het eerder was, blijft bewaard.` : undefined}
          error={errorOf('type')}
          options={organisationTypes.map((one) => ({ value: one, label: i18n._(typeNames[one]) }))}
          {...form.register('type')}
        />
      )}
      <TextField
        label={t`Website`}
        hint={t`Begint met https://`}
        optional
        type="url"
        error={errorOf('website')}
        {...form.register('website')}
      />
      {type === 'LIBRARY' && (
        <PartnerPicker
          id="supportedById"
          label={t`Provinciale ondersteuning (POI)`}
          hint={t`Wie de bibliotheek ondersteunt, zoals Probiblio`}
          optional
          type="PROVINCIAL_SUPPORT_ORGANISATION"
          error={errorOf('supportedById')}
          chosen={form.watch('supportedById')}
          onChoose={(chosen) => form.setValue('supportedById', chosen)}
        />
      )}
      <MunicipalityList
        id="municipalityCodes"
        error={errorOf('municipalityCodes')}
        places={form.watch('municipalityCodes')}
        onChange={(places) => form.setValue('municipalityCodes', places)}
      />
    </FormDialog>
  )
}
