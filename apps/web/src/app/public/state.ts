import type { Language } from './contract.ts'
import type { PageResult } from './page-result.ts'

/** What the server hands to the browser in the page, to go on from. */
export type PublicState = { language: Language; now: string; demo: boolean; first: PageResult | null }

export const stateElementId = 'loper-state'
