/** How often a thing may be asked. Kept in this process: with several, each counts for itself. Nothing of it is stored. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const hour = 60 * 60

/** Takes one from a limit. Answers the seconds to wait, or null when it was within the limit. */
export async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}

export type PublicLimits = ReturnType<typeof publicLimits>

/**
 * What anybody may do without an account. A library where a whole group enrols at once sits behind one network address, so a network
 * may do a lot; one mail address gets 5 links in an hour. `network` is null for what does not come over a network.
 */
export function publicLimits() {
  const enrolments = new RateLimiterMemory({ points: 60, duration: hour })
  const codesFromNetwork = new RateLimiterMemory({ points: 300, duration: hour })
  const opinionsFromNetwork = new RateLimiterMemory({ points: 40, duration: hour })
  const linksFromNetwork = new RateLimiterMemory({ points: 60, duration: hour })
  const linksToContact = new RateLimiterMemory({ points: 5, duration: hour })
  const folders = new RateLimiterMemory({ points: 60, duration: hour })
  const gameLooks = new RateLimiterMemory({ points: 300, duration: hour })
  const gameJoins = new RateLimiterMemory({ points: 120, duration: hour })
  const gameRejoins = new RateLimiterMemory({ points: 30, duration: hour })
  const invitations = new RateLimiterMemory({ points: 300, duration: hour })
  const inviterLooks = new RateLimiterMemory({ points: 1_500, duration: hour })
  const within = async (limiter: RateLimiterMemory, key: string | null) =>
    key === null || (await secondsToWait(limiter, key)) === null
  return {
    mayStartFolder: (network: string | null) => within(folders, network),
    mayLookForGame: (network: string | null) => within(gameLooks, network),
    mayJoinGame: (network: string | null) => within(gameJoins, network),
    /** Per room too: a group of twelve that lost its connection may come back, and nobody guesses a code. */
    mayRejoinGame: (network: string | null, code: string) =>
      within(gameRejoins, network === null ? null : `${network} ${code}`),
    /** A poster in a waiting room is opened by many behind one address; who guesses codes does not get far. */
    mayOpenInvitation: (network: string | null) => within(invitations, network),
    /** Every question of the form asks it again where there is no JavaScript. */
    mayLookForInviter: (network: string | null) => within(inviterLooks, network),
    mayEnrol: (network: string | null) => within(enrolments, network),
    /** A whole group types the code of one session; who tries them all does not get far. */
    mayTryCode: (network: string | null) => within(codesFromNetwork, network),
    /** A whole group behind one network answers once each about a session. */
    mayGiveOpinion: (network: string | null, sessionId: string) =>
      within(opinionsFromNetwork, network === null ? null : `${network} ${sessionId}`),
    /** `contact` is the mail address as it is kept, or the mark of an old link; known or not makes no difference. */
    mayAskLink: async (network: string | null, contact: string) =>
      (await within(linksFromNetwork, network)) && (await within(linksToContact, contact)),
  }
}
