import type { PilotDecision, PilotState } from '../generated/client.ts'

export type PilotFact = {
  key: string
  partnership: string
  library: string
  title: string
  summary: string
  /** Weeks from the day of the seed; negative is before. */
  from: number
  to: number
  state: PilotState
  /** Part of the blueprint's targets that this pilot aims at. */
  scale: number
  /** Sessions that it wants to hold. */
  sessions: number
  /** How many milestones are done; the rest keep their date, also when that has passed. */
  milestonesDone: number
  /** Trained consultants, as counted by hand over the period. */
  trained: readonly number[]
  /** How many entries of the log, and from which one on. */
  log: readonly [from: number, count: number]
  evaluation?: string
  continuation?: string
  decision?: PilotDecision
}

/** The pilots, in every state that a pilot can be in. */
export const pilotFacts: readonly PilotFact[] = [
  {
    key: 'zoetermeer-1',
    partnership: 'zoetermeer',
    library: 'bibliotheek-zoetermeer',
    title: 'Eerste ronde: de taalmiddag',
    summary: 'Eén vestiging van Randstad en één taalmiddag in de week. Werkt het om samen door te verwijzen?',
    from: -49,
    to: -25,
    state: 'CLOSED',
    scale: 0.7,
    sessions: 50,
    milestonesDone: 7,
    trained: [4, 9, 14],
    log: [0, 6],
    evaluation:
      'Intercedenten verwezen vaker door dan we dachten. Het gesprek over formulieren werkt, de folder niet. De middag past niet bij ploegendienst.',
    continuation:
      'De taalmiddag loopt door, de bibliotheek betaalt de docent. Het uitzendbureau betaalt de training. De belavonden stoppen.',
    decision: 'ADAPT',
  },
  {
    key: 'zoetermeer-2',
    partnership: 'zoetermeer',
    library: 'bibliotheek-zoetermeer',
    title: 'Flexwerkers en taal, tweede ronde',
    summary: 'Alle intercedenten in Zoetermeer doen mee, en er is ook aanbod in de avond en over werk.',
    from: -20,
    to: 6,
    state: 'RUNNING',
    scale: 1,
    sessions: 55,
    milestonesDone: 4,
    trained: [14, 16, 19, 21],
    log: [3, 11],
  },
  {
    key: 'kennemerwaard-1',
    partnership: 'kennemerwaard',
    library: 'bibliotheek-kennemerwaard',
    title: 'Van de werkvloer naar de bibliotheek',
    summary: 'Randstad Alkmaar verwijst flexwerkers door naar de taalmiddag en Klik & Tik.',
    from: -84,
    to: -40,
    state: 'CLOSED',
    scale: 0.5,
    sessions: 40,
    milestonesDone: 7,
    trained: [3, 7, 11, 12],
    log: [0, 9],
    evaluation:
      'Mensen begonnen snel, omdat er elke maand een vast moment was. Wie begon, bleef meestal. De intercedenten willen weten hoe het afloopt, en de meeste mensen vonden dat goed.',
    continuation:
      'De taalmiddag hoort nu bij het vaste aanbod. De gemeente Alkmaar betaalt twee jaar mee. Als dat stopt, neemt de bibliotheek de docent over.',
    decision: 'SCALE_UP',
  },
  {
    key: 'kennemerwaard-2',
    partnership: 'kennemerwaard',
    library: 'bibliotheek-kennemerwaard',
    title: 'Opschalen naar Heerhugowaard',
    summary: 'Dezelfde aanpak op een tweede vestiging, met de lessen uit Alkmaar.',
    from: -30,
    to: 10,
    state: 'RUNNING',
    scale: 0.6,
    sessions: 45,
    milestonesDone: 4,
    trained: [12, 13, 13],
    log: [8, 5],
  },
  {
    key: 'rijn-en-venen-1',
    partnership: 'rijn-en-venen',
    library: 'bibliotheek-rijn-en-venen',
    title: 'Flexwerkers in Alphen',
    summary: 'Twee intercedenten en één taalmiddag. Klein beginnen, goed meten.',
    from: -44,
    to: -3,
    state: 'EVALUATING',
    scale: 0.4,
    sessions: 22,
    milestonesDone: 5,
    trained: [2, 2, 5],
    log: [6, 7],
    evaluation: 'De helft van de mensen kwam via één intercedent. We zoeken nog uit waarom de rest achterbleef.',
  },
  {
    key: 'jobon-alphen-1',
    partnership: 'jobon-alphen',
    library: 'bibliotheek-rijn-en-venen',
    title: 'Droombaanspel met de gemeente',
    summary: 'De gemeente wijst mensen met een uitkering op drie bijeenkomsten. Kleine groepen, met koffie.',
    from: 2,
    to: 20,
    state: 'PREPARING',
    scale: 1,
    sessions: 3,
    milestonesDone: 0,
    trained: [],
    log: [12, 1],
  },
]
