import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

const next = (page: Page) => page.getByRole('button', { name: 'التالي' })

async function expectFromRightToLeft(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const { whole, shown } = await page.evaluate(() => ({
    whole: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(whole, `width of ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(shown)
}

/** From the list to a session with room, and through the questions to the own page. */
async function enrol(page: Page, { firstName, email }: { firstName: string; email: string }): Promise<void> {
  await page.getByLabel('في أي مدينة تريد أن تشارك؟').fill('Zoetermeer')
  await page.getByRole('button', { name: 'ابحث عن لقاءات' }).click()
  await expect(page.getByRole('heading', { name: /بالقرب من .*Zoetermeer/ })).toBeVisible()
  await page.getByRole('listitem').filter({ hasText: /بقي/ }).first().getByRole('link').click()
  await page.getByRole('link', { name: 'سجل اسمك' }).click()
  await next(page).click()
  await expect(page.getByRole('alert')).toContainText('اكتب الاسم الأول.')
  await page.getByLabel('ما هو اسمك الأول؟').fill(firstName)
  await next(page).click()
  await page.getByRole('radio', { name: 'بالبريد الإلكتروني' }).check()
  await page.getByLabel('ما هو بريدك الإلكتروني؟').fill(email)
  await next(page).click()
  await expect(page.getByRole('radio', { name: 'العربية' })).toBeChecked()
  await next(page).click()
  await expect(page.getByRole('heading', { name: 'هل هذا صحيح؟' })).toBeVisible()
}

test('a job seeker searches, enrols, reads the mail and signs off in Arabic', async ({ page, someone, picture }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Taal' }).getByRole('link', { name: 'العربية' }).click()
  await expectFromRightToLeft(page)
  await expectAccessible(page)
  await picture('arabic-1-home')
  await enrol(page, { firstName: 'Amal', email: 'amal@voorbeeld.demo' })
  await expectAccessible(page)
  await picture('arabic-2-check')
  await page.getByRole('button', { name: 'نعم، سجلني' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /أنت مشارك يا .*Amal/ })).toBeVisible()
  await expectFromRightToLeft(page)
  await expectAccessible(page)
  await picture('arabic-3-in')

  // The mail is in Arabic, and its link opens an Arabic page in a browser that asks for Dutch.
  const other = await someone(null)
  await expect(async () => {
    await other.goto('/dev/inbox')
    await other.getByRole('link', { name: /أنت مشارك/ }).click({ timeout: 1_000 })
  }).toPass()
  await expectFromRightToLeft(other)
  await expect(other.getByRole('heading', { level: 1, name: /أنت مشارك يا .*Amal/ })).toBeVisible()
  await expect(other.getByText(/متى: .* الساعة \d\d:\d\d/)).toBeVisible()
  await picture('arabic-4-mail', other)
  await other.getByRole('link', { name: 'شاهد تسجيلك' }).click()
  await expect(other.getByRole('heading', { level: 1, name: /أنت مشارك يا .*Amal/ })).toBeVisible()
  await expectFromRightToLeft(other)

  await other.getByRole('link', { name: 'لن أحضر' }).click()
  await expectAccessible(other)
  await other.getByRole('button', { name: 'نعم، ألغ تسجيلي' }).click()
  await expect(other.getByRole('heading', { level: 1, name: /أُلغي تسجيلك يا .*Amal/ })).toBeVisible()
  await picture('arabic-5-signed-off', other)
})

test('enrolling in Arabic works without JavaScript, and another language can be chosen on the own page', async ({
  someone,
}) => {
  const page = await someone(null, { javaScriptEnabled: false })
  await page.goto('/?taal=ar')
  await enrol(page, { firstName: 'Omar', email: 'omar@voorbeeld.demo' })
  await page.getByRole('button', { name: 'نعم، سجلني' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /أنت مشارك يا .*Omar/ })).toBeVisible()
  await page.locator('summary').filter({ hasText: 'العربية' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You are coming, Omar' })).toBeVisible()
  await page.getByRole('link', { name: 'I am not coming' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Do you want to sign off?' })).toBeVisible()
})

test('reading aloud marks the sentence, in the language in which it is written', async ({ page }) => {
  // A browser on a server has no voices: these two say nothing and wait until the test lets them finish.
  await page.addInitScript(() => {
    const said: SpeechSynthesisUtterance[] = []
    const voices = [{ lang: 'ar-SA' }, { lang: 'nl-NL' }]
    const speechSynthesis = {
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => undefined,
    }
    class SpeechSynthesisUtterance {
      lang = ''
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    for (const [key, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance, said }))
      Object.defineProperty(window, key, { value })
  })
  const latest = () =>
    page.evaluate(() => {
      const { text, lang } = (window as unknown as { said: SpeechSynthesisUtterance[] }).said.at(-1) ?? {}
      return { text, lang, marked: [...(CSS.highlights.get('read-aloud') ?? [])].map(String) }
    })
  const finish = () => page.evaluate(() => (window as unknown as { said: { onend(): void }[] }).said.at(-1)?.onend())

  await page.goto('/?taal=ar')
  await page.getByRole('button', { name: 'استمع' }).click()
  const first = 'مساعدة مجانية في البحث عن عمل.'
  expect(await latest()).toEqual({ text: first, lang: 'ar', marked: [first] })
  await finish()
  expect(await latest()).toMatchObject({ text: 'في المكتبة أو عبر الإنترنت.', lang: 'ar' })
  const languages = new Set<string | undefined>()
  for (let sentence = 0; sentence < 12; sentence += 1) {
    await finish()
    languages.add((await latest()).lang)
  }
  expect([...languages].sort()).toEqual(['ar', 'nl'])
  await page.getByRole('button', { name: 'توقف' }).click()
  expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(false)

  await page.goto('/?taal=en')
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0)
})
