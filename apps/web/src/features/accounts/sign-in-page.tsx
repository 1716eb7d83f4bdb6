import { Trans, useLingui } from '@lingui/react/macro'
import { useSignInOptions } from '../../app/staff/auth.ts'
import { useFilters } from '../../app/staff/use-filters.ts'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import { MagicLinkForm } from './magic-link-form.tsx'
import { OtherWays } from './other-ways.tsx'
import { returnPath, signInSearch } from './return-path.ts'
import { SignInFrame } from './sign-in-frame.tsx'

/** Signing in: a link by mail, a passkey, the organisation's own sign-in, and in the demo one click per account. */
export function SignInPage() {
  const { t } = useLingui()
  const [{ terug, fout }] = useFilters(signInSearch)
  const { options, failed } = useSignInOptions()
  const next = returnPath(terug)
  return (
    <SignInFrame title={t`Inloggen`} lede={t`Voor medewerkers van bibliotheken en hun partners.`}>
      {fout && (
        <Note tone="warning" title={t`Loper kent dit adres niet`} live>
          <Trans>
            Je organisatie kent je, maar Loper nog niet. Vraag je coördinator om een uitnodiging, of log in met een
            link.
          </Trans>
        </Note>
      )}
      {options?.demo && <DemoAccounts next={next} />}
      <Sheet>
        <MagicLinkForm next={next} />
      </Sheet>
      {options && <OtherWays options={options} next={next} />}
      {failed && (
        <Note tone="warning" live>
          <Trans>Wij weten nu niet welke andere manieren er zijn. Met een link per e-mail kan het wel.</Trans>
        </Note>
      )}
      {!options && !failed && <Skeleton label={t`Bezig met laden`} shape="text" rows={2} />}
    </SignInFrame>
  )
}
