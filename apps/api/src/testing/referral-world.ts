/** What the tests of referrals start from: an agency, a library with a service and a session, and people who work there. */
import { currentConsentVersions } from '@loper/content/consent-texts'
import { makeService, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makeMunicipality } from '@loper/prisma/factories/places'
import type { Asker, TestApi } from './test-api.ts'

export type Problem = { path: string[]; code: string; messageKey: string }
export type Payload = {
  done: {
    referral: { id: string; status: string | null; stage: string } | null
    errors: Problem[]
    personLink?: { url: string; qr: string[] }
  }
}

export async function referralWorld(api: TestApi) {
  const rows = await api.system(async (tx) => {
    const municipality = await makeMunicipality(tx)
    const agency = await makeOrganisation(tx, { name: 'Randstad', type: 'STAFFING_AGENCY' })
    const library = await makeOrganisation(tx, { name: 'Bibliotheek Zoetermeer' })
    const other = await makeOrganisation(tx, { name: 'Bibliotheek Delft' })
    return {
      municipality,
      agency,
      library,
      other,
      service: await makeService(tx, library.id),
      otherService: await makeService(tx, other.id, { title: 'Taalcafé' }),
      session: await makeSession(tx, library.id),
      sanne: await makeMember(tx, agency.id, 'CONSULTANT', {
        name: 'Sanne Visser',
        email: `sanne-${agency.id}@a.demo`,
      }),
      joke: await makeMember(tx, library.id, 'COORDINATOR', {
        name: 'Joke de Wit',
        email: `joke-${library.id}@b.demo`,
      }),
      ali: await makeMember(tx, library.id, 'COORDINATOR', { name: 'Ali Kaya' }),
      host: await makeMember(tx, library.id, 'HOST', { name: 'Hans' }),
      stranger: await makeMember(tx, other.id, 'COORDINATOR', { name: 'Petra' }),
    }
  })
  return {
    ...rows,
    consultant: await api.staff(rows.sanne),
    coordinator: await api.staff(rows.joke),
    colleague: await api.staff(rows.ali),
    hostAsker: await api.staff(rows.host),
    outsider: await api.staff(rows.stranger),
  }
}

export type ReferralWorld = Awaited<ReturnType<typeof referralWorld>>

/** A complete, right form; `changes` spoils or alters it. */
export function filledIn(world: ReferralWorld, changes: Record<string, unknown> = {}) {
  return {
    key: crypto.randomUUID(),
    senderOrganisationId: world.agency.id,
    serviceId: world.service.id,
    firstName: 'Joris',
    contactKind: 'EMAIL',
    contactValue: 'Joris@Voorbeeld.demo ',
    language: 'pl',
    municipalityCode: 'GM0637',
    topic: 'LANGUAGE',
    questionNote: 'Ik wil beter leren lezen.',
    shares: { municipality: true, language: true, question: true },
    feedbackLevel: 'STARTED_FINISHED',
    consent: { given: true, textVersion: currentConsentVersions.referral, language: 'nl' },
    ...changes,
  }
}

const requestDocument = `mutation($input: RequestReferralInput!) { done: requestReferral(input: $input) {
  referral { id status stage } personLink { url qr } errors { path code messageKey } } }`

export const request = (asker: Asker, input: ReturnType<typeof filledIn>) =>
  asker.run<Payload>(requestDocument, { input })

/** Sends a right form and answers the new referral's id and the person's token. */
export async function requested(world: ReferralWorld, changes: Record<string, unknown> = {}) {
  const { data } = await request(world.consultant, filledIn(world, changes))
  const { referral, personLink } = data.done
  if (!referral || !personLink) throw new Error(JSON.stringify(data.done.errors))
  return { id: referral.id, token: personLink.url.split('/mijn/')[1] ?? '' }
}

/** Runs one of the mutations that move a referral. */
export function move(asker: Asker, verb: string, input: Record<string, unknown>) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  return asker.run<Payload>(
    `mutation($input: ${type}!) { done: ${verb}(input: $input) { referral { id status stage } errors { path code messageKey } } }`,
    { input },
  )
}
