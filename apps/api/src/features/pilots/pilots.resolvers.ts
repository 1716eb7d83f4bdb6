import type { Resolvers } from '@loper/graphql/resolvers'
import type { Pilot } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { owner, related } from '../../related.ts'
import { withPartners } from '../partnerships/partnership-fields.service.ts'
import {
  addGoal,
  addIndicator,
  changeGoal,
  changeIndicator,
  removeGoal,
  removeIndicator,
} from './change-goals.service.ts'
import { addLogEntry, canChangeEntry, changeLogEntry, removeLogEntry } from './change-log.service.ts'
import { addMeasurement, changeMeasurement, removeMeasurement } from './change-measurements.service.ts'
import { addMilestone, changeMilestone, removeMilestone } from './change-milestones.service.ts'
import { changePilot, closePilot, createPilot, movePilot, saveEvaluation } from './change-pilot.service.ts'
import { figureOf, standingOf } from './figures.service.ts'
import { getPilot, listPilots } from './load-pilot.service.ts'
import { goalsOf, indicatorsOf, logOf, measurementsOf, milestonesOf } from './pilot-parts.service.ts'

const done = async (pilot: Promise<Pilot>) => ({ pilot: await pilot, errors: [] })

export const resolvers: Resolvers = {
  Query: {
    pilots: (_parent, { state }, context) => listPilots(context, state),
    pilot: (_parent, { id }, context) => getPilot(context, id),
  },
  Mutation: {
    createPilot: (_parent, { input }, context) => done(createPilot(context, input)),
    changePilot: (_parent, { input }, context) => done(changePilot(context, input)),
    movePilot: (_parent, { input }, context) => done(movePilot(context, input)),
    saveEvaluation: (_parent, { input }, context) => done(saveEvaluation(context, input)),
    closePilot: (_parent, { input }, context) => done(closePilot(context, input)),
    addGoal: (_parent, { input }, context) => done(addGoal(context, input)),
    changeGoal: (_parent, { input }, context) => done(changeGoal(context, input)),
    removeGoal: (_parent, { input }, context) => done(removeGoal(context, input)),
    addIndicator: (_parent, { input }, context) => done(addIndicator(context, input)),
    changeIndicator: (_parent, { input }, context) => done(changeIndicator(context, input)),
    removeIndicator: (_parent, { input }, context) => done(removeIndicator(context, input)),
    addMeasurement: (_parent, { input }, context) => done(addMeasurement(context, input)),
    changeMeasurement: (_parent, { input }, context) => done(changeMeasurement(context, input)),
    removeMeasurement: (_parent, { input }, context) => done(removeMeasurement(context, input)),
    addMilestone: (_parent, { input }, context) => done(addMilestone(context, input)),
    changeMilestone: (_parent, { input }, context) => done(changeMilestone(context, input)),
    removeMilestone: (_parent, { input }, context) => done(removeMilestone(context, input)),
    addLogEntry: (_parent, { input }, context) => done(addLogEntry(context, input)),
    changeLogEntry: (_parent, { input }, context) => done(changeLogEntry(context, input)),
    removeLogEntry: (_parent, { input }, context) => done(removeLogEntry(context, input)),
  },
  Pilot: {
    partnership: ({ partnershipId }, _args, context) => owner(context, 'partnership', partnershipId),
    organisation: ({ organisationId }, _args, context) => owner(context, 'organisation', organisationId),
    goals: ({ id }, _args, context) => goalsOf(context, id),
    milestones: ({ id }, _args, context) => milestonesOf(context, id),
    logEntries: ({ id }, { kind }, context) => logOf(context, id, kind),
    standing: ({ id }, _args, context) => standingOf(context, id),
    viewerCanChange: async (pilot, _args, context) =>
      pilot.state !== 'CLOSED' &&
      can(context, 'pilot:change', { ...pilot, partners: (await withPartners(context, pilot.partnershipId)).partners }),
    viewerCanWrite: async (pilot, _args, context) =>
      pilot.state !== 'CLOSED' &&
      can(context, 'pilot:write', { ...pilot, partners: (await withPartners(context, pilot.partnershipId)).partners }),
    viewerSeesCounts: async (pilot, _args, context) =>
      can(context, 'pilot:seeCounts', {
        ...pilot,
        partners: (await withPartners(context, pilot.partnershipId)).partners,
      }),
  },
  PilotGoal: {
    indicators: ({ id }, _args, context) => indicatorsOf(context, id),
  },
  Indicator: {
    value: async ({ id }, _args, context) => (await figureOf(context, id)).value,
    valueOn: async ({ id }, _args, context) => (await figureOf(context, id)).valueOn,
    standing: async ({ id }, _args, context) => (await figureOf(context, id)).standing,
    withheld: async ({ id }, _args, context) => (await figureOf(context, id)).withheld,
    series: async ({ id }, _args, context) => (await figureOf(context, id)).series,
    measurements: async ({ id }, _args, context) => {
      const { shownMeasurements } = await figureOf(context, id)
      const all = await measurementsOf(context, id)
      return shownMeasurements ? all.filter((measurement) => shownMeasurements.has(measurement.id)) : all
    },
  },
  Measurement: {
    authorName: async ({ authorId }, _args, context) => (await related(context, 'user', authorId))?.name ?? null,
  },
  LogEntry: {
    authorName: async ({ authorId }, _args, context) => (await related(context, 'user', authorId))?.name ?? null,
    organisation: ({ organisationId }, _args, context) => related(context, 'organisation', organisationId),
    viewerCanChange: (entry, _args, context) => canChangeEntry(context, entry),
  },
}
