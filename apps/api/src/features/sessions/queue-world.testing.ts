/** What the tests of the waiting list start from: a library with a session, and people who enrol by the front door. */
import { currentConsentVersions } from '@loper/content/consent-texts'
import type { Prisma } from '@loper/prisma/client'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import type { Answer, Asker, TestApi } from '../../testing/test-api.ts'
import { readTrustedDocuments } from '../../trusted-documents.ts'

type Problem = { path: string[]; code: string; messageKey: string }
type Enrolled = { done: { token: string | null; errors: Problem[] } }
type Answered = { done: { enrolment: { status: string } | null; errors: Problem[] } }

export type MyEnrolment = {
  id: string
  status: string
  position: number | null
  offerExpiresAt: string | null
  endedBy: string | null
  companionName: string | null
  needs: string[]
  remindedAt: string | null
  viewerCanAnswerOffer: boolean
}

// As the web app sends it: what it asks besides, such as __typename, must not keep anybody out of a group.
const enrolDocument = [...readTrustedDocuments().values()].find((text) => /^mutation EnrolInSession\b/.test(text)) ?? ''
const mineDocument = `{ me { id enrolments { id status position offerExpiresAt endedBy companionName needs remindedAt viewerCanAnswerOffer } } }`

export async function queueWorld(api: TestApi, overrides: Partial<Prisma.SessionUncheckedCreateInput> = {}) {
  return api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const branch = await makeBranch(tx, library.id)
    const startsAt = new Date(Date.now() + 30 * 24 * 3_600_000)
    const session = await makeSession(tx, library.id, { branchId: branch.id, minimum: 1, startsAt, ...overrides })
    return {
      session,
      branch,
      host: await makeMember(tx, library.id, 'HOST'),
      coordinator: await makeMember(tx, library.id, 'COORDINATOR'),
    }
  })
}

const asDone = ({ data, errors }: Answer<{ enrolInSession: Enrolled['done'] } | null>) =>
  ({ data: data && { done: data.enrolInSession }, errors }) as Answer<Enrolled>

let number = 0

/** Sends a right form; `change` alters it. */
export async function sendEnrolment(
  api: TestApi,
  sessionId: string,
  change: Record<string, unknown> = {},
): Promise<Answer<Enrolled>> {
  number += 1
  const input = {
    key: crypto.randomUUID(),
    sessionId,
    firstName: `Persoon ${number}`,
    contactKind: 'EMAIL',
    contactValue: `rij-${number}@voorbeeld.demo`,
    language: 'nl',
    consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
    ...change,
  }
  return asDone(await api.nobody.run<{ enrolInSession: Enrolled['done'] }>(enrolDocument, { input }))
}

/** Enrols somebody and answers who they are and how to look as them. */
export async function enrolOne(api: TestApi, sessionId: string, change: Record<string, unknown> = {}) {
  const { data, errors } = await sendEnrolment(api, sessionId, change)
  if (errors.length > 0 || !data.done.token) throw new Error(JSON.stringify([errors, data?.done.errors]))
  const asker = api.link(data.done.token)
  const { id } = await mine(asker)
  return { asker, id }
}

/** The first enrolment of whoever asks. */
export async function mine(asker: Asker): Promise<MyEnrolment> {
  const { data } = await asker.run<{ me: { enrolments: MyEnrolment[] } }>(mineDocument)
  const [enrolment] = data.me.enrolments
  if (!enrolment) throw new Error('no enrolment')
  return enrolment
}

const verbs = { confirmOffer: 'OfferInput', declineOffer: 'OfferInput', cancelMyEnrolment: 'CancelMyEnrolmentInput' }

/** Takes, declines or leaves. */
export function answer(asker: Asker, verb: keyof typeof verbs, enrolmentId: string) {
  return asker.run<Answered>(
    `mutation($input: ${verbs[verb]}!) { done: ${verb}(input: $input) { enrolment { status } errors { path code messageKey } } }`,
    { input: { enrolmentId } },
  )
}
