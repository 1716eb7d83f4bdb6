import type { Asker } from '../../testing/test-api.ts'

export type Access = { link: string; code: string }
type Problem = { path: string[]; code: string; messageKey: string }
export type Value = {
  sure?: number
  chosen?: string[]
  order?: string[]
  texts?: { key: string; text: string | null }[]
}
export type Opened = {
  folder: null | {
    id: string
    replaced: string[]
    answers: { id: string; eLearning: string; assignment: string; value: Value }[]
  }
  errors: Problem[]
}

const shown = `folder { id replaced answers { id eLearning assignment value { sure chosen order texts { key text } } } } errors { path code messageKey }`

export async function started(asker: Asker, key: string = crypto.randomUUID()): Promise<Access> {
  const { data } = await asker.run<{ done: Access & { errors: Problem[] } }>(
    'mutation($input: StartFolderInput!) { done: startFolder(input: $input) { link code errors { path code messageKey } } }',
    { input: { key } },
  )
  return { link: data.done.link, code: data.done.code }
}

export async function opened(asker: Asker, access: Access): Promise<Opened> {
  const { data } = await asker.run<{ folder: Opened }>(
    `query($access: FolderAccessInput!) { folder(access: $access) { ${shown} } }`,
    { access },
  )
  return data.folder
}

export type Answer = { id: string; eLearning: string; assignment: string; replaces: string[]; value: Value }

export const written = (text: string, replaces: string[] = []): Answer => ({
  id: crypto.randomUUID(),
  eLearning: 'cv',
  assignment: 'sentences',
  replaces,
  value: { texts: [{ key: 'profile', text }] },
})

export async function saved(asker: Asker, access: Access, answers: Answer[]): Promise<Opened> {
  const { data } = await asker.run<{ done: Opened }>(
    `mutation($input: SaveAnswersInput!) { done: saveAnswers(input: $input) { ${shown} } }`,
    { input: { access, answers } },
  )
  return data.done
}

export const textsIn = ({ folder }: Opened) =>
  (folder?.answers ?? []).flatMap(({ value }) => value.texts?.map(({ text }) => text) ?? [])
