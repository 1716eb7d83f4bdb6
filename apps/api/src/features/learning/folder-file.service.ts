import { folderWords } from '@loper/content/e-learnings/folder-words'
import { today } from '@loper/domain/dutch-time'
import type { Folder } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { pdfCanShow, taggedPdf } from '../../pdf/tagged-pdf.ts'
import { asPlainText, folderBlocks } from './folder-blocks.ts'

type FolderFile = { fileName: string; mediaType: string; base64: string }

/** The folder as a file. Null where a PDF would come out wrong: in Arabic, or with words in a script that it cannot draw. */
export async function folderFile(context: Context, folder: Folder, format: 'PDF' | 'TEXT'): Promise<FolderFile | null> {
  assertCan(context, 'folder:open', null)
  const { tx, language } = context
  const rows = await tx.folderAnswer.findMany({
    where: { folderId: folder.id },
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
  })
  const blocks = folderBlocks(
    rows.filter(({ value }) => value !== null),
    language,
  )
  const text = asPlainText(blocks)
  const name = `${folderWords[language].fileName}-${today(new Date())}`
  if (format === 'TEXT')
    return { fileName: `${name}.txt`, mediaType: 'text/plain', base64: Buffer.from(text).toString('base64') }
  if (language === 'ar' || !pdfCanShow(text)) return null
  const pdf = await taggedPdf({ title: folderWords[language].title, language, blocks })
  return { fileName: `${name}.pdf`, mediaType: 'application/pdf', base64: pdf.toString('base64') }
}
