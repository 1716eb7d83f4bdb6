import type { InMemoryCacheConfig } from '@apollo/client'

/** Areas are known by their CBS code; everything else by its id, which is the default. */
export const fieldKeys: InMemoryCacheConfig = {
  typePolicies: {
    Municipality: { keyFields: ['code'] },
    LabourMarketRegion: { keyFields: ['code'] },
    Province: { keyFields: ['code'] },
    Query: { fields: {} },
  },
}
