/** Runs storm.pgbench.sql: with pgbench over so many connections, or statement by statement in this process on PGlite. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { PGlite } from '@electric-sql/pglite'

/** The words that one enrolment of the product wrote, so that the rows are as long. */
export type Words = Record<'mail_subject' | 'mail_html' | 'mail_text' | 'consent_version' | 'consent_text', string>

export type Round = { first: number; spread: boolean; people: number; words: Words }

const script = path.join(import.meta.dirname, 'storm.pgbench.sql')
let base = 0

function settings({ first, spread, words }: Round, each: number): Record<string, string> {
  base += 1
  return {
    i: '0',
    first: String(first),
    spread: spread ? '1' : '0',
    each: String(each),
    base: `${base}00000000`,
    ...words,
  }
}

/** Enrolments per second; every connection writes the same number of people. */
export async function runPgbench(url: string, connections: number, round: Round): Promise<number> {
  const each = round.people / connections
  const defined = Object.entries(settings(round, each)).flatMap(([name, value]) => ['-D', `${name}=${value}`])
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(connections),
    '-j',
    '2',
    '-t',
    String(each),
    '-f',
    script,
    ...defined,
    url,
  ]
  const env = { ...process.env, PGOPTIONS: '-c role=loper_system' }
  const { stdout } = await promisify(execFile)('pgbench', args, { env, maxBuffer: 1e8 })
  const perSecond = Number(/^tps = ([\d.]+) \(without initial connection time\)/m.exec(stdout)?.[1])
  const processed = Number(/transactions actually processed: (\d+)/.exec(stdout)?.[1])
  if (processed !== round.people || !perSecond) throw new Error(`pgbench did not write everybody:\n${stdout}`)
  return perSecond
}

/** The statements of the script, with parameters in the order of `names`. */
function statements(): { sql: string; names: string[] }[] {
  const text = readFileSync(script, 'utf8').replace(/^(\\|--).*$/gm, '')
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const names: string[] = []
      const sql = part.replace(/(?<!:):([a-z_]+)/g, (_, name: string) => {
        if (!names.includes(name)) names.push(name)
        return `$${names.indexOf(name) + 1}`
      })
      return { sql, names }
    })
}

/** The same statements one after another on PGlite, by one who needs not wait for anybody. */
export async function runInProcess(pglite: PGlite, round: Round): Promise<number> {
  const values = settings(round, round.people)
  const list = statements()
  await pglite.query('SET ROLE loper_system')
  const began = performance.now()
  for (let i = 1; i <= round.people; i += 1) {
    const session = round.first + (round.spread ? i - 1 : 0)
    const known: Record<string, string> = {
      ...values,
      number: String(Number(values.base) + i),
      session: String(session),
    }
    for (const { sql, names } of list)
      await pglite.query(
        sql,
        names.map((name) => known[name] ?? ''),
      )
  }
  const seconds = (performance.now() - began) / 1000
  await pglite.query('RESET ROLE')
  return round.people / seconds
}
