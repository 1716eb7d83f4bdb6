import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { opened, saved, started, textsIn, written } from './learning.testing.ts'

const api = await testApi({ policy: () => true })
const { nobody } = api

/** Every row of every table as text: what a dump would hold. */
async function everything(): Promise<string> {
  return api.system(async (tx) => {
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND has_table_privilege(c.oid, 'SELECT')`
    const rows: string[] = []
    for (const { name } of tables) {
      const found = await tx.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`)
      rows.push(...found.map(({ row }) => row))
    }
    return rows.join('\n')
  })
}

test('erasing takes every word away, mails that wait included', async () => {
  const access = await started(nobody)
  const first = written('Kwikstaart')
  await saved(nobody, access, [first])
  await saved(nobody, access, [written('Roodborst', [first.id])])
  const mailed = await nobody.run<{ mailFolder: { sent: boolean } }>(
    'mutation($input: MailFolderInput!) { mailFolder(input: $input) { sent errors { messageKey } } }',
    { input: { key: crypto.randomUUID(), access, email: 'winterkoning@voorbeeld.demo' } },
  )
  expect(mailed.data.mailFolder.sent).toBe(true)
  const before = await everything()
  // What was replaced is blanked at once.
  expect(before).not.toContain('Kwikstaart')
  for (const word of ['Roodborst', 'winterkoning@', access.link]) expect(before).toContain(word)

  const erase = (confirmed: boolean) =>
    nobody.run<{ eraseFolder: { erased: boolean | null; errors: { messageKey: string }[] } }>(
      'mutation($input: EraseFolderInput!) { eraseFolder(input: $input) { erased errors { messageKey } } }',
      { input: { access, confirmed } },
    )
  expect((await erase(false)).data.eraseFolder).toMatchObject({ errors: [{ messageKey: 'confirm.required' }] })
  expect((await erase(true)).data.eraseFolder).toEqual({ erased: true, errors: [] })
  const after = await everything()
  for (const word of ['Roodborst', 'Kwikstaart', 'winterkoning@', access.link]) expect(after).not.toContain(word)
  expect((await opened(nobody, access)).errors[0]?.messageKey).toBe('folder.link-wrong')
})

test('the mail carries the link and the code, and no address is kept once it is gone', async () => {
  const access = await started(nobody)
  await nobody.run('mutation($input: MailFolderInput!) { mailFolder(input: $input) { sent errors { messageKey } } }', {
    input: { key: crypto.randomUUID(), access, email: 'merel@voorbeeld.demo' },
  })
  const mail = await api.system((tx) =>
    tx.outboxMessage.findFirstOrThrow({ where: { recipient: 'merel@voorbeeld.demo' } }),
  )
  expect(mail.text).toContain(`/map/${access.link}#${access.code}`)
  expect(mail.personId).toBeNull()
})

/** How many rows an operation's role sees, after it says that it holds this link and this code. */
function seenWith(settings: { link: string; code: string } | null): Promise<number> {
  return api.prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`SELECT set_config('role', 'loper_app', true)`)
    if (settings)
      await tx.$executeRaw`SELECT set_config('loper.folder_link', ${settings.link}, true), set_config('loper.folder_code', ${settings.code}, true)`
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      SELECT (SELECT count(*) FROM folder)::int + (SELECT count(*) FROM folder_answer)::int AS count`
    return row?.count ?? 0
  })
}

test('with every policy function switched off the database itself opens a folder to its link and its code alone', async () => {
  const [mine, theirs] = [await started(nobody), await started(nobody)]
  await saved(nobody, mine, [written('van mij')])
  await saved(nobody, theirs, [written('van een ander')])
  expect(textsIn(await opened(nobody, mine))).toEqual(['van mij'])
  expect((await opened(nobody, { link: theirs.link, code: mine.code })).folder).toBeNull()
  const row = await api.system((tx) => tx.folder.findFirstOrThrow({ orderBy: { createdAt: 'desc' } }))
  expect(await seenWith(null)).toBe(0)
  expect(await seenWith({ link: row.linkHash, code: 'x' })).toBe(0)
  expect(await seenWith({ link: row.linkHash, code: row.codeHash })).toBe(2)
})

test('sabotage: without row-level security everybody sees every folder', async () => {
  const each = async (state: 'DISABLE' | 'ENABLE') => {
    for (const table of ['folder', 'folder_answer'])
      await api.prisma.$executeRawUnsafe(`ALTER TABLE ${table} ${state} ROW LEVEL SECURITY`)
  }
  await each('DISABLE')
  expect(await seenWith(null)).toBeGreaterThan(2)
  await each('ENABLE')
  expect(await seenWith(null)).toBe(0)
})
