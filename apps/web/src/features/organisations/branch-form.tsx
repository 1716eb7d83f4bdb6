import { useLingui } from '@lingui/react/macro'
import { AddBranchDocument, ChangeBranchDocument, OrganisationPageDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MunicipalityPicker } from '../regions/municipality-picker.tsx'
import type { Place } from './municipality-list.tsx'
import type { Branch } from './organisation-branches.tsx'

type Values = {
  name: string
  street: string
  postcode: string
  place: string
  municipalityCode: Place | null
  accessNote: string
}

/** A new branch, or other facts of one. */
export function BranchForm(props: { organisationId: string; branch: Branch | null; onClose(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const { organisationId, branch, onClose } = props
  const [add] = useAction(AddBranchDocument, { refetchQueries: [OrganisationPageDocument] })
  const [change] = useAction(ChangeBranchDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({
    values: {
      name: branch?.name ?? '',
      street: branch?.street ?? '',
      postcode: branch?.postcode ?? '',
      place: branch?.place ?? '',
      municipalityCode: branch ? { code: branch.municipality.code, name: branch.municipality.name } : null,
      accessNote: branch?.accessNote ?? '',
    },
    send: async ({ municipalityCode, accessNote, ...facts }, key) => {
      const input = { ...facts, municipalityCode: municipalityCode?.code ?? '', accessNote: accessNote.trim() || null }
      return branch
        ? (await change({ input: { id: branch.id, ...input } }))?.changeBranch.errors
        : (await add({ input: { key, organisationId, ...input } }))?.addBranch.errors
    },
    onDone: ({ name }) => {
      toast({ message: branch ? t`${name} is bewaard.` : t`${name} staat erbij. Je kunt er nu sessies plannen.` })
      onClose()
    },
  })
  const field = (name: 'name' | 'street' | 'postcode' | 'place' | 'accessNote') => ({
    ...form.register(name),
    error: errorOf(name),
  })
  return (
    <FormDialog
      title={branch ? t`Verander de vestiging` : t`Voeg een vestiging toe`}
      submitLabel={branch ? t`Bewaar` : t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField label={t`Naam`} hint={t`Zoals mensen haar kennen: Bibliotheek Oosterheem`} {...field('name')} />
      <TextField label={t`Straat en nummer`} {...field('street')} />
      <TextField label={t`Postcode`} short {...field('postcode')} />
      <TextField label={t`Plaats`} {...field('place')} />
      <MunicipalityPicker
        id="municipalityCode"
        label={t`Gemeente`}
        {...(errorOf('municipalityCode') ? { error: errorOf('municipalityCode') ?? '' } : {})}
        selected={form.watch('municipalityCode')}
        onSelect={(place) => form.setValue('municipalityCode', place)}
      />
      <TextArea
        label={t`Hoe kom je binnen?`}
        hint={t`Bijvoorbeeld: de ingang is aan het plein, er is een lift.`}
        optional
        rows={2}
        {...field('accessNote')}
      />
    </FormDialog>
  )
}
