import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const phone = { viewport: { width: 360, height: 740 } }

async function chooseBest(who: Page): Promise<void> {
  const questions = who.locator('fieldset')
  await expect(questions).toHaveCount(3)
  for (const question of await questions.all()) await question.getByRole('radio').first().check()
}

test('at the end people scan a code and say how it was, without a name, without JavaScript and in Arabic', async ({
  page,
  world,
  signIn,
  someone,
  picture,
}) => {
  // Bram's dream job game is nearly over.
  const id = await world.arrange(async (tx) => {
    const game = await tx.session.findFirstOrThrow({
      where: { activityKey: 'dream-job-game', status: 'PLANNED', host: { email: 'gastheer@zoetermeer.demo' } },
      orderBy: { startsAt: 'asc' },
    })
    await tx.session.update({ where: { id: game.id }, data: { startsAt: minutes(-110), endsAt: minutes(10) } })
    return game.id
  })
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}/draaiboek`)
  const ask = page.getByRole('region', { name: 'Vraag hoe het was' })
  await expect(ask).toBeVisible()
  await ask.getByRole('link', { name: 'Toon de code groot' }).click()
  const code = (await page.getByTestId('opinion-code').textContent())?.replace(/\s/g, '') ?? ''
  expect(code).toMatch(/^\d{6}$/)
  await expectAccessible(page)
  await picture('opinion-code-1-screen')

  // Kees scanned it; his browser has no JavaScript. He forgets a question first.
  const kees = await someone(null, { ...phone, javaScriptEnabled: false })
  await kees.goto(`/hoe/${code}`)
  await expect(kees.getByRole('heading', { level: 1 })).toHaveText('Hoe was Droombaanspel?')
  const of = (question: string) => kees.getByRole('group', { name: question })
  await of('Voelde u zich welkom?').getByRole('radio', { name: 'Ja' }).check()
  await of('Heeft u er iets aan?').getByRole('radio', { name: 'Een beetje' }).check()
  await kees.getByRole('button', { name: 'Stuur mijn antwoorden' }).click()
  await expect(kees.getByRole('alert')).toBeVisible()
  await expect(of('Heeft u er iets aan?').getByRole('radio', { name: 'Een beetje' })).toBeChecked()
  await of('Zou u nog een keer komen?').getByRole('radio', { name: 'Ja' }).check()
  await kees.getByRole('button', { name: 'Stuur mijn antwoorden' }).click()
  await expect(kees.getByRole('heading', { level: 1 })).toHaveText('Dank u wel')

  // Amal could not scan: she types the code, and reads Arabic.
  const amal = await someone(null, phone)
  await amal.goto('/hoe?taal=ar')
  await amal.getByRole('textbox').fill('٠٠٠٠٠٠')
  await amal.getByRole('button').filter({ hasText: 'التالي' }).click()
  await expect(amal.getByRole('status')).toContainText('هذا الرمز لا يعمل أو لم يعد يعمل.')
  await expectAccessible(amal)
  await picture('opinion-code-2-unknown-ar', amal)
  await amal.getByRole('textbox').fill(code)
  await amal.getByRole('button').filter({ hasText: 'التالي' }).click()
  await chooseBest(amal)
  await expectAccessible(amal)
  await picture('opinion-code-3-questions-ar', amal)
  await amal.getByRole('button', { name: 'أرسل إجاباتي' }).click()
  await expect(amal.getByRole('status')).toContainText('تم حفظ إجابتك')
  expect(await world.arrange((tx) => tx.sessionOpinion.count({ where: { sessionId: id } }))).toBe(2)

  // Once there are as many answers as people, one more is not kept, and is told why.
  await world.arrange((tx) =>
    tx.enrolment.updateMany({ where: { sessionId: id, status: 'PLACED' }, data: { attendance: 'ABSENT' } }),
  )
  const late = await someone(null, phone)
  await late.goto(`/hoe/${code}`)
  await chooseBest(late)
  await late.getByRole('button', { name: 'Stuur mijn antwoorden' }).click()
  await expect(late.getByRole('status')).toContainText('Er zijn al evenveel antwoorden als mensen.')
  await picture('opinion-code-4-all-in', late)
})
