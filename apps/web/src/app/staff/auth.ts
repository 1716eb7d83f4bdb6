import { useEffect, useState } from 'react'
import { paths } from '../paths.ts'
import { forgetAnswers } from './kept-answers.ts'

/** What the api offers to sign in with (GET /auth/options). */
export type SignInOptions = { demo: boolean; passkey: boolean; oidc: { id: string; name: string }[] }
export type DemoAccount = { email: string; name: string; role: string; organisation: string }

let asked: Promise<SignInOptions> | null = null

async function askOptions(): Promise<SignInOptions> {
  const response = await fetch('/auth/options', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`/auth/options answered ${response.status}`)
  return (await response.json()) as SignInOptions
}

/** The ways to sign in; asked once. `options` is null until they are known, `failed` when they cannot be had. */
export function useSignInOptions(): { options: SignInOptions | null; failed: boolean } {
  const [state, setState] = useState<{ options: SignInOptions | null; failed: boolean }>({
    options: null,
    failed: false,
  })
  useEffect(() => {
    asked ??= askOptions()
    asked.then(
      (options) => setState({ options, failed: false }),
      () => {
        asked = null
        setState({ options: null, failed: true })
      },
    )
  }, [])
  return state
}

export async function demoAccounts(): Promise<DemoAccount[]> {
  const response = await fetch('/auth/demo/accounts', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`/auth/demo/accounts answered ${response.status}`)
  return (await response.json()) as DemoAccount[]
}

async function post(path: string, body: object): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response
}

export async function signInAsDemo(email: string): Promise<void> {
  await post('/auth/demo', { email })
}

/** Where the sign-in of an organisation (OpenID Connect) begins. */
export async function startOidc(provider: string, callbackURL: string): Promise<string> {
  const response = await post('/auth/sign-in/social', { provider, callbackURL })
  return ((await response.json()) as { url: string }).url
}

/** Signs out and leaves the app, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {}).catch(() => undefined)
  localStorage.removeItem('loper.membership')
  await forgetAnswers()
  window.location.assign(paths.signIn())
}
