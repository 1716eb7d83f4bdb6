import { makeEnrolment } from '@loper/prisma/factories/activities'
import { expect, test } from 'vitest'
import { move, referralWorld, requested } from '../../testing/referral-world.ts'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

const fields = `id stage status rejectionReason outcome note language questionNote municipality { name } contact { value }
  person { firstName } steps { stage status actorName } waitingDays expiresInDays group
  viewerCanAccept viewerCanSendOn viewerCanCancel`
type Seen = Record<string, unknown> & { steps: { stage: string; status: string | null }[] }
const see = async (asker: Asker, id: string) =>
  asker.run<{ referral: Seen }>(`query($id: ID!) { referral(id: $id) { ${fields} } }`, { id })
const mailsTo = async (recipient: string) =>
  (await api.system((tx) => tx.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } }))).map(
    (mail) => mail.subject,
  )

test('the receiver sees what is shared and no more, and reading leaves a line', async () => {
  const { id, token } = await requested(world, { shares: { municipality: false, language: true, question: false } })
  const { data } = await see(world.coordinator, id)
  expect(data.referral).toMatchObject({
    status: 'REQUESTED',
    group: 'WAITS_ON_US',
    language: 'pl',
    municipality: null,
    questionNote: null,
    contact: { value: 'joris@voorbeeld.demo' },
    waitingDays: 0,
    expiresInDays: 30,
    viewerCanAccept: true,
  })
  const { data: mine } = await api
    .link(token)
    .run<{ me: { accessLines: unknown[] } }>('{ me { accessLines { readerName what purpose } } }')
  expect(mine.me.accessLines[0]).toEqual({
    readerName: 'Joke de Wit',
    what: 'las uw vraag',
    purpose: 'om u verder te helpen',
  })
})

test('another organisation, a host of the library and nobody do not find it', async () => {
  const { id } = await requested(world)
  for (const asker of [world.outsider, world.hostAsker]) {
    expect((await see(asker, id)).errors[0]?.code).toBe('NOT_FOUND')
    expect((await move(asker, 'acceptReferral', { referralId: id })).errors[0]?.code).toBe('NOT_FOUND')
  }
  expect((await see(world.outsider, 'no-id')).errors[0]?.code).toBe('NOT_FOUND')
  expect((await see(api.nobody, id)).errors[0]?.code).toBe('NOT_FOUND')
})

test('the sender may not answer what it asked', async () => {
  const { id } = await requested(world)
  expect((await move(world.consultant, 'acceptReferral', { referralId: id })).errors[0]?.code).toBe('NOT_ALLOWED')
})

for (const [feedbackLevel, afterNo] of [
  [
    'NOTHING',
    { stage: 'SENT', status: null, rejectionReason: null, group: 'WAITS_ON_ANOTHER', viewerCanSendOn: false },
  ],
  [
    'STARTED_FINISHED',
    { stage: 'FINISHED', status: null, rejectionReason: null, group: 'DONE', viewerCanSendOn: false },
  ],
  [
    'DETAILS',
    {
      stage: 'FINISHED',
      status: 'REJECTED',
      rejectionReason: 'NO_CAPACITY',
      group: 'WAITS_ON_US',
      viewerCanSendOn: true,
    },
  ],
] as const) {
  test(`at ${feedbackLevel} the sender sees of a refusal exactly that`, async () => {
    const contactValue = `no-${feedbackLevel.toLowerCase()}@voorbeeld.demo`
    const { id } = await requested(world, { feedbackLevel, contactValue })
    const before = (await mailsTo(world.sanne.email)).length
    await move(world.coordinator, 'rejectReferral', { referralId: id, reason: 'NO_CAPACITY', note: 'Vol tot mei' })
    const { data } = await see(world.consultant, id)
    expect(data.referral).toMatchObject({ ...afterNo, note: null })
    expect(JSON.stringify(data.referral.steps)).not.toContain('Joke')
    const shownSteps = { NOTHING: ['SENT'], STARTED_FINISHED: ['SENT', 'FINISHED'], DETAILS: ['SENT', 'FINISHED'] }
    expect(data.referral.steps.map((step) => step.stage)).toEqual(shownSteps[feedbackLevel])
    expect((await mailsTo(world.sanne.email)).length - before).toBe(feedbackLevel === 'NOTHING' ? 0 : 1)
    expect(await mailsTo(contactValue)).toEqual(['Uw vraag ligt bij Bibliotheek Zoetermeer', 'Nieuws over uw vraag'])
  })
}

