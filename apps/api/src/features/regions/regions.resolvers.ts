import type { Resolvers } from '@loper/graphql/resolvers'
import { owner } from '../../related.ts'
import { listMunicipalities } from './list-municipalities.service.ts'

export const resolvers: Resolvers = {
  Query: {
    municipalities: (_parent, args, context) => listMunicipalities(context, args),
    provinces: (_parent, _args, { tx }) => tx.province.findMany({ orderBy: { name: 'asc' } }),
    labourMarketRegions: (_parent, _args, { tx }) =>
      tx.labourMarketRegion.findMany({ where: { validTo: null }, orderBy: { name: 'asc' } }),
  },
  Municipality: {
    province: ({ provinceCode }, _args, context) => owner(context, 'province', provinceCode),
    labourMarketRegion: ({ labourMarketRegionCode }, _args, context) =>
      owner(context, 'labourMarketRegion', labourMarketRegionCode),
  },
}
