import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

/** The sizes of paper in points, as a PDF says them. */
const paper = { a4: [595, 842], 'a4-wide': [842, 595], a3: [842, 1191] } as const

/** What comes out of the printer: the size of each page, in points. */
async function printed(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

/** What sticks out of its sheet of paper, or out of its half of it. */
async function cutOff(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('article *')].flatMap((element) => {
      const sheet = element.closest('article > div > div.overflow-hidden') ?? element.closest('article')
      if (!sheet || element === sheet || element.closest('svg')) return []
      const outer = sheet.getBoundingClientRect()
      const inner = element.getBoundingClientRect()
      const out = inner.bottom > outer.bottom + 1 || inner.right > outer.right + 1 || inner.left < outer.left - 1
      return inner.height > 0 && out ? [`${element.tagName}: ${element.textContent?.slice(0, 40)}`] : []
    }),
  )
  await page.emulateMedia({ media: null })
  return found
}

async function openPromotion(page: Page, query: string): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}${query}`)
  await expect(page.getByRole('article').first()).toBeVisible()
}

test('a poster and flyers come out of the printer on one page each, whole, in each language', async ({
  page,
  signIn,
  picture,
  world,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  // The longest words that the toolkit has, and a long address.
  const session = await world.arrange(async (tx) => {
    const library = await tx.organisation.findFirstOrThrow({ where: { name: 'Bibliotheek Zoetermeer' } })
    const found = await tx.session.findFirstOrThrow({
      where: { organisationId: library.id, online: false, publishedAt: { not: null }, startsAt: { gt: new Date() } },
      orderBy: { startsAt: 'asc' },
    })
    const data = {
      activityKey: 'start-for-yourself',
      title: 'Voor uzelf beginnen, iets voor u?',
      room: 'De grote zaal, achterin',
    }
    return tx.session.update({ where: { id: found.id }, data: { ...data, activityVersionId: null } })
  })
  await page.goto(`/werk/sessies/${session.id}/promotie`)
  await expect(page.getByRole('heading', { level: 1, name: 'Promotie' })).toBeVisible()
  await expectAccessible(page)
  await picture('promotion')
  for (const [query, size, sheets] of [
    ['', paper.a4, 1],
    ['?inkt=weinig&talen=ar', paper.a4, 1],
    ['?papier=a3&talen=nl,en,ar', paper.a3, 3],
    ['?talen=nl,ar&samen=ja', paper.a4, 1],
    ['?soort=flyer&talen=nl,ar&samen=ja', paper['a4-wide'], 1],
    ['?soort=flyer&talen=nl,en', paper['a4-wide'], 2],
    ['?soort=flyer&papier=a3&talen=en', paper.a3, 1],
  ] as const) {
    await openPromotion(page, query)
    expect(await cutOff(page), query).toEqual([])
    expect(await printed(page), query).toEqual(Array.from({ length: sheets }, () => [...size]))
  }
  await openPromotion(page, '?soort=flyer&talen=nl,ar&samen=ja')
  await expectAccessible(page)
  await picture('promotion-flyers')

  await page.getByRole('radio', { name: 'العربية' }).check()
  const texts = page.getByRole('region', { name: 'Teksten om te plakken' })
  await expect(texts.locator('[lang=ar][dir=rtl]')).toHaveCount(3)
  await expect(texts).toContainText(`/s/${session.code}`)
})

test('the short address on a poster opens the page, in the language of the poster', async ({
  page,
  world,
  picture,
}) => {
  const { code } = await world.arrange((tx) =>
    tx.session.findFirstOrThrow({
      where: {
        activityKey: 'dream-job-game',
        publishedAt: { not: null },
        status: 'PLANNED',
        startsAt: { gt: new Date() },
      },
    }),
  )
  await page.goto(`/s/${code.toUpperCase()}?taal=ar`)
  await expect(page).toHaveURL(/\/bijeenkomsten\/[0-9a-f-]{36}\?taal=ar$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('لعبة وظيفة الأحلام')
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Event', name: 'لعبة وظيفة الأحلام', inLanguage: 'ar' })
  await page.goto('/s/bestaatniet')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await picture('short-address-unknown')
})

test('a coordinator puts the sessions on the site of the library', async ({ page, signIn, picture }) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/sessies')
  await page.getByRole('link', { name: 'Zet ze op je site' }).click()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'Bijeenkomsten van Bibliotheek Zoetermeer' })).toBeVisible()
  await expectAccessible(page)
  await picture('feeds')
  await page.getByRole('radio', { name: 'العربية' }).check()
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByLabel('Welke sessies').selectOption({ label: 'In de gemeente Zoetermeer' })
  const calendar = await page.getByText(/agenda\.ics/).textContent()
  const answer = await page.request.get(new URL(calendar ?? '').pathname)
  expect(await answer.text()).toContain('BEGIN:VTIMEZONE')
})
