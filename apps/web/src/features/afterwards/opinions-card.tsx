import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SessionOpinionsDocument } from '@loper/graphql/documents'
import { Section } from '../../ui/section.tsx'

/** What people thought of a session that was held. Small counts are hidden, and nothing is shown before the week is over. */
export function OpinionsCard({ sessionId }: { sessionId: string }) {
  const { t } = useLingui()
  const { data } = useQuery(SessionOpinionsDocument, { variables: { id: sessionId } })
  if (!data?.session) return null
  const { opinions } = data.session
  const questions = [
    { key: 'welcome', label: t`Voelde u zich welkom?` },
    { key: 'useful', label: t`Heeft u er iets aan?` },
    { key: 'again', label: t`Zou u nog een keer komen?` },
  ]
  const faces = [
    { face: 3, word: t`ja` },
    { face: 2, word: t`een beetje` },
    { face: 1, word: t`nee` },
  ]
  const countOf = (question: string, face: number) =>
    opinions?.counts.find((one) => one.question === question && one.face === face)?.count ?? null
  const shown = questions.some(({ key }) => faces.some(({ face }) => countOf(key, face) !== null))
  return (
    <Section title={t`Wat mensen vonden`}>
      {!opinions ? (
        <p className="text-ink-soft">
          <Trans>Dit staat hier een week na de sessie. Tot dan kunnen mensen antwoorden.</Trans>
        </p>
      ) : (
        <>
          <p>
            {opinions.answers === null ? (
              <Trans>Minder dan 5 mensen antwoordden, of te weinig om te laten zien zonder iemand te herkennen.</Trans>
            ) : (
              <Trans>{opinions.answers} mensen antwoordden.</Trans>
            )}
          </p>
          {shown && (
            <dl className="grid gap-3">
              {questions.map(({ key, label }) => (
                <div key={key}>
                  <dt className="font-bold">{label}</dt>
                  <dd>{faces.map(({ face, word }) => `${word}: ${countOf(key, face) ?? t`verborgen`}`).join(', ')}</dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </Section>
  )
}
