import { RateLimiterMemory } from 'rate-limiter-flexible'
import { secondsToWait } from '../limits.ts'

const quarter = 15 * 60

/**
 * How often signing in may be tried. Kept in this process: with several, each counts for itself. A mail address gets 5 links in a
 * quarter of an hour; a network 60, since a whole library may sit behind one address.
 */
export function signInLimits() {
  const linksToAddress = new RateLimiterMemory({ points: 5, duration: quarter })
  const linksFromNetwork = new RateLimiterMemory({ points: 60, duration: quarter })
  const proofsFromNetwork = new RateLimiterMemory({ points: 60, duration: 60 })
  return {
    async askLink(email: string, network: string): Promise<number | null> {
      return (
        (await secondsToWait(linksFromNetwork, network)) ??
        (await secondsToWait(linksToAddress, email.trim().toLowerCase()))
      )
    },
    /** A link or a code that is shown. The library itself counts wrong codes per account, too. */
    prove: (network: string) => secondsToWait(proofsFromNetwork, network),
  }
}
