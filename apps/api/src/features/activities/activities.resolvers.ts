import type { SheetPart } from '@loper/content/activities/activity'
import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { owner } from '../../related.ts'
import { findActivities, findShown } from './find-activities.service.ts'
import {
  archiveActivityVersion,
  changeActivityVersion,
  createActivityVersion,
  restoreActivityVersion,
  versionEdition,
} from './own-versions.service.ts'
import { durationOf, ownVersion, publicTextIn, runSheetFor, wordsFor } from './shown-activity.service.ts'

const places = { 'on-site': 'ON_SITE', online: 'ONLINE', possible: 'BOTH' } as const

const partTypes = {
  text: 'TextPart',
  lines: 'LinesPart',
  choices: 'ChoicesPart',
  table: 'TablePart',
  cards: 'CardsPart',
  canvas: 'CanvasPart',
} as const satisfies Record<SheetPart['kind'], string>

export const resolvers: Resolvers = {
  Query: {
    activities: (_parent, { filter }, context) => findActivities(context, filter ?? {}),
    activity: (_parent, args, context) => findShown(context, args),
  },
  Activity: {
    id: ({ content, version }) => version?.id ?? content.key,
    key: ({ content }) => content.key,
    version: (shown, _args, context) => ownVersion(context, shown),
    kind: ({ content }) => content.kind,
    topic: ({ content }) => content.topic,
    durationMinutes: (shown) => durationOf(shown),
    minimum: ({ content }) => content.minimum,
    maximum: ({ content }) => content.maximum,
    where: ({ content }) => places[content.online],
    languageLevel: ({ content }) => content.languageLevel,
    title: (shown, _args, context) => wordsFor(context, shown).title,
    publicText: (shown, { language }, context) => publicTextIn(shown, language ?? context.language),
    aim: (shown, _args, context) => wordsFor(context, shown).aim,
    forWhom: (shown, _args, context) => wordsFor(context, shown).forWhom,
    materials: (shown, _args, context) => wordsFor(context, shown).materials,
    runSheet: (shown, _args, context) => runSheetFor(context, shown),
    variants: (shown, _args, context) => wordsFor(context, shown).variants,
    sheets: (shown, _args, context) => wordsFor(context, shown).sheets,
    followUp: (shown, _args, context) => wordsFor(context, shown).followUp,
    viewerCanMakeVersion: (_shown, { organisationId }, context) =>
      can(context, 'activityVersion:manage', { organisationId }),
  },
  ActivitySheet: {
    forHost: ({ forHost }) => forHost ?? false,
  },
  SheetPart: {
    __resolveType: ({ kind }) => partTypes[kind],
  },
  CanvasField: {
    wide: ({ wide }) => wide ?? false,
  },
  ActivityVersion: {
    edition: (version) => versionEdition(version),
    organisation: ({ organisationId }, _args, context) => owner(context, 'organisation', organisationId),
    viewerCanChange: (version, _args, context) => can(context, 'activityVersion:manage', version),
  },
  Mutation: {
    createActivityVersion: async (_parent, { input }, context) => ({
      activity: await createActivityVersion(context, input),
      errors: [],
    }),
    changeActivityVersion: async (_parent, { input }, context) => ({
      activity: await changeActivityVersion(context, input),
      errors: [],
    }),
    archiveActivityVersion: async (_parent, { input }, context) => ({
      activity: await archiveActivityVersion(context, input),
      errors: [],
    }),
    restoreActivityVersion: async (_parent, { input }, context) => ({
      activity: await restoreActivityVersion(context, input),
      errors: [],
    }),
  },
}
