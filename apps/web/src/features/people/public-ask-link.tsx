import { Trans, useLingui } from '@lingui/react/macro'
import { AskForNewLinkDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import type { FormValues } from '../../app/public/contract.ts'
import { namedErrors } from '../../app/public/form-errors.ts'
import type { FormState, PageArgs } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Asks for a new link. Whatever the address, the answer is the same: nobody learns who is known here. */
export async function askForNewLink({ ask }: PageArgs, values: FormValues): Promise<FormState> {
  const { askForNewLink: answer } = await ask(AskForNewLinkDocument, { input: { email: values.email ?? '' } })
  return answer.errors.length > 0 ? { values, errors: answer.errors } : { values: {}, errors: [], step: 'sent' }
}

type Asked = { form: FormState; lost?: boolean }

/** The page behind a link that does not work (`lost`: or that somebody no longer has): say so, and offer a new one. */
export function AskLink({ form, lost }: Asked) {
  const { t } = useLingui()
  const errors = namedErrors(form.errors)
  if (form.step === 'sent') return <LinkSent />
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>{lost ? <Trans>Bent u uw link kwijt?</Trans> : <Trans>Deze link werkt niet meer</Trans>}</h1>
      <p>
        {lost ? (
          <Trans>Met uw eigen link ziet u uw aanmelding en kunt u zich afmelden. Wij mailen u een nieuwe.</Trans>
        ) : (
          <Trans>
            Een link werkt een half jaar. Of u heeft al een nieuwere link. Misschien klopt het adres niet helemaal.
          </Trans>
        )}
      </p>
      <ActionForm className="grid gap-6">
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
        <TextField
          name="email"
          type="email"
          label={t`Wat is uw e‑mailadres?`}
          hint={t`Het adres waarmee u zich heeft aangemeld.`}
          defaultValue={form.values.email}
          error={errors[0]?.message}
          autoComplete="email"
        />
        <Send />
      </ActionForm>
      <p className="text-ink-soft">
        <Trans>Heeft u zich aangemeld met de telefoon? Bel of bezoek dan uw bibliotheek.</Trans>
      </p>
    </div>
  )
}

function Send() {
  const { t } = useLingui()
  return (
    <Button type="submit" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Stuur mij een nieuwe link</Trans>
    </Button>
  )
}

function LinkSent() {
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Kijk in uw mail</Trans>
      </h1>
      <Note icon="mail">
        <Trans>Kennen wij dit adres? Dan krijgt u binnen een paar minuten een mail met een nieuwe link.</Trans>
      </Note>
      <p>
        <Trans>
          Kreeg u net al een mail? Gebruik dan die link. Geen mail? Kijk ook bij ‘ongewenst’, of loop binnen bij uw
          bibliotheek.
        </Trans>
      </p>
      <p>
        <ButtonLink href={paths.publicSessions()}>
          <Trans>Bekijk alle bijeenkomsten</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}
