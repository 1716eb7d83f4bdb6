import { findELearning } from '@loper/content/e-learnings'
import { type AnswerVersion, type KeptAnswers, keepAnswer } from '@loper/domain/answer-versions'
import { type AnswerValue, dropAnswerInput, saveAnswersInput } from '@loper/domain/learning-input'
import type { Folder, FolderAnswer } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { withFolder } from './open-folder.service.ts'

/** Far more than the exercises ask, replaced writings included. */
const most = 3000

type Answer = { id: string; eLearning: string; assignment: string; replaces: string[]; value: AnswerValue }
type Stored = Pick<FolderAnswer, 'id' | 'eLearning' | 'assignment' | 'value'>

/** Whether the value is one that the exercise can have: its own keys, each at most once, and all of them when put in order. */
function fits({ eLearning, assignment: key, value }: Answer): boolean {
  const assignment = findELearning(eLearning)?.text.nl.assignments.find((each) => each.key === key)
  const within = (keys: readonly string[], parts: readonly { key: string }[]) =>
    new Set(keys).size === keys.length && keys.every((each) => parts.some((part) => part.key === each))
  switch (assignment?.kind) {
    case 'SURE':
      return value.sure != null
    case 'CHOOSE':
      return value.chosen != null && within(value.chosen, assignment.options)
    case 'SORT':
      return (
        value.order != null && within(value.order, assignment.items) && value.order.length === assignment.items.length
      )
    case 'WRITE':
      return (
        value.texts != null &&
        within(
          value.texts.map((text) => text.key),
          assignment.fields,
        )
      )
    default:
      return false
  }
}

const sameExercise = (one: Stored | Answer) => (other: Stored | Answer) =>
  one.eLearning === other.eLearning && one.assignment === other.assignment

/** What the folder knows of the exercise of this answer, as the rule of the domain wants it. */
function keptOf(rows: readonly Stored[], answer: Answer): KeptAnswers<AnswerVersion> {
  const own = rows.filter(sameExercise(answer))
  return {
    standing: own.filter(({ value }) => value !== null).map(({ id }) => ({ id, replaces: [] })),
    replaced: own.filter(({ value }) => value === null).map(({ id }) => id),
  }
}

/** Writes what came of one answer: it stands, or it was replaced before it came; and what it replaces is blanked. */
async function keep({ tx }: Context, folderId: string, rows: Stored[], answer: Answer): Promise<void> {
  const { id, eLearning, assignment } = answer
  const { standing, replaced } = keepAnswer(keptOf(rows, answer), answer)
  const stands = standing.some((each) => each.id === id)
  const gone = replaced.filter((each) => rows.some((row) => row.id === each && row.value !== null))
  const unknown = [...(stands ? [id] : []), ...replaced].filter((each) => !rows.some((row) => row.id === each))
  if (gone.length > 0)
    await tx.$executeRaw`
    UPDATE folder_answer SET value = NULL WHERE folder_id = ${folderId}::uuid AND id = ANY (${gone}::uuid[])`
  const added = unknown.map((each) => ({
    id: each,
    eLearning,
    assignment,
    ...(each === id && { value: answer.value }),
  }))
  await tx.folderAnswer.createMany({ data: added.map((row) => ({ ...row, folderId })) })
  for (const row of rows) if (gone.includes(row.id)) row.value = null
  rows.push(...added.map((row) => ({ ...row, value: row.value ?? null })))
}

/** Keeps the answers of one device, by the rule of `answer-versions` in the domain: nothing is lost that nobody replaced. */
export async function saveAnswers(context: Context, raw: { access: unknown }) {
  const { answers } = parseInput(saveAnswersInput, raw)
  answers.forEach((answer, index) => {
    if (!fits(answer)) throw fieldError(['answers', String(index)], 'value.invalid')
  })
  return withFolder(context, raw.access, async ({ id: folderId }: Folder) => {
    const rows: Stored[] = await context.tx.folderAnswer.findMany({ where: { folderId } })
    if (rows.length + answers.length > most) throw fieldError('answers', 'folder.full', 'CONFLICT')
    for (const answer of answers) await keep(context, folderId, rows, answer)
  })
}

/** Takes one of the answers away. Its id stays, so that a device which still holds it does not bring it back. */
export async function dropAnswer(context: Context, raw: { access: unknown }) {
  const { id } = parseInput(dropAnswerInput, raw)
  return withFolder(context, raw.access, async ({ id: folderId }) => {
    const changed = await context.tx.$executeRaw`
      UPDATE folder_answer SET value = NULL WHERE folder_id = ${folderId}::uuid AND id = ${id}::uuid`
    if (changed === 0) throw new NotFound('answer')
  })
}
