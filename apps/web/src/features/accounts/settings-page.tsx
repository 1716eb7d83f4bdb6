import { Trans, useLingui } from '@lingui/react/macro'
import { signOut } from '../../app/staff/auth.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Section } from '../../ui/section.tsx'
import { Stack } from '../../ui/stack.tsx'
import { OwnName } from './own-name.tsx'
import { OwnWork } from './own-work.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'
import { SignedInBrowsers } from './signed-in-browsers.tsx'
import { useAuthQuery } from './use-auth-query.ts'

type Account = { user: { email: string; twoFactorEnabled?: boolean }; session: { id: string } }

/** The own account: name, ways to sign in, and where it is signed in. */
export function SettingsPage() {
  const { t } = useLingui()
  const account = useAuthQuery<Account>('/auth/get-session')
  return (
    <StaffPage title={t`Instellingen`} lede={t`Hoe je heet, hoe je inlogt en waar je bent ingelogd.`}>
      <Columns shape="halves">
        <Stack gap="sections">
          <Section title={t`Je naam`}>
            <OwnName />
          </Section>
          <OwnWork />
          <QueryState result={account} skeleton="text">
            {({ session }) => <SignedInBrowsers key={session.id} currentId={session.id} />}
          </QueryState>
        </Stack>
        <Stack gap="sections">
          <QueryState result={account} skeleton="text">
            {({ user }) => (
              <>
                <Section title={t`Inloggen met een link`} lead={t`Zo log je altijd in: met een link in je mail.`}>
                  <p className="font-semibold [overflow-wrap:anywhere]">{user.email}</p>
                </Section>
                <Passkeys />
                <SecondFactor isOn={user.twoFactorEnabled === true} onChange={() => void account.refetch()} />
              </>
            )}
          </QueryState>
          <Section title={t`Klaar met werken?`}>
            <div>
              <Button icon="sign-out" onClick={() => void signOut()}>
                <Trans>Log uit</Trans>
              </Button>
            </div>
          </Section>
        </Stack>
      </Columns>
    </StaffPage>
  )
}
