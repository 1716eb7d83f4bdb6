/** Installs, generates and builds, each only when what it is made from has changed. Runs on plain Node 20, with no package. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** Node 24, which the install brings: it runs our TypeScript as it is. */
export const node = path.join(root, 'node_modules/node/bin/node')
const stateFile = path.join(root, '.cache/prepared.json')
const pnpm = ['--yes', 'pnpm@12.21.0']

const manifests = () => {
  const groups = ['apps', 'packages'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
  )
  return ['package.json', ...[...groups, 'prisma', 'e2e'].map((folder) => `${folder}/package.json`)]
}

const steps = {
  install: {
    says: 'Installing packages',
    failed: 'Installing the packages did not work; is the package registry within reach? The lines above say more.',
    command: [...pnpm, 'install', '--frozen-lockfile'],
    inputs: () => ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()],
    outputs: ['node_modules/.modules.yaml', 'node_modules/node/bin/node'],
  },
  generate: {
    says: 'Generating the database client and the GraphQL types',
    failed: 'Generating the database client and the GraphQL types did not work; the lines above say more.',
    command: [...pnpm, 'run', 'generate'],
    inputs: () => [
      'prisma/models',
      'prisma/prisma.config.ts',
      'packages/graphql/*.ts',
      'apps/api/src/*.graphql',
      'apps/web/src/*.graphql',
    ],
    outputs: ['prisma/src/generated', 'packages/graphql/src/gen'],
  },
  build: {
    says: 'Building the web app',
    failed: 'Building the web app did not work; the lines above say more.',
    command: [...pnpm, '--filter', '@loper/web', 'run', 'build'],
    inputs: () => ['apps/web', 'packages/domain/src', 'packages/content/src', 'tsconfig.base.json'],
    outputs: ['apps/web/dist/client', 'apps/web/dist/server'],
  },
}

function readState() {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8'))
  } catch {
    return { done: {}, seen: {} }
  }
}

function writeState(state) {
  mkdirSync(path.dirname(stateFile), { recursive: true })
  writeFileSync(`${stateFile}.new`, JSON.stringify(state))
  renameSync(`${stateFile}.new`, stateFile)
}

/** The environment in which the repository's own tools find Node 24 and each other. */
export function toolEnvironment() {
  const folders = [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH]
  return { ...process.env, PATH: folders.join(path.delimiter) }
}

/**
 * Brings the named steps up to date, in order: 'install', 'generate', 'build'. A step whose inputs are as they were, and
 * whose results are still there, is skipped. Throws an Error with a sentence for the reader when one fails.
 */
export function prepare(names) {
  const state = readState()
  let before = ''
  for (const name of names) {
    const step = steps[name]
    // What a step was made from includes the steps before it.
    const hashed = () => `${before}${fingerprint(root, step.inputs(), state.seen)}`
    const present = step.outputs.every((output) => existsSync(path.join(root, output)))
    if (present && state.done[name] === hashed()) {
      before = `${state.done[name]}.`
      continue
    }
    console.log(`${step.says} …`)
    const began = Date.now()
    delete state.done[name]
    writeState(state)
    const { status, error } = spawnSync('npx', step.command, { cwd: root, stdio: 'inherit', env: toolEnvironment() })
    if (status !== 0) throw new Error(error ? `${step.failed} (${error.message})` : step.failed)
    // Hashed again: a step may tidy its own inputs, such as the message catalogues.
    state.done[name] = hashed()
    before = `${state.done[name]}.`
    writeState(state)
    console.log(`${step.says}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  }
}
