import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { signOut } from './auth.ts'
import { roleNames } from './role-names.ts'
import { membershipKey, useViewer } from './viewer.tsx'

/** Who is signed in, for which organisation and in which role; the way out. */
export function WhoIsHere() {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const { membership, memberships } = viewer
  const nameOf = (one: typeof membership) => (one ? `${i18n._(roleNames[one.role])}, ${one.organisation.name}` : '')
  return (
    <div className="mt-auto grid gap-2 px-3">
      {viewer.demo && (
        <p className="justify-self-start rounded-control border border-dashed border-line-strong px-2 py-0.5 text-label text-ink-soft">
          <Trans>Demo: namen en cijfers zijn verzonnen</Trans>
        </p>
      )}
      <p>
        <strong>{viewer.name}</strong>
        <span className="block text-ink-soft">{nameOf(membership)}</span>
      </p>
      {memberships.length > 1 && (
        <SelectField
          label={t`Werk als`}
          name="membership"
          value={membership ? membershipKey(membership) : ''}
          options={memberships.map((one) => ({ value: membershipKey(one), label: nameOf(one) }))}
          onChange={(event) => {
            const one = memberships.find((other) => membershipKey(other) === event.target.value)
            if (one) viewer.chooseMembership(one.organisation.id, one.role)
          }}
        />
      )}
      <Button tone="plain" icon="sign-out" className="-ms-4 justify-self-start" onClick={() => void signOut()}>
        <Trans>Log uit</Trans>
      </Button>
    </div>
  )
}
