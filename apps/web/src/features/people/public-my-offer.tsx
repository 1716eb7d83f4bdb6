import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { ConfirmOfferDocument, DeclineOfferDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import type { FormValues } from '../../app/public/contract.ts'
import { namedErrors } from '../../app/public/form-errors.ts'
import type { PageArgs } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SessionFacts } from '../sessions/public-facts-card.tsx'
import type { WithEnrolment } from './public-my-enrolment.tsx'

const answers = ['take', 'leave'] as const

/** Whether the form that came in answers an offer. */
export const answersOffer = ({ intent }: FormValues) => answers.some((each) => each === intent)

/** Takes the offered place or leaves it to the next. */
export async function answerOffer({ ask, params }: PageArgs, form: FormValues) {
  const input = { enrolmentId: form.enrolmentId ?? '' }
  const { errors } =
    form.intent === 'take'
      ? (await ask(ConfirmOfferDocument, { input })).confirmOffer
      : (await ask(DeclineOfferDocument, { input })).declineOffer
  return errors.length > 0 ? { values: form, errors } : { to: paths.mine(params.token ?? '') }
}

/** A place is free for this person, until a moment: yes or no. */
export function Offered({ enrolment, me, form, now, language }: WithEnrolment) {
  const { t } = useLingui()
  const { session, companionName, offerExpiresAt, viewerCanAnswerOffer } = enrolment
  const errors = namedErrors(form.errors, language).map(({ message }) => ({ message }))
  const until = offerExpiresAt ? formatDayAndTime(offerExpiresAt, now, language) : ''
  return (
    <div className="grid gap-6 pt-4">
      <h1>
        {companionName ? (
          <Trans>
            Er is plek voor u en {companionName}, {me.firstName}
          </Trans>
        ) : (
          <Trans>Er is plek voor u, {me.firstName}</Trans>
        )}
      </h1>
      <ErrorSummary title={t`Dat lukt niet`} errors={errors} />
      {viewerCanAnswerOffer ? (
        <Note tone="warning" icon="clock">
          <p>
            <b>
              <Trans>Zeg ja of nee vóór {until}.</Trans>
            </b>
          </p>
          <p>
            <Trans>Zegt u niets? Dan gaat de plek naar iemand anders.</Trans>
          </p>
        </Note>
      ) : (
        <Note tone="warning">
          <Trans>De tijd om te kiezen is voorbij. De plek gaat naar iemand anders.</Trans>
        </Note>
      )}
      <Sheet className="gap-6">
        <h2 className="text-heading">{session.title}</h2>
        <SessionFacts session={session} now={now} language={language} />
        {viewerCanAnswerOffer && (
          <ActionForm className="grid gap-3">
            <input type="hidden" name="enrolmentId" value={enrolment.id} />
            <Answers together={companionName !== null} />
          </ActionForm>
        )}
      </Sheet>
    </div>
  )
}

function Answers({ together }: { together: boolean }) {
  const { t } = useLingui()
  const sending = useSending()
  return (
    <>
      <Button type="submit" name="intent" value="take" tone="primary" wide busy={sending} busyText={t`Een moment`}>
        {together ? <Trans>Ja, wij komen samen</Trans> : <Trans>Ja, ik kom</Trans>}
      </Button>
      <Button type="submit" name="intent" value="leave" wide busy={sending} busyText={t`Een moment`}>
        {together ? <Trans>Nee, wij komen niet</Trans> : <Trans>Nee, ik kom niet</Trans>}
      </Button>
    </>
  )
}
