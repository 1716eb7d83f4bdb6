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

  await page.getByLabel(/De vraag, in eigen woorden/).fill('Ik wil brieven zelf kunnen lezen.')
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

test('a client manager of the municipality refers in the same way', async ({ page, signIn, picture }) => {
  await signIn('klantmanager@zoetermeer.demo')
  await fillInTogether(page, { firstName: 'Youssef', phone: '06 87654321', hears: /^Niets/, topic: 'Werk' })
  await agreeAndSend(page)
  await expect(page.getByRole('heading', { name: /De vraag van Youssef ligt nu bij/ })).toBeVisible()
  await picture('client-manager-done')
})
