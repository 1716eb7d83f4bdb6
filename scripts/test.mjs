/**
 * `npm test`: everything that must hold, from lint to journeys in a browser. Goes on after a failure, so that the whole
 * picture is shown, and closes with one line of counts. With CI=true, anything that had to be left out is a failure.
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { node, prepare, root } from './prepare.mjs'
import { runSteps } from './test-run.mjs'
import { installSystemPackages } from './test-system.mjs'

const total = { passed: 0, failed: 0, skipped: 0 }
const add = (counts) => {
  for (const key of Object.keys(total)) total[key] += counts[key]
}

/** Ends the run with the closing line. */
function close() {
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exit(total.failed > 0 ? 1 : 0)
}

/** A step of preparation; `false` when it failed. */
function prepared(...steps) {
  try {
    prepare(steps)
    return true
  } catch (error) {
    console.log(`FAILED ${error.message}`)
    total.failed += 1
    return false
  }
}

function leaveOut(what, why) {
  const failure = process.env.CI === 'true'
  console.log(`${failure ? 'FAILED' : 'LEFT OUT'} ${what}: ${why}`)
  total[failure ? 'failed' : 'skipped'] += 1
}

const groups = ['apps', 'packages'].flatMap((group) =>
  readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
)
const folders = [...groups, 'prisma', 'e2e']
const hasTests = (folder) =>
  existsSync(path.join(root, folder, 'src')) &&
  readdirSync(path.join(root, folder, 'src'), { recursive: true }).some((file) => /\.test\.tsx?$/.test(file))
const tool = (folder, name) => path.join(root, folder, 'node_modules/.bin', name)
const script = (name, ...args) => ({ name, command: node, args: ['--disable-warning=ExperimentalWarning', ...args] })
const vitest = (name, folder, env) => ({
  name,
  folder,
  env,
  report: 'vitest',
  command: tool(folder, 'vitest'),
  args: ['run', '--allowOnly=false', '--reporter=default', '--reporter=json', '--outputFile.json={report}'],
})

if (!prepared('install')) close()
// Before anything is generated: generating would mend the drift that this looks for.
add(await runSteps([script('drift of the printed schema', 'scripts/drift.ts', 'schema')], 1))
if (!prepared('install', 'generate')) close()
const missing = installSystemPackages()

add(
  await runSteps(
    [
      { name: 'lint', command: tool('.', 'biome'), args: ['ci', '--colors=off', '.'] },
      script('drift of the migrations', 'scripts/drift.ts', 'models'),
      script('house rules', 'scripts/house-rules.ts'),
      ...['.', ...folders].map((folder) => ({
        name: `types of ${folder === '.' ? 'scripts' : folder}`,
        command: tool(folder, 'tsc'),
        args: ['--noEmit', '-p', '.'],
        folder,
      })),
    ],
    2,
  ),
)
add(
  await runSteps(
    folders
      .filter((folder) => folder !== 'apps/api' && hasTests(folder))
      .map((folder) => vitest(`tests of ${folder}`, folder)),
    1,
  ),
)
add(await runSteps([vitest('tests of the api on PGlite', 'apps/api', { LOPER_TEST_ENGINE: 'pglite' })], 1))
if (missing.includes('postgresql'))
  leaveOut('the tests of the api on PostgreSQL', "Debian's package postgresql is not installed.")
else add(await runSteps([vitest('tests of the api on PostgreSQL', 'apps/api', { LOPER_TEST_ENGINE: 'postgres' })], 1))

const built = prepared('install', 'generate', 'build')
if (built && missing.includes('chromium'))
  leaveOut('the journeys in the browser', "Debian's package chromium is not installed.")
else if (built) {
  const inBrowser = (name, ...projects) => ({
    name,
    folder: 'e2e',
    report: 'playwright',
    command: tool('e2e', 'playwright'),
    args: ['test', '--forbid-only', ...projects.map((project) => `--project=${project}`)],
  })
  add(await runSteps([inBrowser('journeys in the browser', 'phone', 'desktop')], 1))
  add(await runSteps([inBrowser('Lighthouse on every public page', 'lighthouse')], 1))
}
close()
