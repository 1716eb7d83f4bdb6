import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { paths } from '../../app/paths.ts'
import { useFilters } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ProblemNote } from './problem-note.tsx'
import { returnPath, signInSearch } from './return-path.ts'
import { SignInFrame } from './sign-in-frame.tsx'
import { postAuth } from './sign-in-requests.ts'
import { useAuthAction } from './use-auth-action.ts'
import { useCodeWords } from './use-code-words.ts'

/** The second factor: a code of the app, or one of the recovery codes. */
export function CodePage() {
  const { t } = useLingui()
  const [{ terug }] = useFilters(signInSearch)
  const [recovering, setRecovering] = useState(false)
  const { run, busy, problem, setProblem } = useAuthAction(useCodeWords())
  const form = useForm({ defaultValues: { code: '' } })
  const error = form.formState.errors.code?.message

  const onSubmit = form.handleSubmit(async ({ code }) => {
    const path = recovering ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp'
    if (await run(() => postAuth(path, { code: recovering ? code.trim() : code.replace(/\s/g, '') }))) {
      window.location.replace(returnPath(terug))
    }
  })
  const turn = () => {
    setRecovering(!recovering)
    setProblem(null)
    form.reset()
  }
  return (
    <SignInFrame title={t`Nog één stap`} lede={t`Je hebt een extra code bij het inloggen aangezet.`}>
      <Sheet>
        <form noValidate onSubmit={onSubmit} className="grid gap-4">
          <ProblemNote problem={problem} />
          <TextField
            key={recovering ? 'recovery' : 'app'}
            label={recovering ? t`Herstelcode` : t`Code uit je app`}
            hint={recovering ? t`Tien letters en cijfers. Elke herstelcode werkt één keer.` : t`Zes cijfers`}
            inputMode={recovering ? 'text' : 'numeric'}
            autoComplete={recovering ? 'off' : 'one-time-code'}
            spellCheck={false}
            short
            error={error}
            {...form.register('code', { required: recovering ? t`Vul een herstelcode in.` : t`Vul de code in.` })}
          />
          <FormActions>
            <Button type="submit" tone="primary" busy={busy} busyText={t`Bezig met inloggen`}>
              <Trans>Log in</Trans>
            </Button>
            <Button tone="plain" onClick={turn}>
              {recovering ? <Trans>Gebruik de code uit je app</Trans> : <Trans>Gebruik een herstelcode</Trans>}
            </Button>
          </FormActions>
        </form>
      </Sheet>
      <p>
        <TextLink href={paths.signIn({ terug })} icon="arrow-back">
          <Trans>Begin opnieuw</Trans>
        </TextLink>
      </p>
    </SignInFrame>
  )
}
