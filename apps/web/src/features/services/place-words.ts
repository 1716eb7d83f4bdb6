import { useLingui } from '@lingui/react/macro'
import type { DeskResult_MatchFragment } from '@loper/graphql/documents'

type Located = Pick<DeskResult_MatchFragment, 'here' | 'distanceKm'> & {
  service: { organisation: { name: string }; branch?: { name: string } | null }
}

/** Where it is, in a few words: "Hier", the branch, or the organisation and how far that is. */
export function usePlaceWords(): (match: Located) => string {
  const { t } = useLingui()
  return ({ here, distanceKm, service: { organisation, branch } }) => {
    // The word stands before nearly every branch, and says nothing there.
    const room = branch?.name.replace(/^Bibliotheek /, '')
    if (here) return room ? t`Hier, ${room}` : t`Hier`
    const kilometres = distanceKm === null || distanceKm === undefined ? 0 : Math.round(distanceKm)
    return kilometres > 0 ? t`${organisation.name}, ${kilometres} km` : organisation.name
  }
}
