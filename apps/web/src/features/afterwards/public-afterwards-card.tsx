import { Trans } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dutch } from '../../ui/dutch.tsx'

type Enrolment = { id: string; session: { title: string }; afterwards?: { meetsAgain: boolean } | null }

/** On the own page: the sessions that somebody was at, with how it was and who to meet again. */
export function PublicAfterwardsCard({ enrolments, token }: { enrolments: readonly Enrolment[]; token: string }) {
  const past = enrolments.filter(({ afterwards }) => afterwards)
  if (past.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>U was erbij</Trans>
      </h2>
      {past.map(({ id, session, afterwards }) => (
        <ButtonLink key={id} wide href={paths.afterwards(token, id)}>
          {afterwards?.meetsAgain ? (
            <Trans>
              Elkaar weer zien: <Dutch>{session.title}</Dutch>
            </Trans>
          ) : (
            <Trans>
              Hoe was <Dutch>{session.title}</Dutch>?
            </Trans>
          )}
        </ButtonLink>
      ))}
    </section>
  )
}
