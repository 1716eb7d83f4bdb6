import { distanceKm, type Point } from './distance.ts'

/** How far a service is from the person, in bands: a few kilometres more must not beat a week sooner. */
export type DistanceBand = 'SAME_MUNICIPALITY' | 'WITHIN_10_KM' | 'WITHIN_25_KM' | 'BEYOND'

export type Place = Point & { readonly code: string }

export type Proposal = {
  readonly id: string
  readonly room: 'AVAILABLE' | 'WAITING_LIST' | 'FULL'
  /** Day of the next start or opening (YYYY-MM-DD), or null when it is not known. */
  readonly nextStartsOn: string | null
  /** Municipality in which it takes place; null for something online, which is near everybody. */
  readonly place: Place | null
}

export type Ordered<P> = { proposal: P; band: DistanceBand; distanceKm: number | null }

const bands: readonly DistanceBand[] = ['SAME_MUNICIPALITY', 'WITHIN_10_KM', 'WITHIN_25_KM', 'BEYOND']
const rooms: readonly Proposal['room'][] = ['AVAILABLE', 'WAITING_LIST', 'FULL']

function bandOf(from: Place, place: Place, distance: number): DistanceBand {
  if (place.code === from.code) return 'SAME_MUNICIPALITY'
  if (distance < 10) return 'WITHIN_10_KM'
  return distance < 25 ? 'WITHIN_25_KM' : 'BEYOND'
}

/** How far something is from the municipality of who asks; without a place it is near everybody. */
export function locate<P extends Pick<Proposal, 'place'>>(proposal: P, from: Place | null): Ordered<P> {
  if (!proposal.place) return { proposal, band: 'SAME_MUNICIPALITY', distanceKm: null }
  if (!from) return { proposal, band: 'BEYOND', distanceKm: null }
  const distance = distanceKm(from, proposal.place)
  return { proposal, band: bandOf(from, proposal.place, distance), distanceKm: distance }
}

/**
 * Proposals in the order in which to offer them, nearest and soonest first. Compared in turn: the distance band; within
 * a band free places before a waiting list before full; then the soonest start (unknown last); then the real distance;
 * then the id, so that the order is always the same. Without a municipality of the person only room and start count.
 */
export function orderProposals<P extends Proposal>(proposals: readonly P[], from: Place | null): Ordered<P>[] {
  return proposals
    .map((proposal) => locate(proposal, from))
    .sort(
      (a, b) =>
        (from ? bands.indexOf(a.band) - bands.indexOf(b.band) : 0) ||
        rooms.indexOf(a.proposal.room) - rooms.indexOf(b.proposal.room) ||
        compare(a.proposal.nextStartsOn ?? '9999', b.proposal.nextStartsOn ?? '9999') ||
        (a.distanceKm ?? 0) - (b.distanceKm ?? 0) ||
        compare(a.proposal.id, b.proposal.id),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
