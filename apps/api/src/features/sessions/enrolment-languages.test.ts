import { currentConsentVersions } from '@loper/content/consent-texts'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

const enrol = `mutation($input: EnrolInSessionInput!) {
  done: enrolInSession(input: $input) { token errors { path messageKey } } }`
const mine = '{ me { language consents { text } enrolments { id } } }'

type Done = { done: { token: string; errors: unknown[] } }
type Mine = { me: { language: string; consents: { text: string }[]; enrolments: { id: string }[] } }

async function sessionOf(words: { activityKey: string; title: string; summary: string }) {
  return api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const branch = await makeBranch(tx, library.id)
    return makeSession(tx, library.id, { branchId: branch.id, ...words })
  })
}

const own = { activityKey: 'language-afternoon', title: 'Taalmiddag', summary: 'Bij ons aan de grote tafel.' }
const kept = { ...own, summary: 'Oefen rustig met praten, lezen en schrijven, in een kleine groep.' }

async function enrolIn(language: string, read: 'nl' | 'en' | 'ar', words = own) {
  const session = await sessionOf(words)
  const contactValue = `${crypto.randomUUID()}@voorbeeld.demo`
  const consent = { given: true, textVersion: currentConsentVersions.enrolment, language: read }
  const person = { firstName: 'Amal', contactKind: 'EMAIL', contactValue, language, consent }
  const { data } = await api.nobody.run<Done>(enrol, {
    input: { key: crypto.randomUUID(), sessionId: session.id, ...person },
  })
  expect(data.done.errors).toEqual([])
  const asker = api.link(data.done.token)
  const { me } = (await asker.run<Mine>(mine)).data
  const mail = await api.system((tx) => tx.outboxMessage.findFirstOrThrow({ where: { recipient: contactValue } }))
  return { asker, me, mail }
}

test('who asks for Arabic gets the mail in Arabic, from right to left, with the Dutch title in its own direction', async () => {
  const { mail, me } = await enrolIn('ar', 'ar')
  expect(me.language).toBe('ar')
  expect(mail.subject).toBe('أنت مشارك: \u2068Taalmiddag\u2069')
  expect(mail.html).toContain('<html lang="ar" dir="rtl">')
  expect(mail.text).toMatch(/متى: .*الساعة \d\d:\d\d/)
})

test('the words that somebody agreed to are kept in the language in which they read them', async () => {
  expect((await enrolIn('ar', 'ar')).me.consents[0]?.text).toContain('ماذا نفعل ببياناتك؟')
  expect((await enrolIn('ar', 'en')).me.consents[0]?.text).toContain('What do we do with your data?')
})

test('who asks for a language that Loper does not speak gets Dutch', async () => {
  const { mail } = await enrolIn('pl', 'nl')
  expect(mail.subject).toBe('U doet mee: Taalmiddag')
  expect(mail.html).toContain('<html lang="nl" dir="ltr">')
})

test('the calendar file speaks the language of the person', async () => {
  const { asker, me } = await enrolIn('ar', 'ar')
  const { data } = await asker.run<{ calendarFile: string }>('query($id: ID!) { calendarFile(enrolmentId: $id) }', {
    id: me.enrolments[0]?.id,
  })
  expect(data.calendarFile.replace(/\r\n /g, '')).toContain('ألا تستطيع الحضور؟')
})

test('where a library kept the words of the activity, page, mail, agreement and calendar have them in the language of the person', async () => {
  const { asker, me, mail } = await enrolIn('ar', 'ar', kept)
  const title = 'لقاء اللغة بعد الظهر'
  expect(mail.subject).toContain(title)
  expect(mail.calendar?.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}`)
  expect(me.consents[0]?.text).toContain(title)
  const query = '{ me { enrolments { session { title summary wordsLanguage } } } }'
  const dutch = await asker.run(query)
  expect(dutch.data).toMatchObject({ me: { enrolments: [{ session: { title: 'Taalmiddag', wordsLanguage: 'nl' } }] } })
  const arabic = await asker.reading('ar').run(query)
  expect(arabic.data).toMatchObject({ me: { enrolments: [{ session: { title, wordsLanguage: 'ar' } }] } })
})

test('own words stay in Dutch, all of them', async () => {
  const session = await sessionOf(own)
  const query = 'query($id: ID!) { session(id: $id) { title summary wordsLanguage } }'
  const { title, summary } = own
  expect((await api.nobody.reading('en').run(query, { id: session.id })).data).toEqual({
    session: { title, summary, wordsLanguage: 'nl' },
  })
})
