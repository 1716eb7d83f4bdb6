import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { errorOf } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'

/** Everything as a file, to take along. Made by a button, because it leaves a line in the trail. */
export function TakeAlong({ form, others }: { form: FormState; others: number }) {
  const { content, fileName } = form.values
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Neem uw gegevens mee</Trans>
      </h2>
      {form.step === 'exported' && content ? (
        <Note tone="success" live title={<Trans>Uw bestand is klaar</Trans>}>
          <p>
            <ButtonLink
              icon="download"
              href={`data:application/json;charset=utf-8,${encodeURIComponent(content)}`}
              download={fileName}
            >
              <Trans>Bewaar het bestand</Trans>
            </ButtonLink>
          </p>
        </Note>
      ) : (
        <ActionForm className="grid gap-4">
          <p>
            <Trans>U krijgt een bestand met alles wat wij van u weten.</Trans>
          </p>
          <SameAddress others={others} />
          <Act intent="export">
            <Trans>Maak het bestand</Trans>
          </Act>
        </ActionForm>
      )}
    </section>
  )
}

/** Erasing, behind words that say what it means and a tick that says it is meant. */
export function EraseAll({ form, others }: { form: FormState; others: number }) {
  const { t } = useLingui()
  const error = errorOf(form.errors, 'confirmed')
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Wis alles</Trans>
      </h2>
      <p>
        <Trans>Dan weten wij niets meer van u. U bent nergens meer voor aangemeld. Het kan niet ongedaan worden.</Trans>
      </p>
      <SameAddress others={others} />
      <Disclosure summary={<Trans>Ik wil alles laten wissen</Trans>} open={error !== undefined}>
        <ActionForm className="grid gap-4 text-ink">
          <Checkbox name="confirmed" value="yes" label={t`Ja, ik weet het zeker.`} error={error} />
          <Act intent="erase" danger>
            <Trans>Wis al mijn gegevens</Trans>
          </Act>
        </ActionForm>
      </Disclosure>
    </section>
  )
}

/** Whoever came by mail reads that mailbox: what else was done with the address goes along, and that is said first. */
function SameAddress({ others }: { others: number }) {
  if (others === 0) return null
  return (
    <p>
      <Plural
        value={others}
        one="Uw e-mailadres staat bij nog één aanmelding of vraag. Die gaat mee."
        other="Uw e-mailadres staat bij nog # aanmeldingen of vragen. Die gaan mee."
      />
    </p>
  )
}

/** A button that tells the page what to do. */
export function Act(props: { intent: string; danger?: boolean; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <Button
      type="submit"
      name="intent"
      value={props.intent}
      tone={props.danger ? 'danger' : 'secondary'}
      wide
      busy={useSending()}
      busyText={t`Een moment`}
    >
      {props.children}
    </Button>
  )
}
