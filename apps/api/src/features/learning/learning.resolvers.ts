import type { Assignment } from '@loper/content/e-learnings/e-learning'
import type { AnswerValue } from '@loper/domain/learning-input'
import { keptUntil } from '@loper/domain/processing-purposes'
import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { FieldError, type FieldProblem } from '../../errors.ts'
import { related } from '../../related.ts'
import { folderFile } from './folder-file.service.ts'
import { replaceVideo, restoreVideo } from './replace-video.service.ts'
import { dropAnswer, saveAnswers } from './save-answers.service.ts'
import { showFolder } from './show-folder.service.ts'
import {
  captionsOf,
  findShownELearning,
  isPlayable,
  listELearnings,
  shareOf,
  videoOf,
} from './shown-e-learning.service.ts'
import { startFolder } from './start-folder.service.ts'
import { eraseFolder, mailFolder } from './take-folder.service.ts'

type Part = { key: string; text: string; word?: string; example?: string }

function partsOf(assignment: Assignment): readonly Part[] {
  if (assignment.kind === 'CHOOSE') return assignment.options
  if (assignment.kind === 'SORT') return assignment.items
  return assignment.kind === 'WRITE' ? assignment.fields.map(({ label, ...field }) => ({ ...field, text: label })) : []
}

/** A folder that stays shut is answered, not thrown. */
const problemsIn = (result: boolean | FieldError): FieldProblem[] =>
  result instanceof FieldError ? result.problems : []

export const resolvers: Resolvers = {
  Query: {
    eLearnings: (_parent, _args, context) => listELearnings(context),
    eLearning: (_parent, args, context) => findShownELearning(context, args),
    folder: (_parent, { access }, context) => showFolder(context, access),
  },
  Mutation: {
    startFolder: async (_parent, { input }, context) => ({ ...(await startFolder(context, input)), errors: [] }),
    saveAnswers: (_parent, { input }, context) => saveAnswers(context, input),
    dropAnswer: (_parent, { input }, context) => dropAnswer(context, input),
    mailFolder: async (_parent, { input }, context) => {
      const sent = await mailFolder(context, input)
      return { sent: sent === true, errors: problemsIn(sent) }
    },
    eraseFolder: async (_parent, { input }, context) => {
      const erased = await eraseFolder(context, input)
      return { erased: erased === true, errors: problemsIn(erased) }
    },
    replaceVideo: async (_parent, { input }, context) => ({
      organisation: await replaceVideo(context, input),
      errors: [],
    }),
    restoreVideo: async (_parent, { input }, context) => ({
      organisation: await restoreVideo(context, input),
      errors: [],
    }),
  },
  ELearning: {
    id: ({ content }) => content.key,
    key: ({ content }) => content.key,
    topic: ({ content }) => content.topic,
    minutes: ({ content }) => content.minutes,
    title: ({ content }, _args, { language }) => content.text[language].title,
    summary: ({ content }, _args, { language }) => content.text[language].summary,
    aim: ({ content }, _args, { language }) => content.text[language].aim,
    assignments: ({ content }, _args, { language }) => content.text[language].assignments,
    video: (shown, _args, context) => videoOf(context, shown),
    share: (shown, { organisationId }, context) => shareOf(context, shown, organisationId ?? null),
  },
  ELearningVideo: {
    playable: ({ address }) => isPlayable(address),
    organisation: ({ organisationId }, _args, context) => related(context, 'organisation', organisationId),
  },
  Assignment: {
    outcome: (assignment) => (assignment.kind === 'CHOOSE' ? assignment.outcome : null),
    tip: (assignment) => (assignment.kind === 'SORT' ? assignment.tip : null),
    parts: (assignment) => partsOf(assignment),
  },
  Organisation: {
    learningVideos: ({ id }, _args, { tx }) => tx.learningVideo.findMany({ where: { organisationId: id } }),
    viewerCanReplaceVideos: ({ id }, _args, context) => can(context, 'video:replace', { organisationId: id }),
  },
  LearningVideo: {
    id: ({ organisationId, eLearning }) => `${organisationId}:${eLearning}`,
    captions: (video) => captionsOf(video),
  },
  Folder: {
    keptUntil: ({ touchedAt }) => keptUntil('FolderAnswer.value', touchedAt.toISOString().slice(0, 10)),
    answers: ({ id }, _args, { tx }) =>
      tx.folderAnswer
        .findMany({ where: { folderId: id }, orderBy: [{ savedAt: 'asc' }, { id: 'asc' }] })
        .then((rows) => rows.filter(({ value }) => value !== null)),
    replaced: async ({ id }, _args, { tx }) => {
      const rows = await tx.folderAnswer.findMany({ where: { folderId: id } })
      return rows.filter(({ value }) => value === null).map((row) => row.id)
    },
    file: (folder, { format }, context) => folderFile(context, folder, format),
  },
  FolderAnswer: {
    value: ({ value }) => value as AnswerValue,
  },
}
