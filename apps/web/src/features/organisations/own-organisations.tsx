import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { roleNames } from '../../app/staff/role-names.ts'
import { membershipKey, useViewer } from '../../app/staff/viewer.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'

/** Where the viewer works, and as what. */
export function OwnOrganisations() {
  const { t, i18n } = useLingui()
  const { membership, memberships } = useViewer()
  if (memberships.length === 0) return null
  return (
    <Section title={t`Waar je werkt`}>
      <ul className="-mt-4">
        {memberships.map((one) => (
          <ListRow
            key={membershipKey(one)}
            href={paths.organisation(one.organisation.id)}
            title={one.organisation.name}
            detail={i18n._(roleNames[one.role])}
            end={memberships.length > 1 && one === membership && <Trans>hier werk je nu voor</Trans>}
          />
        ))}
      </ul>
    </Section>
  )
}
