import { z } from 'zod'
import { useFilters } from '../../app/staff/use-filters.ts'

const filters = z.object({
  richting: z.enum(['verstuurd']).optional().catch(undefined),
  van: z.uuid().optional().catch(undefined),
  vraag: z.enum(['LANGUAGE', 'DIGITAL', 'WORK']).optional().catch(undefined),
})

/** The filters of the inbox in the url. A first name that is searched for never stands there. */
export const useReferralFilters = () => useFilters(filters)
