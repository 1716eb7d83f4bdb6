import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ConsentText } from '@loper/content/consent-texts'
import {
  EnrolInSessionDocument,
  InviterOfCodeDocument,
  PublicEnrolPageDocument,
  type PublicEnrolPageQuery,
} from '@loper/graphql/documents'
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
import { invitationIn } from '../invitations/invitation-words.ts'
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

/**
 * `consent`: what is read before saying yes, found with the page, because the words of every language are no part of its first load.
 * `inviter`: the same for who may see it besides, for who came by an invitation.
 */
type Data = {
  session: NonNullable<PublicEnrolPageQuery['session']>
  consent: ConsentText
  inviter: ConsentText | null
}
type Values = Record<string, string>

const steps = enrolSteps(offeredLanguages.length)

export const page = publicPage<Data>({
  title: ({ session }, i18n) => i18n._(msg`Aanmelden voor ${{ title: session.title }}`),
  async load(args) {
    const { params, language, ask } = args
    const [{ session }, inviter] = await Promise.all([
      ask(PublicEnrolPageDocument, { id: params.id ?? '' }),
      inviterWords(args),
    ])
    if (!session) throw new MissingPage()
    const { enrolmentConsent } = await import('@loper/content/consent-texts')
    const { title: serviceTitle, organisation } = session
    const consent = enrolmentConsent(language, { receiverName: organisation.name, serviceTitle })
    return { session, consent, inviter }
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

/** What who came by an invitation is asked besides; null without one, and for one that is over. */
async function inviterWords({ search, language, ask }: PageArgs): Promise<ConsentText | null> {
  const code = invitationIn(search).uitnodiging
  if (!code) return null
  const { inviter } = await ask(InviterOfCodeDocument, { code })
  if (!inviter) return null
  const { invitationConsent } = await import('@loper/content/invitation-consent')
  return invitationConsent(language, inviter)
}

async function enrol({ params, search, language, ask }: PageArgs, values: Values) {
  const { currentConsentVersions } = await import('@loper/content/consent-texts')
  const kind = contactKindOf(values)
  const companion = companionOf(values)
  const code = invitationIn(search).uitnodiging
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
      invitation: code
        ? { code, agreed: values.inviterSees === 'yes', textVersion: values.inviterVersion ?? '' }
        : null,
      consent: { given: true, textVersion: currentConsentVersions.enrolment, language },
    },
  })
  if (enrolInSession.token) return { to: paths.mine(enrolInSession.token) }
  const errors = enrolInSession.errors.map((error) => atOwnField(error, values))
  return { values, errors, step: stepOf(errors[0]?.path[0]) }
}

function PublicEnrolPage({ data: { session, consent, inviter }, form, args }: PageProps<Data>) {
  const { t } = useLingui()
  const step = [...steps, ...extraSteps].find((each) => each === form.step) ?? 'name'
  const total = steps.length
  const number = extraSteps.includes(step) ? total : steps.indexOf(step) + 1
  const shownFields = ['firstName', 'contactKind', 'email', 'phone', 'language', 'together', 'companionName']
  const errors = namedErrors(form.errors).map(({ field, message }) =>
    shownFields.includes(field) ? { field, message } : { message },
  )
  if (!session.viewerCanEnrol) return <NoLonger session={session} query={invitationIn(args.search)} />
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-6">
      <CarpetUnroll step={number} steps={total} label={t`Vraag ${number} van ${total}`} />
      <ActionForm className="grid gap-6">
        {/* What Enter presses: the first button of a form, whatever stands above the question. */}
        <button type="submit" name="intent" value="next" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name="step" value={step} />
        <p>
          <Back step={step} href={paths.publicSession(session.id, invitationIn(args.search))} />
        </p>
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
        <EnrolQuestion
          step={step}
          values={form.values}
          errors={namedErrors(form.errors)}
          language={args.language}
          consent={consent}
          inviter={inviter}
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
function Back({ step, href }: { step: EnrolStep; href: string }) {
  const before = extraSteps.includes(step) ? 'check' : steps[steps.indexOf(step) - 1]
  if (!before)
    return (
      <TextLink href={href} icon="arrow-back">
        <Trans>Terug</Trans>
      </TextLink>
    )
  return (
    <LinkButton value={`to:${before}`} icon="arrow-back">
      <Trans>Terug</Trans>
    </LinkButton>
  )
}

function NoLonger({ session, query }: Pick<Data, 'session'> & { query: { uitnodiging?: string } }) {
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
        <ButtonLink tone="primary" href={paths.publicSessions(query)}>
          <Trans>Kies een andere bijeenkomst</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}
