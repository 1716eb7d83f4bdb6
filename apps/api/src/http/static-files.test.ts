import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { staticFiles } from './static-files.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'files-'))
writeFileSync(path.join(folder, 'film.mp4'), '0123456789')
const files = staticFiles(folder)
const server = createServer((request, response) => void files.answer(request, response, request.url ?? '/'))
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const film = `http://127.0.0.1:${(server.address() as AddressInfo).port}/film.mp4`

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

async function part(range?: string) {
  const answer = await fetch(film, { headers: range ? { range } : {} })
  return { status: answer.status, range: answer.headers.get('content-range'), text: await answer.text() }
}

test('a film comes whole, or in the parts that a phone asks for', async () => {
  expect(await part()).toEqual({ status: 200, range: null, text: '0123456789' })
  expect(await part('bytes=0-1')).toEqual({ status: 206, range: 'bytes 0-1/10', text: '01' })
  expect(await part('bytes=7-')).toEqual({ status: 206, range: 'bytes 7-9/10', text: '789' })
  expect(await part('bytes=8-99')).toEqual({ status: 206, range: 'bytes 8-9/10', text: '89' })
  expect(await part('bytes=10-')).toEqual({ status: 416, range: 'bytes */10', text: '' })
})
