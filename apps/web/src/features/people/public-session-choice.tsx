import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import type { PublicSessionCard_SessionFragment } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { errorOf, namedErrors } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { PublicSessionPlace, SeatWords } from '../sessions/public-session-card.tsx'
import { DayAndTime } from '../sessions/public-when-card.tsx'

type Choice = {
  title: string
  hint: string
  submit: string
  libraryName: string
  sessions: readonly PublicSessionCard_SessionFragment[]
  form: FormState
  token: string
  now: string
  language: Language
}

/** One question: which of these sessions. */
export function SessionChoice(props: Choice) {
  const { t } = useLingui()
  const { sessions, form, now, language, token } = props
  return (
    <div className="mx-auto grid max-w-[40rem] gap-6 px-4 pt-4">
      <p>
        <TextLink href={paths.mine(token)} icon="arrow-back">
          <Trans>Terug</Trans>
        </TextLink>
      </p>
      <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(form.errors, language)} attempt={form} />
      {sessions.length === 0 ? (
        <None title={props.title} libraryName={props.libraryName} />
      ) : (
        <ActionForm className="grid gap-6">
          <ChoiceGroup
            asQuestion
            type="radio"
            name="sessionId"
            legend={props.title}
            hint={props.hint}
            error={errorOf(form.errors, 'sessionId', language)}
            defaultSelected={form.values.sessionId ? [form.values.sessionId] : []}
            options={sessions.map((session) => ({
              value: session.id,
              label: <DayAndTime at={session.startsAt} now={now} language={language} />,
              hint: (
                <>
                  <Dutch lang={session.wordsLanguage}>{session.title}</Dutch>. <PublicSessionPlace session={session} />.{' '}
                  <SeatWords seats={session.seats} />
                </>
              ),
            }))}
          />
          <Submit>{props.submit}</Submit>
        </ActionForm>
      )}
    </div>
  )
}

function Submit({ children }: { children: string }) {
  const { t } = useLingui()
  return (
    <Button type="submit" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      {children}
    </Button>
  )
}

function None({ title, libraryName }: { title: string; libraryName: string }) {
  const { t } = useLingui()
  return (
    <>
      <h1>{title}</h1>
      <EmptyState
        level={2}
        title={t`${libraryName} heeft nu geen andere bijeenkomst`}
        action={
          <ButtonLink tone="primary" href={paths.publicSessions()}>
            <Trans>Bekijk alle bijeenkomsten</Trans>
          </ButtonLink>
        }
      >
        <Trans>Er komen steeds nieuwe dagen bij. Kijk later nog eens, of kijk bij een andere bibliotheek.</Trans>
      </EmptyState>
    </>
  )
}
