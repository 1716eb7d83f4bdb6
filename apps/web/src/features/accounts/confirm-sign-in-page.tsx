import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useFilters, usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { MagicLinkForm } from './magic-link-form.tsx'
import { ProblemNote } from './problem-note.tsx'
import { returnPath, signInSearch } from './return-path.ts'
import { SignInFrame } from './sign-in-frame.tsx'
import { postAuth } from './sign-in-requests.ts'
import { useAuthAction } from './use-auth-action.ts'

/** Where the mailed link leads. Opening it changes nothing, since mail scanners do so too: only the button signs in. */
export function ConfirmSignInPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const token = usePathParam('token')
  const [{ terug }] = useFilters(signInSearch)
  const next = returnPath(terug)
  const [isOver, setOver] = useState(false)
  const { run, busy, problem } = useAuthAction()

  async function signIn() {
    const done = await run<{ secondFactor: boolean } | null>(async () => {
      const answer = await postAuth<{ secondFactor: boolean }>('/auth/magic-link/verify', { token })
      if (answer.ok || answer.code !== 'INVALID_LINK') return answer
      setOver(true)
      return { ok: true, body: null }
    })
    if (!done) return
    // The whole app starts anew with the new session; the used link does not stay in the history.
    if (!done.secondFactor) window.location.replace(next)
    else void navigate({ href: paths.signInCode({ terug: next }), replace: true })
  }

  if (isOver) return <LinkIsOver next={next} />
  return (
    <SignInFrame title={t`Log in bij Loper`} lede={t`Je link is aangekomen. Kies “Log in” om verder te gaan.`}>
      <Sheet>
        <ProblemNote problem={problem} />
        <div>
          <Button tone="primary" busy={busy} busyText={t`Bezig met inloggen`} onClick={() => void signIn()}>
            <Trans>Log in</Trans>
          </Button>
        </div>
        <p className="text-ink-soft">
          <Trans>Vroeg je hier niet om? Sluit dan deze pagina. Er gebeurt niets.</Trans>
        </p>
      </Sheet>
    </SignInFrame>
  )
}

function LinkIsOver({ next }: { next: string }) {
  const { t } = useLingui()
  return (
    <SignInFrame title={t`Deze link werkt niet meer`} lede={t`Een link werkt één keer, en een kwartier lang.`}>
      <Note tone="warning" live title={t`Vraag een nieuwe link`}>
        <Trans>
          Ben je in deze browser al ingelogd? Dan kun je <TextLink href={next}>gewoon verder</TextLink>.
        </Trans>
      </Note>
      <Sheet>
        <MagicLinkForm next={next} />
      </Sheet>
    </SignInFrame>
  )
}
