import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { currentConsentVersions } from '@loper/content/consent-texts'
import { EnrolInSessionDocument, PublicEnrolPageDocument, type PublicEnrolPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { namedErrors } from '../../app/public/form-errors.ts'
import { offeredLanguages } from '../../app/public/languages.ts'
import { type FormState, MissingPage, type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetUnroll } from '../../ui/carpet-unroll.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { EnrolQuestion } from './public-enrol-questions.tsx'
import {
  atOwnField,
  companionOf,
  contactKindOf,
  type EnrolStep,
  enrolSteps,
  extraSteps,
  needsOf,
  problemsOf,
  stepOf,
} from './public-enrol-steps.ts'
import { LinkButton } from './public-link-button.tsx'
import { PublicSessionPlace } from './public-session-card.tsx'
import { DayAndTime } from './public-when-card.tsx'

type Data = { session: NonNullable<PublicEnrolPageQuery['session']> }
type Values = Record<string, string>

const steps = enrolSteps(offeredLanguages.length)

export const page = publicPage<Data>({
  title: ({ session }, i18n) => i18n._(msg`Aanmelden voor ${{ title: session.title }}`),
  async load({ params, ask }) {
    const { session } = await ask(PublicEnrolPageDocument, { id: params.id ?? '' })
    if (!session) throw new MissingPage()
    return { session }
  },
  async act(args, { intent = '', step = 'name', ...values }) {
    const all = [...steps, ...extraSteps]
    const current = all.find((each) => each === step) ?? 'name'
    const at = (next: EnrolStep, errors: FormState['errors'] = []) => ({ values, errors, step: next })
    const wanted = all.find((each) => intent === `to:${each}`)
    if (wanted) return at(wanted)
    if (extraSteps.includes(current)) {
      const problems = problemsOf(current, values)
      return problems.length > 0 ? at(current, problems) : at('check')
    }
    const first = steps.slice(0, steps.indexOf(current) + 1).find((each) => problemsOf(each, values).length > 0)
    if (first) return at(first, problemsOf(first, values))
    if (current !== 'check') return at(steps[steps.indexOf(current) + 1] ?? 'check')
    return enrol(args, values)
  },
  Page: PublicEnrolPage,
})

async function enrol({ params, language, ask }: PageArgs, values: Values) {
  const kind = contactKindOf(values)
  const companion = companionOf(values)
  const { enrolInSession } = await ask(EnrolInSessionDocument, {
    input: {
      key: values.key ?? '',
      sessionId: params.id ?? '',
      firstName: values.firstName ?? '',
      contactKind: kind,
      contactValue: (kind === 'PHONE' ? values.phone : values.email) ?? '',
      language: values.language ?? language,
      companion: companion === null ? null : { firstName: companion },
      needs: needsOf(values),
      consent: { given: true, textVersion: currentConsentVersions.enrolment, language },
    },
  })
  if (enrolInSession.token) return { to: paths.mine(enrolInSession.token) }
  const errors = enrolInSession.errors.map((error) => atOwnField(error, values))
  return { values, errors, step: stepOf(errors[0]?.path[0]) }
}

function PublicEnrolPage({ data: { session }, form, args }: PageProps<Data>) {
  const { t } = useLingui()
  const step = [...steps, ...extraSteps].find((each) => each === form.step) ?? 'name'
  const total = steps.length
  const number = extraSteps.includes(step) ? total : steps.indexOf(step) + 1
  const shownFields = ['firstName', 'contactKind', 'email', 'phone', 'language', 'together', 'companionName']
  const errors = namedErrors(form.errors, args.language).map(({ field, message }) =>
    shownFields.includes(field) ? { field, message } : { message },
  )
  if (!session.viewerCanEnrol) return <NoLonger session={session} />
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-6">
      <CarpetUnroll step={number} steps={total} label={t`Vraag ${number} van ${total}`} />
      <ActionForm className="grid gap-6">
        {/* What Enter presses: the first button of a form, whatever stands above the question. */}
        <button type="submit" name="intent" value="next" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name="step" value={step} />
        <p>
          <Back step={step} sessionId={session.id} />
        </p>
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
        <EnrolQuestion
          step={step}
          values={form.values}
          errors={namedErrors(form.errors, args.language)}
          language={args.language}
          libraryName={session.organisation.name}
          sessionTitle={session.title}
        />
        <Next step={step} />
      </ActionForm>
      <p className="text-ink-soft">
        <Trans>
          U meldt zich aan voor: <b className="text-ink">{session.title}</b>,{' '}
          <DayAndTime at={session.startsAt} now={args.now} language={args.language} />,{' '}
          <PublicSessionPlace session={session} />.
        </Trans>
      </p>
    </div>
  )
}

function Next({ step }: { step: EnrolStep }) {
  const { t } = useLingui()
  const sending = useSending()
  return (
    <Button type="submit" name="intent" value="next" tone="primary" wide busy={sending} busyText={t`Een moment`}>
      {step === 'check' ? <Trans>Ja, meld mij aan</Trans> : <Trans>Ga verder</Trans>}
    </Button>
  )
}

/** Back to the question before, with everything that was typed; from the first one to the session. */
function Back({ step, sessionId }: { step: EnrolStep; sessionId: string }) {
  const before = extraSteps.includes(step) ? 'check' : steps[steps.indexOf(step) - 1]
  if (!before)
    return (
      <TextLink href={paths.publicSession(sessionId)} icon="arrow-back">
        <Trans>Terug</Trans>
      </TextLink>
    )
  return (
    <LinkButton value={`to:${before}`} icon="arrow-back">
      <Trans>Terug</Trans>
    </LinkButton>
  )
}

function NoLonger({ session }: Data) {
  const { title } = session
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Aanmelden kan niet meer</Trans>
      </h1>
      <Note tone="warning">
        {session.status === 'CANCELLED' ? (
          <Trans>{title} gaat niet door.</Trans>
        ) : (
          <Trans>{title} is al begonnen of voorbij.</Trans>
        )}
      </Note>
      <p>
        <ButtonLink tone="primary" href={paths.publicSessions()}>
          <Trans>Kies een andere bijeenkomst</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}
