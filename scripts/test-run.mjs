/** Runs the steps of `npm test` one after another (or a few at once), keeps going after a failure, and counts. */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, toolEnvironment } from './prepare.mjs'

const logs = path.join(root, '.cache/test')
const shownOfAFailure = 150

/** A check counts as one; a test runner's report says how many it ran. Every number is a count of tests. */
const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
}

function countsOf(step, succeeded, report) {
  if (!step.report) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
  const counts = existsSync(report)
    ? readers[step.report](JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  // A file that could not even be loaded is in no count of tests.
  if (!succeeded && counts.failed === 0) counts.failed = 1
  if (succeeded && counts.passed === 0) counts.failed += 1
  return counts
}

/**
 * A step is { name, command, args, folder?, env?, report? }: `report` is 'vitest' or 'playwright', and its command finds
 * the file to write its report to in the variable of that tool or in the argument `{report}`.
 */
export async function runStep(step) {
  mkdirSync(logs, { recursive: true })
  const slug = step.name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()
  const [log, report] = [path.join(logs, `${slug}.log`), path.join(logs, `${slug}.json`)]
  rmSync(report, { force: true })
  const began = Date.now()
  const status = await new Promise((resolve) => {
    const child = spawn(
      step.command,
      step.args.map((argument) => argument.replace('{report}', report)),
      {
        cwd: path.join(root, step.folder ?? '.'),
        env: { ...toolEnvironment(), ...step.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const output = createWriteStream(log)
    child.stdout.pipe(output, { end: false })
    child.stderr.pipe(output, { end: false })
    child.on('error', (error) => output.end(String(error), () => resolve(1)))
    child.on('close', (code) => output.end(() => resolve(code ?? 1)))
  })
  const counts = countsOf(step, status === 0, report)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const detail = step.report ? ` (${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped)` : ''
  console.log(`${counts.failed ? 'FAILED' : 'ok    '} ${step.name}, ${seconds} s${detail}`)
  if (counts.failed) {
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
    console.log(
      lines
        .slice(-shownOfAFailure)
        .map((line) => `    ${line}`)
        .join('\n'),
    )
  }
  return counts
}

/** Runs the steps, `atOnce` at a time, and adds up their counts. */
export async function runSteps(steps, atOnce) {
  const waiting = [...steps]
  const total = { passed: 0, failed: 0, skipped: 0 }
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const counts = await runStep(step)
      for (const key of Object.keys(total)) total[key] += counts[key]
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return total
}