test('a refusal needs a reason, an end needs an outcome', async () => {
  const { id } = await requested(world)
  const no = await move(world.coordinator, 'rejectReferral', { referralId: id })
  expect(no.data.done.errors).toEqual([{ path: ['reason'], code: 'REQUIRED', messageKey: 'reason.required' }])
  await move(world.coordinator, 'acceptReferral', { referralId: id })
  await move(world.coordinator, 'startReferral', { referralId: id })
  const end = await move(world.coordinator, 'completeReferral', { referralId: id })
  expect(end.data.done.errors[0]?.messageKey).toBe('outcome.required')
  const done = await move(world.coordinator, 'completeReferral', { referralId: id, outcome: 'FOUND_WORK' })
  expect(done.data.done.referral?.status).toBe('COMPLETED')
})

test('clicking twice is one answer; an answer after another one is told', async () => {
  const contactValue = 'tweemaal@voorbeeld.demo'
  const { id } = await requested(world, { contactValue })
  await move(world.coordinator, 'acceptReferral', { referralId: id })
  const again = await move(world.coordinator, 'acceptReferral', { referralId: id })
  expect(again.data.done.errors).toEqual([])
  const late = await move(world.colleague, 'rejectReferral', { referralId: id, reason: 'OTHER' })
  expect(late.data.done.errors).toEqual([{ path: ['referralId'], code: 'CONFLICT', messageKey: 'referral.changed' }])
  expect(await mailsTo(contactValue)).toHaveLength(2)
})

test('of two answers at once one counts', async () => {
  const { id } = await requested(world)
  const answers = await Promise.all([
    move(world.coordinator, 'acceptReferral', { referralId: id }),
    move(world.colleague, 'rejectReferral', { referralId: id, reason: 'OTHER' }),
  ])
  expect(answers.flatMap(({ data }) => data.done.errors.map((error) => error.code))).toEqual(['CONFLICT'])
  expect(await api.system((tx) => tx.referralEvent.count({ where: { referralId: id } }))).toBe(2)
})

test('a place in a session says yes too, and the referral then waits for that day', async () => {
  const contactValue = 'plek@voorbeeld.demo'
  const { id } = await requested(world, { contactValue })
  const { data } = await move(world.coordinator, 'placeInSession', { referralId: id, sessionId: world.session.id })
  expect(data.done).toMatchObject({ errors: [], referral: { status: 'ACCEPTED' } })
  expect((await see(world.coordinator, id)).data.referral.group).toBe('WAITS_ON_ANOTHER')
  expect((await mailsTo(contactValue))[1]).toMatch(/^Wij hebben een plek voor u/)
  const again = await move(world.coordinator, 'placeInSession', { referralId: id, sessionId: world.session.id })
  expect(again.data.done.errors).toEqual([])
  expect(await api.system((tx) => tx.enrolment.count({ where: { referralId: id } }))).toBe(1)
})

test('a rejected one is sent on with its history and a new agreement', async () => {
  const { id } = await requested(world, { feedbackLevel: 'DETAILS' })
  const input = {
    key: crypto.randomUUID(),
    referralId: id,
    serviceId: world.otherService.id,
    consent: { given: true, textVersion: 'referral-1', language: 'nl' },
  }
  const early = await move(world.consultant, 'sendReferralOn', input)
  expect(early.data.done.errors[0]?.code).toBe('CONFLICT')
  await move(world.coordinator, 'rejectReferral', { referralId: id, reason: 'OUTSIDE_AREA' })
  const refused = await move(world.consultant, 'sendReferralOn', {
    ...input,
    consent: { ...input.consent, given: false },
  })
  expect(refused.data.done.errors[0]?.messageKey).toBe('agreement.required')
  const { data } = await move(world.consultant, 'sendReferralOn', input)
  expect(data.done.errors).toEqual([])
  const again = await move(world.consultant, 'sendReferralOn', input)
  expect(again.data.done.referral?.id).toBe(data.done.referral?.id)
  const newId = data.done.referral?.id ?? ''
  const history =
    'query($id: ID!) { referral(id: $id) { questionNote sentOnFrom { id } receiverOrganisation { name } } }'
  const seen = async (asker: Asker) => (await asker.run<{ referral: unknown }>(history, { id: newId })).data.referral
  expect(await seen(world.consultant)).toMatchObject({ sentOnFrom: { id }, questionNote: 'Ik wil beter leren lezen.' })
  expect(await seen(world.outsider)).toMatchObject({
    sentOnFrom: null,
    receiverOrganisation: { name: 'Bibliotheek Delft' },
  })
})

