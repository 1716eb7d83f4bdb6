import { Trans } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import { paths } from '../../app/paths.ts'
import { Cluster } from '../../ui/cluster.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { SessionFacts } from '../sessions/public-facts-card.tsx'
import type { MyEnrolmentData } from './public-mine-page.tsx'

type Others = { enrolments: readonly MyEnrolmentData[]; token: string; now: string; language: Language }

/** The other sessions that the person is or was in, each with what can still be done. */
export function MyOtherEnrolments({ enrolments, token, now, language }: Others) {
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Uw andere bijeenkomsten</Trans>
      </h2>
      {enrolments.map((enrolment) => (
        <Sheet key={enrolment.id}>
          <h3 className="text-large font-bold">
            <Dutch lang={enrolment.session.wordsLanguage}>{enrolment.session.title}</Dutch>
          </h3>
          {enrolment.position && (
            <p>
              <Trans>U bent nummer {enrolment.position} op de wachtlijst.</Trans>
            </p>
          )}
          <SessionFacts session={enrolment.session} now={now} language={language} />
          {enrolment.viewerCanCancel && (
            <Cluster>
              <TextLink icon="swap" href={paths.anotherDay(token, enrolment.id)}>
                <Trans>Kies een andere dag</Trans>
              </TextLink>
              <TextLink icon="cross" href={paths.signOff(token, enrolment.id)}>
                <Trans>Ik kom niet</Trans>
              </TextLink>
            </Cluster>
          )}
        </Sheet>
      ))}
    </section>
  )
}
