/** `npm start`: brings everything up to date, then runs the api, which migrates, seeds when empty, and serves. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { node, prepare, root } from './prepare.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Loper needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

try {
  prepare(['install', 'generate', 'build'])
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

// A smaller space for young objects: starting makes many, and the default would keep a hundred megabytes of room for them.
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8']
const server = spawn(node, [...flags, 'apps/api/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || 'production',
    // Node keeps what it compiled, so that a warm start does not strip and compile every file again.
    NODE_COMPILE_CACHE: path.join(root, '.cache/compiled'),
  },
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the server as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal)
  })
}
// Whoever started us may be killed without a chance to tell; a server that nobody waits for would keep port and data.
const parent = process.ppid
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 1_000).unref()

server.on('error', (error) => {
  console.error(`The server could not be started: ${error.message}`)
  process.exit(1)
})
server.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
