import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { removeOldFolders } from './folders.jobs.ts'
import { opened, saved, started, textsIn, written } from './learning.testing.ts'

const api = await testApi()
const { nobody } = api

test('a folder is opened with its link and its code, and knows no name and no address', async () => {
  const access = await started(nobody)
  expect(access.link).toMatch(/^[\w-]{40,}$/)
  expect(access.code).toMatch(/^\d{6}$/)
  expect(await opened(nobody, access)).toMatchObject({ folder: { answers: [] }, errors: [] })
  const columns = await api.system((tx) => tx.folder.findFirstOrThrow())
  expect(JSON.stringify(columns)).not.toContain(access.link)
  expect(JSON.stringify(columns)).not.toContain(access.code)
})

test('the code may be typed as people type it, in digits of any script', async () => {
  const { link, code } = await started(nobody)
  const arabic = [...code].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('')
  for (const typed of [`${code.slice(0, 3)} ${code.slice(3)}`, `${code.slice(0, 3)}-${code.slice(3)}`, arabic])
    expect((await opened(nobody, { link, code: typed })).folder).not.toBeNull()
})

test('a folder that is started twice with one key is one folder', async () => {
  const key = crypto.randomUUID()
  expect(await started(nobody, key)).toEqual(await started(nobody, key))
})

test('after five wrong codes a folder stays shut for an hour, for the right code too', async () => {
  const access = await started(nobody)
  const wrong = { link: access.link, code: access.code === '000000' ? '000001' : '000000' }
  const keyOf = async (tried: typeof access) => (await opened(nobody, tried)).errors[0]?.messageKey
  // Through a mutation it counts as well: nothing that is wrong gets undone.
  const viaMutation = async () => (await saved(nobody, wrong, [written('x')])).errors[0]?.messageKey
  expect([await keyOf(wrong), await viaMutation(), await keyOf(wrong)]).toEqual(Array(3).fill('folder.code-wrong'))
  expect([await viaMutation(), await keyOf(wrong)]).toEqual(Array(2).fill('folder.code-wrong'))
  expect(await keyOf(access)).toBe('folder.locked')
  expect((await saved(nobody, access, [written('x')])).errors[0]?.messageKey).toBe('folder.locked')
  const anHourAgo = new Date(Date.now() - 61 * 60 * 1000)
  await api.system((tx) => tx.folder.updateMany({ where: { wrongCodes: { gt: 0 } }, data: { wrongSince: anHourAgo } }))
  expect(await keyOf(access)).toBeUndefined()
})

test('a link that belongs to no folder says so', async () => {
  const { code } = await started(nobody)
  const { folder, errors } = await opened(nobody, { link: 'x'.repeat(43), code })
  expect([folder, errors[0]?.messageKey]).toEqual([null, 'folder.link-wrong'])
  expect((await opened(nobody, { link: 'short', code })).errors[0]?.messageKey).toBe('folder.link-wrong')
  expect((await opened(nobody, { link: 'x'.repeat(43), code: ' ' })).errors[0]?.messageKey).toBe('folder.code-required')
})

test('two devices that wrote without network both keep their words, and a resolved pair stays resolved', async () => {
  const access = await started(nobody)
  const phone = written('Ik werk netjes.')
  const library = written('Ik kom op tijd.')
  await saved(nobody, access, [phone])
  expect(textsIn(await saved(nobody, access, [library, library]))).toEqual(['Ik werk netjes.', 'Ik kom op tijd.'])
  const both = written('Ik werk netjes en kom op tijd.', [phone.id, library.id])
  expect(textsIn(await saved(nobody, access, [both]))).toEqual(['Ik werk netjes en kom op tijd.'])
  // A device that lost the answer sends its old words again.
  const again = await saved(nobody, access, [phone])
  expect(textsIn(again)).toEqual(['Ik werk netjes en kom op tijd.'])
  expect(again.folder?.replaced.sort()).toEqual([phone.id, library.id].sort())
})

