import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type SignInOptions, startOidc } from '../../app/staff/auth.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { signInWithPasskey } from './passkey.ts'

/** Signing in without a mail: with a passkey, or by way of the organisation. */
export function OtherWays({ options, next }: { options: SignInOptions; next: string }) {
  const { t } = useLingui()
  const [failed, setFailed] = useState(false)
  if (!options.passkey && options.oidc.length === 0) return null

  const attempt = async (way: () => Promise<string>) => {
    setFailed(false)
    try {
      window.location.assign(await way())
    } catch {
      setFailed(true)
    }
  }
  const withPasskey = async () => {
    await signInWithPasskey()
    return next
  }
  return (
    <section className="grid gap-3">
      <h2>
        <Trans>Of log anders in</Trans>
      </h2>
      {failed && (
        <Note tone="warning" title={t`Dat lukte niet`} live>
          <Trans>Probeer het opnieuw, of vraag een link per e-mail.</Trans>
        </Note>
      )}
      <div className="flex flex-wrap gap-3">
        {options.passkey && (
          <Button icon="key" onClick={() => void attempt(withPasskey)}>
            <Trans>Met een passkey</Trans>
          </Button>
        )}
        {options.oidc.map(({ id, name }) => (
          <Button key={id} icon="building" onClick={() => void attempt(() => startOidc(id, next))}>
            <Trans>Via {name}</Trans>
          </Button>
        ))}
      </div>
    </section>
  )
}
