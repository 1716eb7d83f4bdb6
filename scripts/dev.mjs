/**
 * `pnpm dev`: the api in watch mode beside a web build that follows changes. A change of a .graphql file or a model
 * generates again. What you see is what production serves: the same bundles, pages rendered on the server included.
 */
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'
import { node, prepare, root, toolEnvironment } from './prepare.mjs'

try {
  prepare(['install', 'generate', 'build'])
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const run = (command, args, folder, env) =>
  spawn(command, args, { cwd: path.join(root, folder), stdio: 'inherit', env: { ...toolEnvironment(), ...env } })

const watched = ['apps/api/src', 'apps/web/dist/server', 'packages/domain/src', 'packages/content/src', 'prisma/src']
const children = [
  run(path.join(root, 'apps/web/node_modules/.bin/vite'), ['build', '--app', '--watch'], 'apps/web'),
  run(
    node,
    [...watched.map((folder) => `--watch-path=${folder}`), '--watch-preserve-output', 'apps/api/src/main.ts'],
    '.',
    {
      LOPER_OPEN_QUERIES: process.env.LOPER_OPEN_QUERIES ?? 'true',
    },
  ),
]

let timer
for (const [folder, ending] of [
  ['apps', '.graphql'],
  ['prisma/models', '.prisma'],
]) {
  watch(path.join(root, folder), { recursive: true }, (_event, name) => {
    if (!name?.endsWith(ending) || name.includes('node_modules')) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const { status } = spawnSync('npx', ['--yes', 'pnpm@12.21.0', 'run', 'generate'], {
        cwd: root,
        stdio: 'inherit',
        env: toolEnvironment(),
      })
      if (status !== 0) console.error('Generating did not work; the lines above say more. The next change tries again.')
    }, 200)
  })
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal)
    process.exit(0)
  })
}
