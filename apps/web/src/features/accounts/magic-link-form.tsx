import { zodResolver } from '@hookform/resolvers/zod'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useFormErrors } from '../../lib/use-form-errors.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ProblemNote } from './problem-note.tsx'
import { postAuth } from './sign-in-requests.ts'
import { useAuthAction } from './use-auth-action.ts'

const schema = z.object({
  email: z
    .string()
    .trim()
    .min(1, 'email.required')
    .includes('@', { message: 'email.no-at' })
    .pipe(z.email('email.invalid')),
})

/** Asks for a link by mail. The answer is the same whether or not the address is known. */
export function MagicLinkForm({ next }: { next: string }) {
  const { t } = useLingui()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '' } })
  const { errorOf } = useFormErrors(form)
  const { run, busy, problem } = useAuthAction()

  const onSubmit = form.handleSubmit(async ({ email }) => {
    setSentTo(null)
    if (await run(() => postAuth('/auth/sign-in/magic-link', { email, callbackURL: next }))) setSentTo(email)
  })

  return (
    <form onSubmit={onSubmit} noValidate className="grid gap-4">
      <TextField
        label={t`E-mailadres van je werk`}
        hint={t`Je krijgt een link. Je hebt geen wachtwoord nodig.`}
        type="email"
        autoComplete="username webauthn"
        error={errorOf('email')}
        {...form.register('email')}
      />
      <ProblemNote problem={problem} />
      <div role="status">
        {sentTo && (
          <Note tone="success" title={t`Kijk in je mail`}>
            <Trans>
              Als {sentTo} bij ons bekend is, staat er binnen een paar minuten een link in je mail. Niets gekregen? Kijk
              ook bij ongewenste mail, of vraag het je coördinator.
            </Trans>
          </Note>
        )}
      </div>
      <div>
        <Button type="submit" tone="primary" icon="mail" busy={busy}>
          {sentTo ? t`Stuur nog een link` : t`Stuur mij een link`}
        </Button>
      </div>
    </form>
  )
}
