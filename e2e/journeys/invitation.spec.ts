import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

const phone = { viewport: { width: 360, height: 740 } }

/** Makes a link to everything near Zoetermeer, and answers its address. */
async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Waarover?').selectOption({ label: 'Werk' })
  await form.getByRole('combobox', { name: /In de buurt van welke gemeente/ }).fill('Zoetermeer')
  await page.getByRole('option', { name: /Zoetermeer/ }).click()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Maak de link' }).click()
  const made = page.getByRole('article').first()
  await expect(made.getByRole('heading', { name: 'Sessies over werk in de buurt van Zoetermeer' })).toBeVisible()
  return `/u/${(await made.locator('code').textContent())?.split('/').at(-1)}`
}

const dutch = {
  next: 'Ga verder',
  name: 'Wat is uw voornaam?',
  phone: 'Met de telefoon',
  number: 'Wat is uw telefoonnummer?',
}
const arabic = { next: 'التالي', name: 'ما هو اسمك الأول؟', phone: 'بالهاتف', number: 'ما هو رقم هاتفك؟' }

/** From the list that a link opened to the last look at the answers. */
async function answer(page: Page, words: typeof dutch, enrol: string, who: { firstName: string; number: string }) {
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page.getByRole('link', { name: enrol }).click()
  const next = () => page.getByRole('button', { name: words.next, exact: true }).click()
  await page.getByLabel(words.name).fill(who.firstName)
  await next()
  await page.getByRole('radio', { name: words.phone }).check()
  await page.getByLabel(words.number).fill(who.number)
  await next()
  await next()
}

test('a client manager invites; who says nothing is a number, who agrees a name, until they stop', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('klantmanager@zoetermeer.demo')
  await page.goto('/werk/uitnodigingen')
  await expect(page.getByRole('heading', { level: 1, name: 'Uitnodigingen' })).toBeVisible()
  const link = await makeLink(page)
  await expectAccessible(page)
  await picture('invitation-1-links')
  await page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /^Print/ })
    .click()
  await expect(page.getByRole('img', { name: 'QR-code van de uitnodiging' })).toBeVisible()
  await expectAccessible(page)
  await picture('invitation-2-paper')

  // Amal reads Arabic on a small phone, and leaves the box empty.
  const amal = await someone(null, phone)
  await amal.goto(`${link}?taal=ar`)
  await expect(amal).toHaveURL(/uitnodiging=[2-9a-z]{8}/)
  await answer(amal, arabic, 'سجل اسمك', { firstName: 'Amal', number: '0612345670' })
  await expect(amal.getByRole('checkbox')).not.toBeChecked()
  await expectAccessible(amal)
  await picture('invitation-3-question-ar', amal)
  await amal.getByRole('button', { name: 'نعم، سجلني' }).click()
  await expect(amal.getByRole('heading', { level: 1, name: /أنت مشارك يا .*Amal/ })).toBeVisible()

  await page.goto('/werk/uitnodigingen')
  const sheet = page.getByRole('article').first()
  await expect(sheet.getByText('Niemand liet tot nu toe de naam zien.')).toBeVisible()
  await expect(sheet.getByText('minder dan 5')).toHaveCount(3)

  // Kees has no JavaScript, and agrees.
  const kees = await someone(null, { ...phone, javaScriptEnabled: false })
  await kees.goto(link)
  await answer(kees, dutch, 'Meld u aan', { firstName: 'Kees', number: '0612345671' })
  await kees.getByRole('checkbox', { name: /Farid van Gemeente Zoetermeer mag zien/ }).check()
  await picture('invitation-4-question', kees)
  await kees.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(kees.getByText(/Farid van Gemeente Zoetermeer ziet uw voornaam/)).toBeVisible()
  await picture('invitation-5-own-page', kees)

  await page.reload()
  await expect(sheet.getByText('Kees')).toBeVisible()
  await expect(sheet.getByText('Amal')).toHaveCount(0)
  await expectAccessible(page)
  await picture('invitation-6-name')
  await kees.getByRole('button', { name: 'Stop hiermee' }).click()
  await expect(kees.getByText(/Farid van Gemeente Zoetermeer ziet uw voornaam/)).toHaveCount(0)
  await page.reload()
  await expect(sheet.getByText('Niemand liet tot nu toe de naam zien.')).toBeVisible()
})

test('a link that was ended still leads to the sessions, with a friendly word', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('klantmanager@zoetermeer.demo')
  await page.goto('/werk/uitnodigingen')
  const link = await makeLink(page)
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /Stop de link/ })
    .click()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(
    page
      .getByRole('article')
      .first()
      .getByRole('button', { name: /Stop de link/ }),
  ).toBeVisible()
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /Stop de link/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Zijn gestopt' })).toBeVisible()
  await expectAccessible(page)

  const visitor = await someone(null, phone)
  await visitor.goto(`${link}?taal=ar`)
  await expect(visitor.getByText('انتهت هذه الدعوة')).toBeVisible()
  await expectAccessible(visitor)
  await picture('invitation-7-over-ar', visitor)
  await visitor.goto('/u/zzzzzzzz?taal=nl')
  await expect(visitor.getByText('Deze uitnodiging is voorbij')).toBeVisible()
  await expect(visitor.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible()
})
