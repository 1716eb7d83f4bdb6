import type { PGlite } from '@electric-sql/pglite'

type Work = Parameters<PGlite['transaction']>[0]

/** What the adapter calls `catch` on. It hands a failure to whoever began, who has long been answered; the commit must hear it too. */
function heardTwice(done: Promise<unknown>) {
  return {
    catch(tell: (error: unknown) => void): Promise<unknown> {
      const heard = done.catch((error: unknown) => {
        tell(error)
        throw error
      })
      // Whoever did not get as far as a commit awaits nothing.
      heard.catch(() => {})
      return heard
    },
  }
}

/** The same PGlite for Prisma's adapter, which would take a commit that failed for one that was done. */
export function withHonestCommit(pglite: PGlite): PGlite {
  return new Proxy(pglite, {
    get(target, name) {
      if (name === 'transaction') return (work: Work) => heardTwice(target.transaction(work))
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
