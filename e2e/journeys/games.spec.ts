import { joinGame, nextRound, openGame, question } from '../support/games.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

const host = 'gastheer@zoetermeer.demo'

test('four browsers play the Dream Job Game, and who drops out comes back where the group is', async ({
  page,
  someone,
  signIn,
  picture,
}) => {
  await signIn(host)
  const code = await openGame(page, 'dream-job-game')
  await expectAccessible(page)
  await picture('game-1-host', page)
  const [sam, noor, sami] = [await someone(null), await someone(null), await someone(null)]
  await joinGame(sam, code, 'Sam')
  await joinGame(noor, code, 'Noor')
  await joinGame(sami, code, 'سامي', 'ar')
  await expect(page.getByRole('heading', { name: '3 mensen doen mee' })).toBeVisible()
  await expect(sam.getByText('سامي')).toBeVisible()
  await picture('game-2-lobby', sam)

  // Everybody goes along; the question takes the focus and is said.
  await nextRound(page, 'Fijn dat u meespeelt')
  for (const player of [sam, noor]) await expect(question(player, 'Fijn dat u meespeelt')).toBeFocused()
  await expect(question(sami, 'يسعدنا أنك تلعب معنا')).toBeFocused()
  await expect(sam.getByText('Ronde 1: Fijn dat u meespeelt')).toBeAttached()
  await sam.getByRole('button', { name: 'Ik doe mee' }).click()
  await expect(sam.getByRole('heading', { name: 'Wij wachten op 2 mensen' })).toBeVisible()
  await expect(page.getByText('1 van 3 klaar')).toBeVisible()

  await nextRound(page, 'Waar wordt u blij van?')
  await expect(question(sam, 'Waar wordt u blij van?')).toBeFocused()
  await expectAccessible(sam)
  await expectAccessible(sami)
  await picture('game-3-cards', sam)
  await picture('game-3-cards-ar', sami)
  await sam.getByRole('checkbox', { name: 'Koken of bakken voor anderen' }).check()
  await sam.getByRole('button', { name: 'Ga verder' }).click()
  await sam.getByRole('checkbox', { name: 'Gasten welkom heten' }).check()
  await expect(sam.getByText('U koos er 2. U mag er 3 kiezen.')).toBeVisible()
  await sam.getByRole('button', { name: 'Ik heb genoeg gekozen' }).click()
  await expect(question(sam, 'Dat is bewaard')).toBeVisible()
  await sami.getByRole('checkbox', { name: 'أن أطبخ أو أخبز للآخرين' }).check()
  await expect(sami.getByText('تم الحفظ')).toBeVisible()

  // Noor loses her connection while she chooses, and the group does not wait.
  await expect(question(noor, 'Waar wordt u blij van?')).toBeVisible()
  await noor.context().setOffline(true)
  await expect(noor.getByText('Even geen internet')).toBeVisible()
  await noor.getByRole('checkbox', { name: 'Planten laten groeien' }).check()
  await expect(noor.getByText('Bewaard op dit toestel')).toBeVisible()
  await nextRound(page, 'Welke kaart staat bovenaan?')
  await nextRound(page, 'Waarom deze kaart?')
  // What was chosen on the way is kept, also when the group goes on meanwhile.
  await expect(question(sami, 'لماذا هذه البطاقة؟')).toBeVisible()
  await expect(question(noor, 'Waar wordt u blij van?')).toBeVisible()
  await noor.context().setOffline(false)
  await expect(question(noor, 'Waarom deze kaart?')).toBeVisible()
  await expect(noor.getByText('Even geen internet')).toBeHidden()
  await noor.getByText('Iets van eerder veranderen').click()
  await noor.getByRole('link', { name: 'Ronde 2: Waar wordt u blij van?' }).click()
  await expect(noor.getByRole('checkbox', { name: 'Planten laten groeien' })).toBeChecked()
  await expect(noor.getByText('De groep is bij ronde 4.')).toBeVisible()
  await picture('game-4-back', noor)

  // Sam closes the browser's page altogether, and comes back through the code.
  const again = await sam.context().newPage()
  await sam.close()
  await again.goto(`/spel/${code}`)
  await again.getByRole('link', { name: 'Ga verder als Sam' }).click()
  await expect(question(again, 'Waarom deze kaart?')).toBeVisible()
  await again.getByLabel('Ik word hier blij van, omdat …').fill('Bij ons thuis at iedereen mee.')
  await again.getByText('De groep en de begeleider', { exact: true }).click()
  await again.getByRole('button', { name: 'Ik ben klaar' }).click()
  await expect(page.getByText('Bij ons thuis at iedereen mee.', { exact: true })).toBeVisible()

  await nextRound(page, 'Welk werk past bij de ander?')
  await expect(question(noor, 'Welk werk past bij de ander?')).toBeFocused()
  await expectAccessible(noor)
  const forSam = noor.getByRole('heading', { level: 2, name: 'Sam' })
  const turn = noor.getByText(/, \d van 2$/)
  await expect(turn).toBeVisible()
  if (!(await forSam.isVisible())) await noor.getByRole('button', { name: 'Sla over' }).click()
  await expect(forSam).toBeVisible()
  await expect(noor.getByText('Bij ons thuis at iedereen mee.')).toBeVisible()
  await noor.getByLabel('Werk dat past, of een goede tip').fill('Kok in het buurthuis')
  await picture('game-5-tip', noor)
  await noor.getByRole('button', { name: /^(Geef en ga verder|Ik ben klaar)$/ }).click()
  await expect(page.getByText('Kok in het buurthuis', { exact: true })).toBeVisible()
  await picture('game-6-host-shared', page)
  await expectAccessible(page)

  await nextRound(page, 'Welk werk past bij u?')
  await again.getByRole('checkbox', { name: 'Kok in het buurthuis' }).check()
  await again.getByRole('button', { name: 'Ik ben klaar' }).click()
  await nextRound(page, 'Uw stappen')
  await again.getByRole('radio', { name: 'Praten met iemand die dit werk doet' }).check()
  await again.getByLabel('Wanneer doet u dat?').selectOption('Deze week')
  await again.getByLabel('Wie helpt u?').selectOption('De bibliotheek')
  await expectAccessible(again)
  await again.getByRole('button', { name: 'Ga verder' }).click()
  await again.getByRole('radio', { name: 'Iets anders' }).check()
  await again.getByLabel('Of schrijf uw eigen stap').fill('bsn 111222333')
  await again.getByRole('button', { name: 'Ga verder' }).click()
  await expect(again.getByRole('alert')).toContainText('Wij bewaren nooit een BSN.')
  await again.getByLabel('Of schrijf uw eigen stap').fill('Langs het buurthuis lopen')
  await again.getByRole('button', { name: 'Ga verder' }).click()
  await expect(again.getByText('Deel 3 van 3')).toBeVisible()

  await nextRound(page, 'Uw lijst is klaar')
  await expect(question(again, 'Uw lijst is klaar')).toBeFocused()
  const list = again.getByRole('article')
  for (const text of ['Praten met iemand die dit werk doet', 'Wanneer: Deze week', 'Hulp: De bibliotheek'])
    await expect(list).toContainText(text)
  await expect(list).toContainText('Langs het buurthuis lopen')
  await expect(list).toContainText('Kok in het buurthuis')
  await expectAccessible(again)
  await picture('game-7-list', again)
  await expect(question(sami, 'قائمتك جاهزة')).toBeVisible()
  await expect(sami.getByText('اطبع هذه الصفحة')).toBeVisible()
  await expectAccessible(sami)
  await picture('game-7-list-ar', sami)

  // Taken out by the host: the phone says so, and the way back is closed.
  await page.getByRole('button', { name: 'Haal Noor uit het spel' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Haal uit het spel' }).click()
  await expect(question(noor, 'Dit spel is er niet meer')).toBeVisible()
})

test('a skills card goes home as a PDF, and another phone comes back with the own code', async ({
  page,
  someone,
  signIn,
  picture,
}) => {
  await signIn(host)
  const code = await openGame(page, 'unique-skills')
  const sam = await someone(null)
  await sam.goto('/spel')
  await expectAccessible(sam)
  await sam.getByLabel('Code van het spel').fill('12')
  await sam.getByRole('button', { name: 'Ga naar het spel' }).click()
  await expect(sam.getByRole('alert')).toContainText('zes cijfers')
  await sam.getByLabel('Code van het spel').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await sam.getByRole('button', { name: 'Ga naar het spel' }).click()
  await sam.getByLabel('Hoe mogen wij u noemen?').fill('Sam')
  await expectAccessible(sam)
  await sam.getByRole('button', { name: 'Doe mee' }).click()
  await expect(question(sam, 'Welkom Sam')).toBeVisible()
  const own = (await sam.getByText(/^\d{3} \d{2}$/).textContent())?.replace(' ', '') ?? ''

  for (const round of [
    'Fijn dat u meespeelt',
    'Wat deed u weleens?',
    'Vertel over één keer',
    'Wat kan de ander goed?',
    'Uw sterke punten',
  ])
    await nextRound(page, round)
  await expect(question(sam, 'Uw sterke punten')).toBeVisible()
  await sam.getByRole('checkbox', { name: 'Rustig luisteren' }).check()
  await sam.getByRole('button', { name: 'Ik heb genoeg gekozen' }).click()
  await expect(question(sam, 'Dat is bewaard')).toBeVisible()

  const tablet = await someone(null)
  await tablet.goto(`/spel/${code}`)
  await tablet.getByText('Deed u al mee op een ander toestel?').click()
  await tablet.getByLabel('Uw eigen code').fill(own)
  await tablet.getByRole('button', { name: 'Ga terug naar het spel' }).click()
  await expect(question(tablet, 'Dat is bewaard')).toBeVisible()
  await nextRound(page, 'Waar deed u dat?')
  await tablet.getByRole('radio', { name: 'Als vrijwilliger' }).check()
  await tablet.getByLabel('Een voorbeeld in een paar woorden').fill('Koffie-uur in de buurt')
  await tablet.getByRole('button', { name: 'Ik ben klaar' }).click()
  await nextRound(page, 'Uw zin om hardop te zeggen')
  await nextRound(page, 'Uw kaart is klaar')
  await expect(tablet.getByRole('article')).toContainText('Ik kan goed luisteren.')
  await expect(tablet.getByRole('article')).toContainText('Als vrijwilliger: Koffie-uur in de buurt')
  await picture('game-8-card', tablet)
  const download = tablet.waitForEvent('download')
  await tablet.getByRole('link', { name: 'Bewaar als PDF' }).click()
  expect((await download).suggestedFilename()).toBe('mijn-kaart.pdf')
  await page.goto(`${page.url()}/scherm`)
  await expect(question(page, 'Uw kaart is klaar')).toBeVisible()
  await expectAccessible(page)

  await tablet.getByText('Wis nu alles van mij').click()
  await tablet.getByRole('button', { name: 'Ja, wis alles van mij' }).click()
  await expect(question(tablet, 'Doe mee met een spel')).toBeVisible()
  await expect(question(sam, 'Dit spel is er niet meer')).toBeVisible()
})

test('at one table one device goes round, and the group turns the page itself', async ({
  page,
  someone,
  signIn,
  picture,
}) => {
  await signIn(host)
  const code = await openGame(page, 'dream-job-game', { atOneTable: true })
  const table = await someone(null)
  await joinGame(table, code, 'Sam')
  await table.getByRole('link', { name: 'Nog iemand erbij' }).click()
  await table.getByLabel('Hoe mogen wij u noemen?').fill('Noor')
  await table.getByRole('button', { name: 'Doe mee' }).click()
  await expect(table.getByRole('heading', { name: 'Er doen 2 mensen mee' })).toBeVisible()
  await table.getByRole('button', { name: 'Wij zijn compleet, begin' }).click()
  for (const [now, next] of [
    ['Noor', 'Sam'],
    ['Sam', ''],
  ] as const) {
    await expect(table.getByText(`Nu speelt: ${now}`)).toBeVisible()
    await table.getByRole('button', { name: 'Ik doe mee' }).click()
    if (next) await table.getByRole('link', { name: `Geef het toestel aan ${next}` }).click()
  }
  await picture('game-9-table', table)
  await table.getByRole('button', { name: 'Iedereen is geweest, naar de volgende ronde' }).click()
  await expect(question(table, 'Waar wordt u blij van?')).toBeVisible()
  await expectAccessible(table)
})

test('the game is played without JavaScript too', async ({ page, someone, signIn }) => {
  await signIn(host)
  const code = await openGame(page, 'dream-job-game')
  const plain = await someone(null, { javaScriptEnabled: false })
  await joinGame(plain, code, 'Sam')
  await nextRound(page, 'Fijn dat u meespeelt')
  await nextRound(page, 'Waar wordt u blij van?')
  await plain.getByRole('link', { name: 'Kijk of de groep verder is' }).click()
  await plain.getByRole('checkbox', { name: 'Koken of bakken voor anderen' }).check()
  await plain.getByRole('button', { name: 'Ga verder' }).click()
  await plain.getByRole('button', { name: 'Ik heb genoeg gekozen' }).click()
  await expect(question(plain, 'Dat is bewaard')).toBeVisible()
  await nextRound(page, 'Welke kaart staat bovenaan?')
  await plain.getByRole('link', { name: 'Kijk of de groep verder is' }).click()
  await expect(plain.getByRole('radio', { name: 'Koken of bakken voor anderen' })).toBeVisible()
})
