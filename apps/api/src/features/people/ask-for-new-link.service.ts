import { newPersonLinkMail } from '@loper/content/mails/new-person-link'
import { normaliseEmail } from '@loper/domain/contact'
import { interfaceLanguageOf } from '@loper/domain/languages'
import { hashLink } from '../../auth/session-token.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { asPerson } from '../../person-access.ts'
import { sendMail } from '../notifications/outbox.ts'
import { givePersonLink, linkDays, personUrl } from '../sessions/person-link.service.ts'

type Relink = { person_id: string; first_name: string; email: string; language: string }

/**
 * Mails a new link to who holds the old one or can be reached at the address; the old links stop working. Open to anybody and
 * answers the same to everybody. FieldError at `email` for an address that cannot be one, or after too many questions: that counts
 * what was asked, so it does not tell who is known either.
 */
export async function askForNewLink(
  context: Context,
  { token, email }: { token?: string | null; email?: string | null },
): Promise<true> {
  const address = email?.trim() || !token ? normaliseEmail(email ?? '') : null
  if (address && !address.ok) throw fieldError('email', address.messageKey)
  const { tx, limits, network } = context
  const hash = token ? hashLink(token) : null
  if (!(await limits.mayAskLink(network, address?.value ?? hash ?? ''))) throw fieldError('email', 'link.too-many')
  const people = await tx.$queryRaw<Relink[]>`
    SELECT * FROM people_to_relink(${hash}::text, ${address?.value ?? null}::text)`
  for (const { person_id: personId, first_name: firstName, email: to, language: spoken } of people) {
    await asPerson(context, personId, () =>
      tx.personLink.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: new Date() } }),
    )
    const fresh = await givePersonLink(context, personId, 'renewed', crypto.randomUUID())
    const language = interfaceLanguageOf(spoken)
    const url = personUrl(context, fresh)
    await sendMail(context, {
      to,
      mail: newPersonLinkMail(language, { firstName, url, validDays: linkDays }),
      language,
      personId,
    })
  }
  return true
}
