import type { Page } from '@playwright/test'
import { acceptAndStart } from '../support/inbox.ts'
import { agreeAndSend, fillInTogether } from '../support/refer.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

/** The address of the question of somebody who has a place, as the sender's list has it. */
async function acceptedOf(consultant: Page, firstName: string): Promise<string> {
  await consultant.goto('/werk/doorverwijzingen')
  const row = consultant.getByRole('link', { name: new RegExp(`^${firstName} .*Aangenomen`) })
  return String(await row.first().getAttribute('href'))
}

test('the sender sees as much as the person allowed, and after withdrawing nobody sees anything', async ({
  page: consultant,
  signIn,
  someone,
  picture,
}) => {
  await signIn('intercedent@randstad.demo')
  await fillInTogether(consultant, { firstName: 'Naima', phone: '06 11112222', hears: /^Niets/ })
  const link = await agreeAndSend(consultant)
  const library = await someone('coordinator@zoetermeer.demo')
  const started = async (firstName: string) => {
    await acceptAndStart(library, firstName)
    return new URL(library.url()).pathname
  }
  const ofNaima = await started('Naima')
  const ofPiotr = await started('Piotr')

  // By its address, because more than one person may have the name.
  const sees = async (firstName: string, referral: string) => {
    await consultant.goto(referral)
    const article = consultant.getByRole('article')
    await expect(article.getByRole('heading', { level: 2 })).toContainText(firstName)
    await expectAccessible(consultant)
    return article
  }
  // Nothing: it was sent, and that is all.
  const naima = await sees('Naima', ofNaima)
  await expect(naima).toContainText('Verstuurd')
  await expect(naima).not.toContainText(/Aangenomen|Begonnen/)
  await picture('feedback-nothing')
  // Begun and finished: not that it was accepted.
  const piotr = await sees('Piotr', ofPiotr)
  await expect(piotr).toContainText('Begonnen')
  await expect(piotr).not.toContainText('Aangenomen')
  await picture('feedback-started')
  // Everything: that there is a place for her, before she has begun.
  const oksana = await sees('Oksana', await acceptedOf(consultant, 'Oksana'))
  await expect(oksana).toContainText('Aangenomen')
  await expect(oksana).toContainText('Of er plek is, of Oksana is begonnen, en wat het resultaat is')
  await picture('feedback-details')

  // Naima stops it herself, on her own page.
  const naimaHerself = await someone(null)
  await naimaHerself.goto(`${link}/gegevens`)
  await expectAccessible(naimaHerself)
  await naimaHerself.getByText('Ik wil mijn vraag stoppen').click()
  await naimaHerself.getByRole('button', { name: 'Stop mijn vraag' }).click()
  await expect(naimaHerself.getByText('Ik wil mijn vraag stoppen')).toBeHidden()

  await library.goto('/werk/doorverwijzingen')
  await expect(library.getByRole('region', { name: 'Wacht op jou' })).toBeVisible()
  await expect(library.getByText('Naima')).toHaveCount(0)
})
