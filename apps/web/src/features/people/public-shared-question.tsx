import { Trans, useLingui } from '@lingui/react/macro'
import { feedbackChoice } from '@loper/content/consent-texts'
import { formatDate } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import { ActionForm } from '../../app/public/action-form.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { MyData } from './public-data-page.tsx'
import { Act } from './public-data-take.tsx'

type Shared = { referral: MyData['referrals'][number]; language: Language }

const levels = ['NOTHING', 'STARTED_FINISHED', 'DETAILS'] as const

/** A question that was passed on: what the sender may hear, and how to stop it. */
export function SharedQuestion({ referral, language }: Shared) {
  const { t } = useLingui()
  const sender = referral.senderOrganisation.name
  const library = referral.receiverOrganisation.name
  const words = feedbackChoice[language]
  const on = formatDate(referral.requestedAt, language)
  return (
    <section className="grid gap-5">
      <h2 className="text-heading">
        <Trans>Uw vraag bij {library}</Trans>
      </h2>
      <p>
        <Trans>
          {sender} gaf uw vraag door op {on}.
        </Trans>{' '}
        {referral.questionNote && (
          <bdi>
            <q>{referral.questionNote}</q>
          </bdi>
        )}
      </p>
      {referral.viewerCanChangeFeedback && (
        <ActionForm className="grid gap-4">
          <input type="hidden" name="referralId" value={referral.id} />
          <ChoiceGroup
            type="radio"
            name="feedbackLevel"
            id={`feedback-${referral.id}`}
            legend={words.question(sender)}
            defaultSelected={[referral.feedbackLevel]}
            options={levels.map((level) => ({
              value: level,
              label: words.answers[level].title,
              hint: words.answers[level].text,
            }))}
          />
          <Act intent="feedback">
            <Trans>Bewaar mijn keuze</Trans>
          </Act>
        </ActionForm>
      )}
      {referral.viewerCanWithdrawConsent && (
        <Disclosure summary={t`Ik wil mijn vraag stoppen`}>
          <ActionForm className="grid gap-4 text-ink">
            <p>
              <Trans>
                Dan ziet {library} niets meer van u. Een plek die u via deze vraag kreeg, gaat naar iemand anders.
              </Trans>
            </p>
            <input type="hidden" name="referralId" value={referral.id} />
            <Act intent="withdraw" danger>
              <Trans>Stop mijn vraag</Trans>
            </Act>
          </ActionForm>
        </Disclosure>
      )}
    </section>
  )
}
