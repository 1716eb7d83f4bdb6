/**
 * Signs in with a passkey of this device, with the browser's own WebAuthn: the client library of the sign-in would add 20 kB for these two
 * requests. Throws when the person stops, or the browser is too old for the JSON forms.
 */
export async function signInWithPasskey(): Promise<void> {
  const options = await answer(
    await fetch('/auth/passkey/generate-authenticate-options', { credentials: 'same-origin' }),
  )
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = await navigator.credentials.get({ publicKey })
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was given')
  await answer(
    await fetch('/auth/passkey/verify-authentication', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response: credential.toJSON() }),
    }),
  )
}

async function answer(response: Response): Promise<PublicKeyCredentialRequestOptionsJSON> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return response.json()
}
