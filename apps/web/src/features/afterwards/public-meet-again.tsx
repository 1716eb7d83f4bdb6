import { Trans, useLingui } from '@lingui/react/macro'
import type { ConsentText } from '@loper/content/consent-texts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { errorOf, namedErrors } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { Afterwards } from './public-afterwards-page.tsx'

type Props = { afterwards: Afterwards; consent: ConsentText; form: FormState }

/** Who wants to see the others again shares a first name and a way to be reached, with who wants that too. */
export function MeetAgain(props: Props) {
  return props.afterwards.meetsAgain ? <TheOthers {...props} /> : <Ask {...props} />
}

function Ask({ afterwards, consent, form }: Props) {
  const { t } = useLingui()
  const errors = form.values.intent === 'meet' ? form.errors : []
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">{consent.title}</h2>
      <Sheet className="gap-4">
        <Lines heading={consent.sharedHeading} lines={consent.shared} />
        <Lines heading={consent.notSharedHeading} lines={consent.notShared} />
        <p>{consent.withWhom}</p>
        <p>
          {consent.purpose} {consent.howToStop} {consent.control}
        </p>
        <ActionForm className="grid gap-4">
          <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(errors)} attempt={form} />
          <input type="hidden" name="textVersion" value={consent.version} />
          <Checkbox
            id="consent.given"
            name="agreed"
            value="yes"
            label={consent.agree}
            error={errorOf(errors, 'consent.given')}
          />
          <Act intent="meet" label={t`Laat mij de anderen zien`} plain={afterwards.canGiveOpinion} />
        </ActionForm>
      </Sheet>
    </section>
  )
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className="font-bold">{heading}</h3>
      <ul className="list-disc ps-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function TheOthers({ afterwards: { others } }: Props) {
  const { t } = useLingui()
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Elkaar weer zien</Trans>
      </h2>
      <Sheet className="gap-4">
        {others.length === 0 ? (
          <p>
            <Trans>Nog niemand anders heeft ja gezegd. Kijk hier later nog eens.</Trans>
          </p>
        ) : (
          <ul className="grid gap-3">
            {others.map(({ firstName, contactKind, contactValue }) => (
              <li key={`${firstName} ${contactValue}`} className="grid gap-1">
                <strong>
                  <bdi>{firstName}</bdi>
                </strong>
                <TextLink
                  icon={contactKind === 'PHONE' ? 'call' : 'mail'}
                  href={contactKind === 'PHONE' ? `tel:${contactValue.replace(/\s/g, '')}` : `mailto:${contactValue}`}
                >
                  <bdi dir="ltr">{contactValue}</bdi>
                </TextLink>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Trans>Zij zien ook uw voornaam en hoe zij u bereiken.</Trans>
        </p>
        <ActionForm>
          <Act intent="stop" label={t`Ik wil dit niet meer`} plain />
        </ActionForm>
      </Sheet>
    </section>
  )
}

function Act({ intent, label, plain }: { intent: string; label: string; plain?: boolean }) {
  const { t } = useLingui()
  const sending = useSending()
  return (
    <Button
      type="submit"
      name="intent"
      value={intent}
      tone={plain ? 'secondary' : 'primary'}
      wide
      busy={sending}
      busyText={t`Een moment`}
    >
      {label}
    </Button>
  )
}
