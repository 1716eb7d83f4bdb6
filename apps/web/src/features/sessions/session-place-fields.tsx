import { Trans, useLingui } from '@lingui/react/macro'
import type { SessionForm_OrganisationFragment } from '@loper/graphql/documents'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { paths } from '../../app/paths.ts'
import { Note } from '../../ui/note.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { SessionValues } from './session-values.ts'

type Field = (name: keyof SessionValues) => UseFormRegisterReturn & { error: string | undefined }

/** At which branch and in which room; a library that has no branch yet is told how to add one, and can go on without. */
export function SessionPlaceFields(props: { organisation: SessionForm_OrganisationFragment; field: Field }) {
  const { t } = useLingui()
  const { organisation, field } = props
  const { branches } = organisation
  if (branches.length === 0)
    return (
      <>
        <Note
          title={t`Er is nog geen vestiging`}
          action={
            <TextLink href={paths.organisation(organisation.id)}>
              <Trans>Voeg een vestiging toe</Trans>
            </TextLink>
          }
        >
          <p>
            <Trans>Met een vestiging staat het adres op de pagina en op de poster. Je kunt ook nu al verder.</Trans>
          </p>
        </Note>
        <TextField
          label={t`Waar`}
          hint={t`Gebouw en adres. Bijvoorbeeld: wijkcentrum De Bron, Kerkstraat 4 in Naaldwijk.`}
          {...field('room')}
          error={field('room').error ?? field('branchId').error}
        />
      </>
    )
  return (
    <>
      <SelectField
        label={t`Waar`}
        emptyLabel={t`Ergens anders`}
        options={branches.map(({ id, name }) => ({ value: id, label: name }))}
        {...field('branchId')}
      />
      <TextField
        label={t`Zaal of plek`}
        optional
        short
        hint={t`Bijvoorbeeld: leeszaal, eerste verdieping.`}
        {...field('room')}
      />
    </>
  )
}
