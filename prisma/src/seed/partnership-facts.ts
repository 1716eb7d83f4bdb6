import { libraryStaffingAgency } from '@loper/content/blueprints/library-staffing-agency'
import type { PartnershipPhase } from '../generated/client.ts'
import { type PartnershipContent, toolkitSessions } from './toolkit-sessions.ts'

type Partner = { slug: string; contact?: string; lead?: boolean; signed: boolean }
type Phase = { phase: PartnershipPhase; weeksAgo: number; note: string | null }

export type PartnershipFact = {
  key: string
  title: string
  purpose: string
  municipalityCodes: readonly string[]
  partners: readonly Partner[]
  /** Oldest first; the first one is the start. */
  phases: readonly [Phase, ...Phase[]]
  /** How many of its agreements are kept, of those that have a date; the next one is late, and the one after is due soon. */
  kept: number
  /** What it is made of; the blueprint unless told otherwise. */
  content?: PartnershipContent
}

/** What the partnership was made from. */
export const contentOf = (fact: PartnershipFact | undefined): PartnershipContent =>
  fact?.content ?? libraryStaffingAgency

const partner = (slug: string, contact?: string, signed = true): Partner => ({
  slug,
  signed,
  ...(contact ? { contact } : {}),
})
const lead = (slug: string, contact: string): Partner => ({ ...partner(slug, contact), lead: true })
const phase = (name: PartnershipPhase, weeksAgo: number, note: string | null = null): Phase => ({
  phase: name,
  weeksAgo,
  note,
})

const purpose = 'Flexwerkers met een vraag over taal of computers vinden snel de weg naar de bibliotheek.'
const probiblio = partner('probiblio', 'adviseur@probiblio.demo')

/** The Randstad partnership in Zuid-Holland and Noord-Holland: one per library that takes part. */
export const partnershipFacts: readonly PartnershipFact[] = [
  {
    key: 'zoetermeer',
    title: 'Randstad en de bibliotheek in Zoetermeer',
    purpose,
    municipalityCodes: ['GM0637'],
    partners: [
      lead('bibliotheek-zoetermeer', 'coordinator@zoetermeer.demo'),
      partner('randstad', 'intercedent@randstad.demo'),
      probiblio,
      partner('gemeente-zoetermeer', 'klantmanager@zoetermeer.demo'),
      partner('leerwerkloket-zuid-holland-centraal', 'loket@leerwerkloket.demo', false),
    ],
    phases: [
      phase('GETTING_ACQUAINTED', 61, 'Eerste gesprek bij Randstad Zoetermeer, met koffie.'),
      phase('PILOT', 49, 'Alle partners tekenden. We beginnen op één vestiging.'),
    ],
    kept: 4,
  },
  {
    key: 'kennemerwaard',
    title: 'Randstad en de bibliotheek in Kennemerwaard',
    purpose,
    municipalityCodes: ['GM0361', 'GM0373', 'GM0383', 'GM1980'],
    partners: [
      lead('bibliotheek-kennemerwaard', 'coordinator@kennemerwaard.demo'),
      partner('randstad', 'lotte@randstad.demo'),
      probiblio,
      partner('gemeente-alkmaar', 'klantmanager@alkmaar.demo'),
    ],
    phases: [
      phase('GETTING_ACQUAINTED', 96, 'We liepen een dag mee op de vestiging in Alkmaar.'),
      phase('PILOT', 84),
      phase('EVALUATION', 40, 'We legden de metingen naast de lessen.'),
      phase('SCALING', 35, 'Besluit: opschalen. Heerhugowaard en Castricum doen mee.'),
    ],
    kept: 6,
  },
  {
    key: 'rijn-en-venen',
    title: 'Randstad en de bibliotheek in Rijn en Venen',
    purpose,
    municipalityCodes: ['GM0484', 'GM0569', 'GM1884', 'GM0638'],
    partners: [
      lead('bibliotheek-rijn-en-venen', 'coordinator@rijnenvenen.demo'),
      partner('randstad', 'joost@randstad.demo'),
      probiblio,
      partner('gemeente-alphen-aan-den-rijn', 'klantmanager@alphen.demo'),
    ],
    phases: [
      phase('GETTING_ACQUAINTED', 58),
      phase('PILOT', 44, 'Begonnen met de taalmiddag in Alphen.'),
      phase('EVALUATION', 3, 'De pilot is voorbij. We schrijven op wat hij opleverde.'),
    ],
    kept: 5,
  },
  {
    key: 'aanzet',
    title: 'Randstad en de bibliotheek in de Drechtsteden',
    purpose,
    municipalityCodes: ['GM0505', 'GM0489', 'GM1978'],
    partners: [
      { ...probiblio, lead: true },
      { ...lead('bibliotheek-aanzet', 'coordinator@aanzet.demo'), signed: false },
      partner('randstad', undefined, false),
    ],
    phases: [phase('GETTING_ACQUAINTED', 9, 'Kennismaking bij Randstad Drechtsteden. Iedereen wil verder praten.')],
    kept: 0,
  },
  {
    key: 'jobon-alphen',
    title: 'Bijeenkomsten met JobOn in Alphen aan den Rijn',
    purpose: 'Mensen die werk zoeken, ontdekken samen in de bibliotheek wat zij kunnen en willen.',
    municipalityCodes: ['GM0484'],
    partners: [
      lead('bibliotheek-rijn-en-venen', 'coordinator@rijnenvenen.demo'),
      partner('jobon'),
      partner('gemeente-alphen-aan-den-rijn', 'klantmanager@alphen.demo'),
    ],
    phases: [
      phase('GETTING_ACQUAINTED', 20),
      phase('PILOT', 6, 'De eerste twee bijeenkomsten zijn online, de derde is in de bibliotheek.'),
    ],
    kept: 2,
    content: toolkitSessions,
  },
]
