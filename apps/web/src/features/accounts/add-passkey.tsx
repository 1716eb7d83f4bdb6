import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../ui/button.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { browserName } from './browser-name.ts'
import { registerPasskey } from './passkey.ts'
import { ProblemNote } from './problem-note.tsx'
import { useAuthAction } from './use-auth-action.ts'

/** Makes a passkey on this device, under a name by which to know it again. */
export function AddPasskey({ onAdded, onClose }: { onAdded(name: string): void; onClose(): void }) {
  const { t } = useLingui()
  const here = browserName(navigator.userAgent)
  const form = useForm({ defaultValues: { name: here?.system ?? here?.browser ?? '' } })
  const { run, busy, problem } = useAuthAction((code) => {
    if (code === 'SESSION_NOT_FRESH') {
      return { title: t`Log eerst opnieuw in`, text: t`Een passkey maken kan alleen kort na het inloggen.` }
    }
    if (code === 'STOPPED')
      return { title: t`Er is geen passkey gemaakt`, text: t`Probeer het opnieuw, of doe het later.` }
    return null
  })
  useEffect(() => form.setFocus('name'), [form])

  const onSubmit = form.handleSubmit(async ({ name }) => {
    if (await run(() => registerPasskey(name.trim()))) onAdded(name.trim())
  })
  return (
    <form noValidate onSubmit={onSubmit} className="grid max-w-[28rem] gap-4">
      <ProblemNote problem={problem} />
      <TextField
        id="passkey-name"
        label={t`Hoe noem je dit apparaat?`}
        hint={t`Bijvoorbeeld: werklaptop`}
        maxLength={60}
        error={form.formState.errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t`Geef dit apparaat een naam.` })}
      />
      <FormActions>
        <Button type="submit" tone="primary" icon="key" busy={busy} busyText={t`Volg je apparaat`}>
          <Trans>Maak de passkey</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Annuleer</Trans>
        </Button>
      </FormActions>
    </form>
  )
}