test('a replacement that arrives before what it replaces wins all the same', async () => {
  const access = await started(nobody)
  const first = written('eerst')
  const second = written('daarna', [first.id])
  await saved(nobody, access, [second])
  expect(textsIn(await saved(nobody, access, [first]))).toEqual(['daarna'])
})

test('one of two answers can be taken away, and does not come back', async () => {
  const access = await started(nobody)
  const [one, other] = [written('weg'), written('blijft')]
  await saved(nobody, access, [one, other])
  const { data } = await nobody.run<{ dropAnswer: { errors: unknown[] } }>(
    'mutation($input: DropAnswerInput!) { dropAnswer(input: $input) { errors { messageKey } } }',
    { input: { access, id: one.id } },
  )
  expect(data.dropAnswer.errors).toEqual([])
  expect(textsIn(await saved(nobody, access, [one]))).toEqual(['blijft'])
})

test('an answer that does not belong to its exercise, or holds a citizen number, is refused and nothing is kept', async () => {
  const access = await started(nobody)
  const refused = async (answer: ReturnType<typeof written>) =>
    (await saved(nobody, access, [written('goed'), answer])).errors[0]
  const base = written('x')
  expect(await refused({ ...base, assignment: 'no-such' })).toMatchObject({ path: ['answers', '1'] })
  expect(await refused({ ...base, value: { sure: 3 } })).toMatchObject({ messageKey: 'value.invalid' })
  expect(await refused({ ...base, assignment: 'before', value: { sure: 6 } })).toMatchObject({
    messageKey: 'number.too-high',
  })
  expect(await refused({ ...base, assignment: 'order', value: { order: ['work', 'work'] } })).toBeDefined()
  expect(await refused(written('Mijn nummer is 111222333'))).toMatchObject({
    path: ['answers', '1', 'value', 'texts', '0', 'text'],
    messageKey: 'text.citizen-number',
  })
  expect((await opened(nobody, access)).folder?.answers).toEqual([])
})

test('the folder is taken along as plain text and as PDF; in Arabic letters a PDF is not offered', async () => {
  const access = await started(nobody)
  const sure = { ...written(''), assignment: 'before', value: { sure: 2 } }
  await saved(nobody, access, [written('Ik werk netjes.'), sure])
  const file = async (format: string) => {
    const { data } = await nobody.run<{ folder: { folder: { file: { fileName: string; base64: string } | null } } }>(
      'query($access: FolderAccessInput!, $format: FolderFormat!) { folder(access: $access) { folder { file(format: $format) { fileName mediaType base64 } } } }',
      { access, format },
    )
    return data.folder.folder.file
  }
  const text = Buffer.from((await file('TEXT'))?.base64 ?? '', 'base64').toString()
  expect(text).toContain('Ik werk netjes.')
  expect(text).toContain('niet zo zeker')
  const pdf = await file('PDF')
  expect(pdf?.fileName).toMatch(/^mijn-map-\d{4}-\d\d-\d\d\.pdf$/)
  expect(Buffer.from(pdf?.base64 ?? '', 'base64').toString('latin1')).toMatch(/^%PDF-1\.7/)
  await saved(nobody, access, [written('أبحث عن عمل')])
  expect(await file('PDF')).toBeNull()
})

test('a folder that nobody opened for a year goes, the others stay', async () => {
  const [old, fresh] = [await started(nobody), await started(nobody)]
  await saved(nobody, old, [written('Heel oud')])
  const { folder } = await opened(nobody, old)
  const longAgo = new Date(Date.now() - 366 * 24 * 60 * 60 * 1000)
  await api.system((tx) => tx.folder.update({ where: { id: folder?.id ?? '' }, data: { touchedAt: longAgo } }))
  expect(await removeOldFolders(api.prisma)).toBe(1)
  expect((await opened(nobody, old)).errors[0]?.messageKey).toBe('folder.link-wrong')
  expect((await opened(nobody, fresh)).folder).not.toBeNull()
})
