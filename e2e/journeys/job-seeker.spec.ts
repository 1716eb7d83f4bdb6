import { answerQuestions, findSession } from '../support/enrol.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

const fatima = { firstName: 'Fatima', email: 'fatima@voorbeeld.demo' }

test('a job seeker finds a session, enrols, sees who looked, signs off and erases everything', async ({
  page,
  someone,
  picture,
}) => {
  await page.goto('/')
  await expectAccessible(page)
  await picture('job-seeker-1-home')
  await page.getByLabel('In welke plaats wilt u meedoen?').fill('Zoetermeer')
  await page.getByRole('button', { name: 'Zoek bijeenkomsten' }).click()
  await expect(page.getByRole('heading', { name: 'Dicht bij Zoetermeer' })).toBeVisible()

  await findSession(page, { title: 'Droombaanspel' })
  const sessionUrl = new URL(page.url()).pathname
  await expectAccessible(page)
  await picture('job-seeker-2-session')
  await page.getByRole('link', { name: 'Meld u aan' }).click()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('alert')).toContainText('Vul een voornaam in.')
  await expectAccessible(page)
  await picture('job-seeker-3-question')
  await answerQuestions(page, fatima)
  await expectAccessible(page)
  await picture('job-seeker-4-check')
  await page.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('U doet mee, Fatima')
  await expectAccessible(page)
  await picture('job-seeker-5-in')
  const mine = new URL(page.url()).pathname
  await expect(page.getByText('Nog niemand heeft uw gegevens bekeken.')).toBeVisible()

  const calendar = await page.getByRole('link', { name: 'Zet in mijn agenda' }).getAttribute('href')
  const file = await page.request.get(calendar ?? '')
  expect(file.headers()['content-type']).toContain('text/calendar')
  expect(await file.text()).toMatch(/BEGIN:VEVENT[\s\S]*SUMMARY:.*Droombaanspel/)

  // The host opens the list; the job seeker sees that.
  const bram = await someone('gastheer@zoetermeer.demo')
  await bram.goto(`/werk/sessies/${sessionUrl.split('/')[2]}`)
  await expect(bram.getByText('Fatima').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'Bram, Bibliotheek Zoetermeer' }).first()).toBeVisible()

  await page.getByRole('link', { name: 'Ik kom niet' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ja, meld mij af' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'U bent afgemeld, Fatima' })).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${mine}/gegevens`)
  await expectAccessible(page)
  await picture('job-seeker-6-data')
  await page.getByText('Ik wil alles laten wissen').click()
  await page.getByRole('checkbox', { name: 'Ja, ik weet het zeker.' }).check()
  await page.getByRole('button', { name: 'Wis al mijn gegevens' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Alles is gewist' })).toBeVisible()
  await page.goto(mine)
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
})

test('a full session gives a place in the queue, also without JavaScript', async ({ someone, picture }) => {
  const page = await someone(null, { javaScriptEnabled: false })
  await findSession(page, { title: 'Taalmiddag', full: true })
  await page.getByRole('link', { name: 'Zet mij op de wachtlijst' }).click()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('alert')).toContainText('Vul een voornaam in.')
  await answerQuestions(page, { firstName: 'Ahmed', email: 'ahmed@voorbeeld.demo' })
  await page.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'U staat op de wachtlijst' })).toBeVisible()
  await expect(page.getByText(/U bent nummer \d+\./)).toBeVisible()
  await picture('job-seeker-7-waiting', page)
  await page.getByRole('link', { name: 'Haal mij van de lijst' }).click()
  await page.getByRole('button', { name: 'Ja, haal mij van de lijst' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'U bent afgemeld, Ahmed' })).toBeVisible()
})

test('a forged link says so and offers a new one', async ({ page, picture }) => {
  await page.goto('/mijn/dit-is-geen-echte-link')
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
  await expectAccessible(page)
  await picture('job-seeker-8-forged')
  await page.getByLabel(/^Wat is uw e.mailadres/).fill('niemand@voorbeeld.demo')
  await page.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' })).toBeVisible()
  await expectAccessible(page)
})