const inbox = `query($organisationId: ID!, $direction: ReferralDirection!, $search: String, $group: ReferralGroup) {
  referrals(organisationId: $organisationId, direction: $direction, search: $search, group: $group) { id group person { firstName } }
  referralCounts(organisationId: $organisationId, direction: $direction) { waitsOnUs waitsOnAnother running done }
  referralPartners(organisationId: $organisationId, direction: $direction) { name } }`
type Inbox = {
  referrals: { id: string; group: string }[]
  referralCounts: Record<string, number>
  referralPartners: { name: string }[]
}

test('every referral stands in one part of the inbox, the same in list, count and field', async () => {
  const parts = { WAITS_ON_US: 'waitsOnUs', WAITS_ON_ANOTHER: 'waitsOnAnother', RUNNING: 'running', DONE: 'done' }
  for (const [asker, organisationId, direction] of [
    [world.coordinator, world.library.id, 'RECEIVED'],
    [world.consultant, world.agency.id, 'SENT'],
  ] as const) {
    let total = 0
    for (const [group, count] of Object.entries(parts)) {
      const { data } = await asker.run<Inbox>(inbox, { organisationId, direction, group })
      expect(new Set(data.referrals.map((referral) => referral.group))).toEqual(
        new Set(data.referrals.length > 0 ? [group] : []),
      )
      expect(data.referrals).toHaveLength(data.referralCounts[count] ?? -1)
      total += data.referrals.length
    }
    const { data } = await asker.run<Inbox>(inbox, { organisationId, direction })
    expect(data.referrals).toHaveLength(total)
    expect(data.referralPartners.length).toBeGreaterThan(0)
  }
})

test('the inbox is searched by first name and is for the own organisation', async () => {
  await requested(world, { firstName: 'Zeynep' })
  const args = { organisationId: world.library.id, direction: 'RECEIVED', search: 'zey' }
  expect((await world.coordinator.run<Inbox>(inbox, args)).data.referrals).toHaveLength(1)
  expect((await world.outsider.run(inbox, args)).errors[0]?.code).toBe('NOT_ALLOWED')
  expect((await world.hostAsker.run(inbox, args)).errors[0]?.code).toBe('NOT_ALLOWED')
})

test('the sender takes back what is open; the library hears it without a name', async () => {
  const { id } = await requested(world)
  const { data } = await move(world.consultant, 'cancelReferral', { referralId: id })
  expect(data.done.referral?.stage).toBe('WITHDRAWN')
  expect((await mailsTo(world.joke.email)).at(-1)).toBe('Een doorverwijzing is ingetrokken')
  const { id: wrong } = await requested(world)
  const error = await move(world.consultant, 'enterReferralInError', { referralId: wrong })
  expect(error.data.done.errors).toEqual([])
})

test('a referral that fails gives its coming place back', async () => {
  const { id } = await requested(world)
  await move(world.coordinator, 'placeInSession', { referralId: id, sessionId: world.session.id })
  const { data } = await move(world.coordinator, 'failReferral', { referralId: id, reason: 'STOPPED_BY_PERSON' })
  expect(data.done.errors).toEqual([])
  const [enrolment] = await api.system((tx) => tx.enrolment.findMany({ where: { referralId: id } }))
  expect(enrolment?.status).toBe('CANCELLED')
})

test('an enrolment of the same person elsewhere stays out of sight of the sender', async () => {
  const { id } = await requested(world)
  await api.system(async (tx) => {
    const { personId } = await tx.referral.findUniqueOrThrow({ where: { id } })
    await makeEnrolment(tx, world.session.id, personId)
  })
  expect(JSON.stringify((await see(world.consultant, id)).data)).not.toContain('Droombaan')
})
