import { twoFactor } from 'better-auth/plugins'

/** Every way to sign in that is one proof alone. A passkey is not here: it is the device, and the finger or the code that opens it. */
const singleProofs = ['/magic-link/verify', '/callback/:id', '/sign-in/social']

/** What the library's hooks get and give while they run, beside what its types tell. */
type Running = { path: string; context: { responseHeaders?: Headers } }
type Outcome = { response?: object; headers?: Headers } | undefined

/**
 * The optional second factor. The library asks for it after a password only, which Loper does not have: this lets the library's own
 * challenge run after our ways to sign in. The session that was just made is taken back, and comes once a code has been given.
 */
export function secondFactor() {
  const plugin = twoFactor({ issuer: 'Loper', allowPasswordless: true })
  const after = plugin.hooks.after.map(({ handler }) => ({
    matcher: ({ path }: { path?: string | undefined }) => singleProofs.includes(path ?? ''),
    handler: (async (input) => {
      const answer = await handler(input)
      const { response, headers } = answer as Outcome & object
      const { path, context } = input as unknown as Running
      // Back from another party the browser is on its way to a page: it goes to the page for the code instead.
      const target = context.responseHeaders?.get('location')
      if (path === '/callback/:id' && response && target) headers?.set('location', codePage(target))
      return answer
    }) as typeof handler,
  }))
  return { ...plugin, hooks: { after } }
}

/** The page of ours that asks for the code, and then goes on to where the person was heading. */
function codePage(target: string): string {
  const { pathname, search } = new URL(target, 'http://localhost')
  return `/inloggen/code?${new URLSearchParams({ terug: pathname + search })}`
}
