/** A mail server that takes everything and keeps a count: what leaves in production must be able to leave in a bench. */
import { createServer, type Socket } from 'node:net'

export type SmtpSink = { url: string; taken(): number; stop(): Promise<void> }

function converse(socket: Socket, onMail: () => void): void {
  let inData = false
  let rest = ''
  const answer = (line: string) => {
    if (inData) {
      if (line !== '.') return
      inData = false
      onMail()
      socket.write('250 taken\r\n')
      return
    }
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'DATA') inData = true
    if (verb === 'QUIT') socket.end('221 bye\r\n')
    else socket.write(verb === 'DATA' ? '354 go on\r\n' : '250 ok\r\n')
  }
  socket.setEncoding('latin1')
  socket.on('error', () => {})
  socket.on('data', (text) => {
    const lines = (rest + text).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) answer(line)
  })
  socket.write('220 sink\r\n')
}

export async function startSmtpSink(): Promise<SmtpSink> {
  let mails = 0
  const server = createServer((socket) =>
    converse(socket, () => {
      mails += 1
    }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken: () => mails,
    stop: () => new Promise((closed) => server.close(() => closed())),
  }
}
