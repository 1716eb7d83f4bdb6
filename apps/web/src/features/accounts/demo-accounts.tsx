import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { type DemoAccount, demoAccounts, signInAsDemo } from '../../app/staff/auth.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** One for every role; the others are colleagues of theirs. */
const mainAccounts = 9

/** The invented colleagues of the demo, each one click away. */
export function DemoAccounts({ next }: { next: string }) {
  const { t } = useLingui()
  const [accounts, setAccounts] = useState<DemoAccount[] | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    demoAccounts().then(setAccounts, () => setFailed(true))
  }, [])

  const enter = async (email: string) => {
    setBusy(email)
    setFailed(false)
    try {
      await signInAsDemo(email)
      window.location.assign(next)
    } catch {
      setFailed(true)
      setBusy(null)
    }
  }
  return (
    <Section title={t`Probeer de demo`} lead={t`Alle namen en cijfers zijn verzonnen. Kies wie je bent.`}>
      {failed && (
        <Note tone="error" title={t`Dat lukte niet`} live>
          <Trans>Laad de pagina opnieuw en probeer het nog een keer.</Trans>
        </Note>
      )}
      {!accounts && !failed && <Skeleton label={t`Bezig met laden`} rows={3} />}
      <Accounts accounts={accounts?.slice(0, mainAccounts) ?? []} {...{ busy, enter }} />
      {accounts && accounts.length > mainAccounts && (
        <Disclosure summary={t`Meer collega's in andere plaatsen`}>
          <Accounts accounts={accounts.slice(mainAccounts)} {...{ busy, enter }} />
        </Disclosure>
      )}
    </Section>
  )
}

type ListProps = { accounts: DemoAccount[]; busy: string | null; enter(email: string): Promise<void> }

function Accounts({ accounts, busy, enter }: ListProps) {
  return (
    <ul className="grid gap-px">
      {accounts.map((account) => (
        <li key={account.email} className="flex items-center justify-between gap-3 border-b border-line py-2">
          <span className="min-w-0">
            <strong>{account.name}</strong>
            <span className="block text-ink-soft">
              {account.role}, {account.organisation}
            </span>
          </span>
          <Button className="shrink-0" busy={busy === account.email} onClick={() => void enter(account.email)}>
            <Trans>
              Log in <span className="sr-only">als {account.name}</span>
            </Trans>
          </Button>
        </li>
      ))}
    </ul>
  )
}
