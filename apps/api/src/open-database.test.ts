import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { lockFolder } from '@loper/prisma/folder-lock'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from './env.ts'
import { openDatabase } from './open-database.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'loper-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a second process on the same folder is told so, and does not open it', async () => {
  const unlock = await lockFolder(folder)
  await expect(openDatabase(readConfig({ LOPER_DATA_DIR: folder }))).rejects.toThrow('another process uses')
  await unlock?.()
})

test('a folder whose process was killed can be opened again', async () => {
  const holder = spawn(process.execPath, [
    '-e',
    `require('net').createServer().listen(${JSON.stringify(path.join(folder, 'lock'))}, () => console.log('held'))`,
  ])
  await new Promise((held) => holder.stdout.once('data', held))
  expect(await lockFolder(folder)).toBeNull()
  const gone = new Promise((done) => holder.once('exit', done))
  holder.kill('SIGKILL')
  await gone
  const unlock = await lockFolder(folder)
  expect(unlock).not.toBeNull()
  await unlock?.()
})
