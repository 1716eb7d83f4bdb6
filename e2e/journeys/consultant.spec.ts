import { agreeAndSend, fillInTogether, personLinkOn, proposals } from '../support/refer.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

const fatima = { firstName: 'Fatima', phone: '06 12345678', hears: /^Of u begonnen bent/ }

test('a consultant refers together with the person, with their agreement, once', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('intercedent@randstad.demo')
  await fillInTogether(page, { ...fatima, question: 'Mijn nummer is 111222333.' })

  // The proposals: nearest first, each with whether there is room.
  const near = proposals(page, 'Fatima')
  const words = await near.evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent ?? ''))
  const kilometres = words.map((text) => Number(/(\d+) km/.exec(text)?.[1] ?? 0))
  expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b))
  for (const text of words) expect(text).toMatch(/er is plek|wachtlijst|vol/)

  // Without an agreement, and with what may be a citizen number, nothing goes out and nothing is lost.
  await page.getByRole('button', { name: 'Lees alles na' }).click()
  const wrong = page.getByRole('alert')
  await expect(wrong).toContainText('Er mist nog iets')
  await expect(wrong).toContainText('Wij bewaren nooit een BSN.')
  await expect(wrong).toContainText('Zet het vinkje als het goed is.')
  await expectAccessible(page)
  await picture('consultant-1-errors')
  await expect(page.getByLabel('Voornaam')).toHaveValue('Fatima')
  await expect(page.getByLabel('Uw telefoonnummer')).toHaveValue('06 12345678')
  await expect(page.getByRole('combobox', { name: /^Gemeente/ })).toHaveValue('Zoetermeer')
  await expect(near.first()).toBeChecked()
  await expect(page.getByRole('radio', { name: fatima.hears })).toBeChecked()

  // Another try with the same mistakes leads back to them; what is corrected is no longer called wrong.
  await page.getByRole('button', { name: 'Lees alles na' }).click()
  await expect(wrong).toBeFocused()

  await page.getByLabel(/De vraag, in eigen woorden/).fill('Ik wil brieven zelf kunnen lezen.')
  await expect(page.getByLabel(/De vraag, in eigen woorden/)).toBeFocused()
  await expect(page.getByText('Wij bewaren nooit een BSN.')).toHaveCount(0)
  await page.getByRole('checkbox', { name: /mag mij bellen of mailen/ }).check()
  await page.getByRole('button', { name: 'Lees alles na' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles, Fatima?' })).toBeFocused()
  await expectAccessible(page)
  await picture('consultant-2-check')
  await page.getByRole('button', { name: 'Verstuur de vraag' }).dblclick()

  // Fatima has no mail: she takes the link along on paper.
  const link = await personLinkOn(page)
  await expectAccessible(page)
  await picture('consultant-3-done')
  const her = await someone(null)
  await her.goto(link)
  await expect(her.getByRole('heading', { level: 1 })).toContainText('Dag Fatima, uw vraag ligt bij')
  await expectAccessible(her)

  await page.goto('/werk/doorverwijzingen')
  const sent = page.getByRole('region', { name: 'Verstuurd' }).getByRole('link', { name: /^Fatima / })
  await expect(sent).toHaveCount(1)
})

test('somebody who reads English also reads in English what is missing, and the last look', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('intercedent@randstad.demo')
  await fillInTogether(page, { ...fatima, firstName: 'Amina', hears: /^Of u begonnen bent/ })
  await page.getByRole('button', { name: 'Draai het scherm', exact: true }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'English' }).check()
  const sheet = page.getByRole('dialog', { name: 'Read this together with Amina' })
  await sheet.getByLabel('Your phone number').fill('06 1')
  await sheet.getByRole('button', { name: 'Check everything' }).click()
  await expect(sheet.getByRole('alert')).toContainText('Something is still missing')
  await expect(sheet.getByText('This phone number is not right.')).toHaveCount(2)
  await expectAccessible(page)
  await picture('consultant-5-english')

  await sheet.getByLabel('Your phone number').fill('06 12345678')
  await expect(sheet.getByText('This phone number is not right.')).toHaveCount(0)
  await sheet.getByRole('checkbox', { name: /may call or/ }).check()
  await sheet.getByRole('button', { name: 'Check everything' }).click()
  await expect(page.getByRole('heading', { name: 'Is everything right, Amina?' })).toBeFocused()
  await expect(page.getByText('Reading and writing')).toBeVisible()
  await expectAccessible(page)
  await picture('consultant-6-english-check')
})

test('who reads along sees only the green sheet, also after a mistake, and what is typed there counts', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('intercedent@randstad.demo')
  await page.goto('/werk/doorverwijzen')
  const turn = page.getByRole('button', { name: 'Draai het scherm', exact: true })
  await turn.click()
  // First the consultant's own side, then the person's.
  await expect(page.getByRole('alert')).toContainText('Vul een voornaam in.')
  await expect(page.getByRole('alert')).not.toContainText('telefoonnummer')

  await page.getByLabel('Voornaam').fill('Noa')
  await page.getByRole('combobox', { name: /^Gemeente/ }).fill('Zoeterm')
  const option = page.getByRole('option', { name: 'Zoetermeer' })
  await expect(option).toBeVisible()
  await page.evaluate(() => window.scrollBy(0, 40))
  await option.click()
  await expect(page.getByRole('combobox', { name: /^Gemeente/ })).toHaveValue('Zoetermeer')
  await page.getByRole('radio', { name: 'Werk' }).check()
  await proposals(page, 'Noa').first().check()
  await turn.click()

  const sheet = page.getByRole('dialog', { name: 'Lees dit samen met Noa' })
  await sheet.getByLabel('Uw telefoonnummer').fill('06 1')
  await sheet.getByRole('button', { name: 'Lees alles na' }).click()
  await expect(sheet.getByRole('alert')).toContainText('Dit telefoonnummer klopt niet.')
  await expect(page.getByText('Alleen voor jou, niets wordt bewaard')).not.toBeInViewport()
  await expectAccessible(page)
  await picture('consultant-4-turned')
  await sheet.getByRole('button', { name: 'Draai het scherm terug' }).click()
  await expect(sheet).toBeHidden()
  await page.getByLabel('Uw telefoonnummer').fill('06 12345678')
  await page.getByRole('radio', { name: fatima.hears }).check()
  await page.getByRole('checkbox', { name: /mag mij bellen of mailen/ }).check()
  await page.getByRole('button', { name: 'Lees alles na' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles, Noa?' })).toBeFocused()
  await expect(page.getByText('06 12345678')).toBeVisible()
})

test('a client manager of the municipality refers in the same way', async ({ page, signIn, picture }) => {
  await signIn('klantmanager@zoetermeer.demo')
  await fillInTogether(page, { firstName: 'Youssef', phone: '06 87654321', hears: /^Niets/, topic: 'Werk' })
  await agreeAndSend(page)
  await expect(page.getByRole('heading', { name: /De vraag van Youssef ligt nu bij/ })).toBeVisible()
  await picture('client-manager-done')
})
