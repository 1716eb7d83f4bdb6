/** What the forms of a folder do. The code is in none of its addresses, so what a form opened travels in its answer. */
import {
  DropAnswerDocument,
  EraseFolderDocument,
  MailFolderDocument,
  OpenFolderDocument,
  type OpenFolderQuery,
  TakeFolderDocument,
} from '@loper/graphql/documents'
import type { FormValues } from '../../app/public/contract.ts'
import type { FormError, FormState, PageArgs } from '../../app/public/page.ts'

type Opened = OpenFolderQuery['folder']
export type OpenFolder = NonNullable<Opened['folder']> & { url: string; qr: readonly string[] }
export type FolderFile = { fileName: string; mediaType: string; base64: string }

/** The folder that a form opened; null for a shut one. */
export const folderIn = ({ values }: FormState): OpenFolder | null =>
  values.folder ? (JSON.parse(values.folder) as OpenFolder) : null
export const fileIn = ({ values }: FormState): FolderFile | null =>
  values.file ? (JSON.parse(values.file) as FolderFile) : null

/** The code is asked at its own field; everything else that is wrong with access has no field on this page. */
const atOwnField = ({ path, ...error }: FormError): FormError =>
  path[0] === 'access' ? { ...error, path: path[1] === 'code' ? ['code'] : [] } : { ...error, path }

async function open({ ask }: PageArgs, link: string, code: string, more: FormState): Promise<FormState> {
  const { folder: opened } = await ask(OpenFolderDocument, { access: { link, code } })
  if (!opened.folder) return { values: { code }, errors: opened.errors.map(atOwnField) }
  const folder: OpenFolder = { ...opened.folder, url: opened.url ?? '', qr: opened.qr ?? [] }
  return { ...more, values: { ...more.values, code, folder: JSON.stringify(folder) } }
}

export async function actOnFolder(args: PageArgs, form: FormValues): Promise<FormState> {
  const { ask, params } = args
  const { intent = 'open', key = '' } = form
  const access = { link: params.link ?? '', code: form.code ?? '' }
  const opened = (more: Partial<FormState> = {}) =>
    open(args, access.link, access.code, { values: {}, errors: [], ...more })
  const stays = (errors: readonly FormError[], values: FormValues = {}) =>
    opened({ errors: errors.map(atOwnField), values })
  if (intent === 'pdf' || intent === 'text') {
    const { folder } = await ask(TakeFolderDocument, { access, format: intent === 'pdf' ? 'PDF' : 'TEXT' })
    const file = folder.folder?.file
    return opened({ step: file ? 'file' : 'no-pdf', values: file ? { file: JSON.stringify(file) } : {} })
  }
  if (intent.startsWith('drop:')) {
    const { dropAnswer } = await ask(DropAnswerDocument, { input: { access, id: intent.slice(5) } })
    return dropAnswer.errors.length > 0 ? stays(dropAnswer.errors) : opened({ step: 'dropped' })
  }
  if (intent === 'mail') {
    const email = form.email ?? ''
    const { mailFolder } = await ask(MailFolderDocument, { input: { key, access, email } })
    return mailFolder.errors.length > 0 ? stays(mailFolder.errors, { email, key }) : opened({ step: 'mailed' })
  }
  if (intent === 'erase') {
    const { eraseFolder } = await ask(EraseFolderDocument, {
      input: { access, confirmed: form.confirmed === 'yes' },
    })
    return eraseFolder.errors.length > 0 ? stays(eraseFolder.errors) : { values: {}, errors: [], step: 'erased' }
  }
  return opened({ step: 'open' })
}
