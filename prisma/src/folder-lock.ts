import { existsSync, rmSync } from 'node:fs'
import { connect as connectTo, createServer } from 'node:net'
import path from 'node:path'

/** Whether someone answers on the socket; after `kill -9` the file is there but nobody is. */
function someoneAnswers(socketPath: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connectTo(socketPath)
    socket.once('connect', () => {
      socket.destroy()
      answer(true)
    })
    socket.once('error', () => answer(false))
  })
}

/**
 * Keeps a second process out of a PGlite folder, which it would open without complaint and damage. A listening socket in the
 * folder is the lock: it goes with the process, however that ends. Returns the unlock, or null when another holds the folder.
 */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | null> {
  // A relative path, since the system allows about a hundred bytes for a socket's address.
  const absolute = path.join(folder, 'lock')
  const relative = path.relative(process.cwd(), absolute)
  const socketPath = relative.length < absolute.length ? relative : absolute
  if (existsSync(absolute)) {
    if (await someoneAnswers(socketPath)) return null
    rmSync(absolute, { force: true })
  }
  const server = createServer((socket) => socket.end())
  const listening = await new Promise<boolean>((done) => {
    server.once('error', () => done(false))
    server.listen(socketPath, () => done(true))
  })
  if (!listening) return null
  server.unref()
  return () => new Promise<void>((done) => server.close(() => done()))
}
