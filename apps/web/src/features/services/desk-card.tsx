import { Trans, useLingui } from '@lingui/react/macro'
import type { DeskAnswer_MatchFragment } from '@loper/graphql/documents'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { useServiceFacts } from './service-facts.ts'

/** The card that goes along with the customer. Only on paper, and nothing about who got it is kept. */
export function DeskCard({ match }: { match: DeskAnswer_MatchFragment }) {
  const { t } = useLingui()
  const factsOf = useServiceFacts()
  const { service } = match
  const colleague = t`Collega`
  return (
    <article className="hidden max-w-[36rem] gap-4 text-[1.25rem] print:grid" aria-hidden="true">
      <p className="text-title font-bold">{service.title}</p>
      <p>{service.summary}</p>
      <DefinitionList
        layout="stacked"
        items={factsOf(match).map((fact) => (fact.term === colleague ? { ...fact, term: t`Vraag naar` } : fact))}
      />
      <p>{service.organisation.name}</p>
      <p className="text-base">
        <Trans>Neem dit kaartje mee. Er staat niets over u in.</Trans>
      </p>
    </article>
  )
}
