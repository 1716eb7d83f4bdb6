import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * The page as it stands breaks no rule of WCAG 2.2, levels A and AA, that axe can check. `soft`: says so at the end of the
 * test, so that one run tells of every page.
 */
export async function expectAccessible(page: Page, { soft = false } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => ({ id, help, html, target })),
  )
  const check = soft ? expect.soft : expect
  check(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}
