import { currentConsentVersions } from '@loper/content/consent-texts'
import { makeSession } from '@loper/prisma/factories/activities'
import { expect, test } from 'vitest'
import { referralWorld, requested } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

/** Enrols in a new session; the token is the one on the screen. */
async function enrolled(firstName: string, contactValue: string, contactKind = 'EMAIL') {
  const { id } = await api.system((tx) => makeSession(tx, world.library.id))
  const { data } = await api.nobody.run<{ done: { token: string } }>(
    'mutation($input: EnrolInSessionInput!) { done: enrolInSession(input: $input) { token } }',
    {
      input: {
        key: crypto.randomUUID(),
        sessionId: id,
        firstName,
        contactKind,
        contactValue,
        language: 'nl',
        consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
      },
    },
  )
  return data.done.token
}

/** The links in the mails to an address, oldest first. */
async function mailedTokens(recipient: string) {
  const mails = await api.system((tx) =>
    tx.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } }),
  )
  return mails.map((mail) => /\/mijn\/([\w-]+)/.exec(mail.text)?.[1] ?? '')
}

const people = (contactValue: string) => api.system((tx) => tx.person.findMany({ where: { contactValue } }))
const sameAddress = async (token: string) =>
  (await api.link(token).run<{ me: { sameAddress: number } }>('{ me { sameAddress } }')).data.me.sameAddress
async function exported(token: string) {
  const { data } = await api
    .link(token)
    .run<{ done: { export: { content: string } } }>('mutation { done: exportMe { export { content } } }')
  return data.done.export.content
}
const erase = (token: string) => api.link(token).run('mutation { eraseMe(input: { confirmed: true }) { erased } }')

test('a link that was mailed covers everything of that address: the export holds it all and erasing leaves nothing', async () => {
  const address = 'twee@voorbeeld.demo'
  await enrolled('Eerste', address)
  await enrolled('Tweede', address)
  await requested(world, { firstName: 'Derde', contactValue: address, questionNote: 'Vraag van de derde.' })
  await enrolled('Vreemde', 'vreemde@voorbeeld.demo')
  const [mailed = ''] = await mailedTokens(address)
  expect(await sameAddress(mailed)).toBe(2)
  const content = await exported(mailed)
  for (const word of ['Eerste', 'Tweede', 'Derde', 'Vraag van de derde.']) expect(content).toContain(word)
  expect(content).not.toContain('Vreemde')

  expect((await erase(mailed)).errors).toEqual([])
  expect(await people(address)).toEqual([])
  expect(await people('vreemde@voorbeeld.demo')).toHaveLength(1)
  const open = await api.system((tx) =>
    tx.enrolment.count({ where: { person: { erasedAt: { not: null } }, status: { not: 'CANCELLED' } } }),
  )
  expect(open).toBe(0)
})

test('whoever merely typed an address learns nothing of others there, and takes or erases nothing of them', async () => {
  const address = 'slachtoffer@voorbeeld.demo'
  await enrolled('Echt', address)
  const guessed = await enrolled('Indringer', address)
  const { token: paper } = await requested(world, { firstName: 'Papier', contactValue: address })
  for (const token of [guessed, paper]) {
    expect(await sameAddress(token)).toBe(0)
    expect(await exported(token)).not.toMatch(/Echt/)
  }
  await erase(guessed)
  expect((await people(address)).map((person) => person.firstName).sort()).toEqual(['Echt', 'Papier'])
})

test('a link of the screen is in no mail', async () => {
  const address = 'scherm@voorbeeld.demo'
  const shown = [await enrolled('Sam', address), (await requested(world, { contactValue: address })).token]
  const mailed = await mailedTokens(address)
  expect(mailed).toHaveLength(2)
  for (const token of shown) expect(mailed).not.toContain(token)
})

test('a phone number proves nothing: each link covers its own person', async () => {
  const token = await enrolled('Een', '06 12345678', 'PHONE')
  await enrolled('Ander', '06 12345678', 'PHONE')
  expect(await sameAddress(token)).toBe(0)
  await erase(token)
  expect(await people('+31612345678')).toHaveLength(1)
})
