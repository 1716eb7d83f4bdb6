import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { owner, related } from '../../related.ts'
import { openingOf, sessionRoom } from './load-services.service.ts'
import {
  archiveService,
  changeService,
  createService,
  restoreService,
  servicesOf,
  setServiceRoom,
} from './manage-services.service.ts'
import { proposeServices } from './propose-services.service.ts'
import { searchServices } from './search-services.service.ts'

export const resolvers: Resolvers = {
  Query: {
    service: (_parent, { id }, { tx }) => tx.service.findUnique({ where: { id } }),
    searchServices: (_parent, { input }, context) => searchServices(context, input),
    proposeServices: (_parent, { input }, context) => proposeServices(context, input),
  },
  Mutation: {
    createService: async (_parent, { input }, context) => ({
      service: await createService(context, input),
      errors: [],
    }),
    changeService: async (_parent, { input }, context) => ({
      service: await changeService(context, input),
      errors: [],
    }),
    setServiceRoom: async (_parent, { input }, context) => ({
      service: await setServiceRoom(context, input),
      errors: [],
    }),
    archiveService: async (_parent, { input }, context) => ({
      service: await archiveService(context, input),
      errors: [],
    }),
    restoreService: async (_parent, { input }, context) => ({
      service: await restoreService(context, input),
      errors: [],
    }),
  },
  Organisation: {
    services: async ({ id }, { archived }, context) => (await servicesOf(context, id, archived ?? false)) ?? [],
    viewerCanManageServices: ({ id }, _args, context) => can(context, 'service:manage', { organisationId: id }),
  },
  Service: {
    organisation: ({ organisationId }, _args, context) => owner(context, 'organisation', organisationId),
    branch: ({ branchId }, _args, context) => related(context, 'branch', branchId),
    room: async ({ id, room }, _args, context) => (await sessionRoom(context, id))?.room ?? room,
    setRoom: ({ room }) => room,
    followsSessions: async ({ id }, _args, context) => (await sessionRoom(context, id)) !== null,
    nextStartsOn: async (service, _args, context) => openingOf(service, await sessionRoom(context, service.id)).opensOn,
    nextStartsAt: async ({ id }, _args, context) => (await sessionRoom(context, id))?.nextStartsAt ?? null,
    setNextStartsOn: ({ nextStartsOn }) => nextStartsOn,
    viewerCanManage: (service, _args, context) => can(context, 'service:manage', service),
  },
}
