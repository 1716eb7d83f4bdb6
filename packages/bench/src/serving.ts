import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A server that was started as a command: how long it took, what it said, what it weighs, and its end. */
export type Serving = {
  port: number
  seconds: number
  said: string
  megabytes(): number
  stop(): Promise<void>
  kill(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

function processes(): { pid: number; parent: number; command: string; kilobytes: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        const field = (key: string) => Number(status.match(new RegExp(`^${key}:\\s*(\\d+)`, 'm'))?.[1] ?? 0)
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ pid: Number(name), parent: field('PPid'), command, kilobytes: field('VmRSS') }]
      } catch {
        return [] // it ended while we looked
      }
    })
}

/** Resident memory, in MB, of the process below `ancestor` that runs `script`, and of all that it started. */
function megabytesOf(ancestor: number, script: string): number {
  const all = processes()
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)])
  const own = all.filter(({ pid }) => pid === ancestor)
  const serving = [...own, ...below(ancestor)].filter(({ command }) => command.includes(script)).at(-1)
  if (!serving) throw new Error(`No process runs ${script}.`)
  return [serving, ...below(serving.pid)].reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024
}

/**
 * Runs the command and waits until /readyz on the port answers 200, asking every 20 ms. `script` is the file that its
 * serving process runs.
 */
export async function serve(
  command: string[],
  script: string,
  options: { cwd: string; port: number; env: Record<string, string> },
): Promise<Serving> {
  const began = performance.now()
  const [program = '', ...args] = command
  const env = { ...process.env, ...options.env, PORT: String(options.port) }
  const child = spawn(program, args, { cwd: options.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  const end = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const ended = () => child.exitCode !== null || child.signalCode !== null
  const pid = child.pid ?? 0
  // A bench that is broken off takes along what it started.
  const takeAlong = () => void (ended() || process.kill(-pid, 'SIGKILL'))
  process.once('exit', takeAlong)
  child.once('exit', () => process.off('exit', takeAlong))
  const ready = async () => {
    try {
      return (await fetch(`http://127.0.0.1:${options.port}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok
    } catch {
      return false
    }
  }
  while (!(await ready())) {
    if (ended()) throw new Error(`The server ended before it was ready:\n${said}`)
    await pause(20)
  }
  return {
    port: options.port,
    seconds: (performance.now() - began) / 1000,
    said,
    megabytes: () => megabytesOf(pid, script),
    stop: async () => {
      if (!ended()) process.kill(-pid, 'SIGTERM')
      await end
    },
    /** `kill -9` of what was started here, and of nothing else. */
    kill: async () => {
      if (!ended()) process.kill(-pid, 'SIGKILL')
      await end
    },
  }
}
