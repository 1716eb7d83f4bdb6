/**
 * Passkeys with the browser's own WebAuthn: the client library of the sign-in would add 20 kB for these few requests. A browser that
 * is too old for the JSON forms throws.
 */
import { askAuth, postAuth, type SignInAnswer } from './sign-in-requests.ts'

/** Signs in with a passkey of this device. Throws when the person stops or the passkey is not known. */
export async function signInWithPasskey(): Promise<void> {
  const options = await askAuth<PublicKeyCredentialRequestOptionsJSON>('/auth/passkey/generate-authenticate-options')
  if (!options.ok) throw new Error(options.code)
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.body)
  const credential = await navigator.credentials.get({ publicKey })
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was given')
  const answer = await postAuth('/auth/passkey/verify-authentication', { response: credential.toJSON() })
  if (!answer.ok) throw new Error(answer.code)
}

/** Makes a passkey on this device and keeps it under a name. The code is STOPPED when the person, or the device, did not go on. */
export async function registerPasskey(name: string): Promise<SignInAnswer<object>> {
  const query = new URLSearchParams({ name })
  const options = await askAuth<PublicKeyCredentialCreationOptionsJSON>(
    `/auth/passkey/generate-register-options?${query}`,
  )
  if (!options.ok) return options
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.body)
  const credential = await navigator.credentials.create({ publicKey }).catch(() => null)
  if (!(credential instanceof PublicKeyCredential)) return { ok: false, code: 'STOPPED', minutes: null }
  return postAuth('/auth/passkey/verify-registration', { name, response: credential.toJSON() })
}
