import { Trans, useLingui } from '@lingui/react/macro'
import { useSignInOptions } from '../../app/staff/auth.ts'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { useFilters } from '../../app/staff/use-filters.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import { MagicLinkForm } from './magic-link-form.tsx'
import { OtherWays } from './other-ways.tsx'
import { returnPath, signInSearch } from './return-path.ts'

/** Signing in: a link by mail, a passkey, the organisation's own sign-in, and in the demo one click per account. */
export function SignInPage() {
  const { t } = useLingui()
  usePageTitle(t`Inloggen`)
  const [{ terug, fout }] = useFilters(signInSearch)
  const { options, failed } = useSignInOptions()
  const next = returnPath(terug)
  return (
    <main className="mx-auto grid max-w-[40rem] gap-8 px-4 py-8 md:py-12">
      <p className="flex items-center gap-2 text-heading font-bold text-green-deep">
        <BrandMark className="size-8" />
        Loper
      </p>
      <div className="grid gap-2">
        <h1>
          <Trans>Inloggen</Trans>
        </h1>
        <p className="text-ink-soft">
          <Trans>Voor medewerkers van bibliotheken en hun partners.</Trans>
        </p>
      </div>
      {fout && (
        <Note tone="warning" title={t`Deze link werkt niet meer`} live>
          <Trans>Een link werkt één keer en kort. Vraag hieronder een nieuwe aan.</Trans>
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
    </main>
  )
}
