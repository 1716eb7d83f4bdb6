import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../ui/button.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ProblemNote } from './problem-note.tsx'
import { postAuth } from './sign-in-requests.ts'
import { useAuthAction } from './use-auth-action.ts'
import { useCodeWords } from './use-code-words.ts'

type Props<Body> = {
  /** Where the code goes. */
  path: string
  submitLabel: string
  /** A recovery code will do, too. */
  allowsRecovery?: boolean
  onDone(body: Body): void
  onClose(): void
}

/** Asks a code of the app before something that only its owner may do. */
export function CodeForm<Body = object>({ path, submitLabel, allowsRecovery = false, onDone, onClose }: Props<Body>) {
  const { t } = useLingui()
  const form = useForm({ defaultValues: { code: '' } })
  const { run, busy, problem } = useAuthAction(useCodeWords())
  useEffect(() => form.setFocus('code'), [form])
  const onSubmit = form.handleSubmit(async ({ code }) => {
    const body = await run(() => postAuth<Body>(path, { code: code.replace(/\s/g, '') }))
    if (body) onDone(body)
  })
  return (
    <form noValidate onSubmit={onSubmit} className="grid max-w-[28rem] gap-4">
      <ProblemNote problem={problem} />
      <TextField
        label={t`Code uit je app`}
        hint={allowsRecovery ? t`Zes cijfers. Geen app meer? Vul een herstelcode in.` : t`Zes cijfers`}
        inputMode={allowsRecovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        short
        error={form.formState.errors.code?.message}
        {...form.register('code', { required: t`Vul de code in.` })}
      />
      <FormActions>
        <Button type="submit" tone="primary" busy={busy}>
          {submitLabel}
        </Button>
        <Button onClick={onClose}>
          <Trans>Annuleer</Trans>
        </Button>
      </FormActions>
    </form>
  )
}
