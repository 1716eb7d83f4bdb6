import { Trans } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dutch } from '../../ui/dutch.tsx'

const aMonth = 30 * 24 * 60 * 60 * 1000

type Enrolment = {
  id: string
  session: { title: string; startsAt: string; endsAt: string }
  afterwards?: { meetsAgain: boolean } | null
}
type Props = { enrolments: readonly Enrolment[]; token: string; now: string; language: Language }

/** On the own page: the sessions that somebody was at lately, with how it was and who to meet again. */
export function PublicAfterwardsCard({ enrolments, token, now, language }: Props) {
  const lately = enrolments.filter(
    ({ afterwards, session }) =>
      afterwards && (afterwards.meetsAgain || Date.parse(session.endsAt) > Date.parse(now) - aMonth),
  )
  if (lately.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>U was erbij</Trans>
      </h2>
      {lately.map(({ id, session, afterwards }) => (
        <ButtonLink key={id} wide href={paths.afterwards(token, id)}>
          <span>
            {afterwards?.meetsAgain ? (
              <Trans>
                Elkaar weer zien: <Dutch>{session.title}</Dutch>
              </Trans>
            ) : (
              <Trans>
                Hoe was <Dutch>{session.title}</Dutch>?
              </Trans>
            )}{' '}
            <span className="block font-normal">{formatDay(session.startsAt, now, language)}</span>
          </span>
        </ButtonLink>
      ))}
    </section>
  )
}
