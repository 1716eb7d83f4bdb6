import { createServer } from 'node:net'
import { chromium, type LaunchOptions } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** Hundredths, as Lighthouse shows them, and what held a score back. */
export type Scores = Record<Category, number> & { faults: string[]; machine: number }

/** What Lighthouse would count against a page although it is meant: a personal page is in no search engine, a page that is not there says so. */
export type Meant = readonly ('is-crawlable' | 'http-status-code')[]

/**
 * One visit with the defaults, a middle-range phone on a slow 4G network (simulated), by a browser that was nowhere before. `machine`: how
 * fast this machine was at that moment, as Lighthouse measures it; the defaults are made for about 1,500.
 */
export async function lighthouseScores(
  url: string,
  { meant, launchOptions }: { meant: Meant; launchOptions: LaunchOptions },
): Promise<Scores> {
  const port = await freePort()
  const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`]
  const browser = await chromium.launch({ ...launchOptions, args })
  try {
    const found = await lighthouse(url, {
      port,
      onlyCategories: [...categories],
      skipAudits: [...meant],
      ignoreStatusCode: true,
      logLevel: 'silent',
    })
    if (!found) throw new Error(`Lighthouse says nothing about ${url}`)
    return scoresOf(found.lhr)
  } finally {
    await browser.close()
  }
}

/** A visit that failed scores nothing, with the reason, so that it is tried again. */
function scoresOf({ categories: found, audits, runtimeError, environment }: Result): Scores {
  const scored = categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)])
  const low = Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim())
  return {
    ...Object.fromEntries(scored),
    machine: Math.round(environment.benchmarkIndex),
    faults: runtimeError ? [runtimeError.message] : [...new Set(low)],
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
