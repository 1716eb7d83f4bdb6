import { useLingui } from '@lingui/react/macro'
import type { OrganisationType, Role } from '@loper/graphql/documents'
import type { ComponentProps } from 'react'
import { roleNames } from '../../app/staff/role-names.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { rolesFor, roleTasks } from './organisation-words.ts'

type Props = Omit<ComponentProps<typeof SelectField>, 'label' | 'hint' | 'children' | 'options'> & {
  type: OrganisationType
  /** What the viewer may give. */
  roles: readonly Role[]
  role: Role
}

/** Which role, with what somebody in it does; the usual ones of such an organisation first. */
export function RoleField({ type, roles, role, ...select }: Props) {
  const { t, i18n } = useLingui()
  const { first, rest } = rolesFor(type, roles)
  const option = (one: Role) => (
    <option key={one} value={one}>
      {i18n._(roleNames[one])}
    </option>
  )
  return (
    <SelectField label={t`Rol`} hint={<span aria-live="polite">{i18n._(roleTasks[role])}</span>} {...select}>
      {first.map(option)}
      {rest.length > 0 && <optgroup label={t`Andere rollen`}>{rest.map(option)}</optgroup>}
    </SelectField>
  )
}
