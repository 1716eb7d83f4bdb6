/** Sends what was written here and fetches what was written elsewhere. One at a time; without network it waits for the next occasion. */
import { FetchFolderDocument, SaveAnswersDocument, StartFolderDocument } from '@loper/graphql/documents'
import type { Language, Run } from '../../app/public/contract.ts'
import { runInBrowser } from '../../app/public/run-in-browser.ts'
import { type Access, changeLocalFolder, joinLocally, type LocalAnswer, localFolder } from './local-folder.ts'

type Problem = { path: readonly string[]; messageKey: string }

const waits = ({ sent }: LocalAnswer) => sent === 'no' || sent === 'trying'

async function answer<Data>(asked: ReturnType<typeof asks<Data>>): Promise<Data> {
  const { data } = await asked
  if (!data) throw new Error('no answer')
  return data
}
const asks = <Data>(asked: Promise<{ data?: Data | null }>) => asked

/** The folder to send to, made when there is something to send and none yet. */
async function accessTo(run: Run): Promise<Access | null> {
  const { access, startKey, answers } = localFolder()
  if (access || !answers.some(waits)) return access
  const { startFolder } = await answer(run(StartFolderDocument, { input: { key: startKey } }))
  const { link, code } = startFolder
  if (!link || !code) return null
  changeLocalFolder((folder) => ({ ...folder, access: { link, code } }))
  return { link, code }
}

function mark(ids: readonly string[], sent: LocalAnswer['sent']): void {
  changeLocalFolder((folder) => ({
    ...folder,
    answers: folder.answers.map((each) => (ids.includes(each.id) ? { ...each, sent } : each)),
  }))
}

/** What the folder refuses is set apart, so that the rest is not held up by it; a folder that is shut stops everything. */
function mind(problems: readonly Problem[], sending: readonly LocalAnswer[]): 'again' | 'stop' {
  const refused = problems.flatMap(({ path }) =>
    path[0] === 'answers' && path[1] ? (sending[Number(path[1])]?.id ?? []) : [],
  )
  if (refused.length > 0) {
    mark(refused, 'refused')
    return 'again'
  }
  if (problems.some(({ messageKey }) => messageKey === 'folder.link-wrong' || messageKey === 'folder.code-wrong'))
    changeLocalFolder((folder) => ({ ...folder, closed: true }))
  return 'stop'
}

async function exchange(run: Run): Promise<void> {
  const access = await accessTo(run)
  if (!access || localFolder().closed) return
  const sending = localFolder().answers.filter(waits).slice(0, 50)
  if (sending.length > 0)
    mark(
      sending.map(({ id }) => id),
      'trying',
    )
  const answers = sending.map(({ sent: _, ...rest }) => rest)
  const opened =
    sending.length > 0
      ? (await answer(run(SaveAnswersDocument, { input: { access, answers } }))).saveAnswers
      : (await answer(run(FetchFolderDocument, { access }))).folder
  if (opened.errors.length > 0) {
    if (mind(opened.errors, sending) === 'again') await exchange(run)
  } else if (opened.folder && localFolder().access?.link === access.link) joinLocally(opened.folder)
}

let running: Promise<boolean> | null = null
let again = false

/** Answers whether everything that was written here is in the folder now. */
export function syncFolder(language: Language): Promise<boolean> {
  if (running) {
    again = true
    return running
  }
  running = (async () => {
    try {
      do {
        again = false
        await exchange(runInBrowser(null, language))
      } while (again)
    } catch {
      return false
    } finally {
      running = null
    }
    return !localFolder().answers.some(waits)
  })()
  return running
}
