import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { OrganisationRow_OrganisationFragmentDoc } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { typeNames } from './organisation-words.ts'

const shown = 4

/** One organisation in the list: its name, what it is and where it works. */
export function OrganisationRow({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationRow_OrganisationFragmentDoc>
}) {
  const { t, i18n } = useLingui()
  const { data, complete } = useFragment({
    fragment: OrganisationRow_OrganisationFragmentDoc,
    fragmentName: 'OrganisationRow_organisation',
    from: organisation,
  })
  if (!complete) return null
  const names = data.municipalities.map(({ name }) => name)
  const more = names.length - shown
  const first = names.slice(0, shown).join(', ')
  const where = more > 0 ? t`${first} en nog ${more}` : first
  return (
    <ListRow
      href={paths.organisation(data.id)}
      title={data.name}
      detail={[i18n._(typeNames[data.type]), where].filter(Boolean).join(' · ')}
    />
  )
}
