import { useLingui } from '@lingui/react/macro'
import type { DeskAnswer_MatchFragment } from '@loper/graphql/documents'
import type { Definition } from '../../ui/definition-list.tsx'
import { useOpeningWords } from './opening-words.ts'

/** Where, when, for whom, what it costs and what to take along; what is not known is left out. */
export function useServiceFacts(): (match: DeskAnswer_MatchFragment) => Definition[] {
  const { t } = useLingui()
  const openingWords = useOpeningWords()
  return (match) => {
    const { service, distanceKm } = match
    const { branch, organisation, schedule, contactName } = service
    const kilometres = Math.round(distanceKm ?? 0)
    const where = branch ? [branch.name, branch.street, branch.place].join(', ') : organisation.name
    const hasNoDate = service.followsSessions && !match.opensOn
    const opening = hasNoDate ? t`Er is nog geen nieuwe datum` : openingWords(match).whole
    const facts = [
      { term: t`Waar`, value: where, more: branch?.accessNote },
      { term: t`Afstand`, value: kilometres > 0 ? t`Ongeveer ${kilometres} km` : '' },
      { term: t`Wanneer`, value: opening || schedule, more: opening ? schedule : null },
      { term: t`Voor wie`, value: service.audience },
      { term: t`Kosten`, value: service.cost },
      { term: t`Neem mee`, value: service.bring },
      { term: t`Collega`, value: match.here ? contactName : contactName && `${contactName}, ${organisation.name}` },
    ]
    return facts.filter(({ value }) => Boolean(value))
  }
}
