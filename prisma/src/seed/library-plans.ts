/** What a library of the demo world offers, and who sends people to it. */
export type LibraryPlan = {
  slug: string
  /** The branch where most things happen. */
  branch: string
  /** Services at another branch. */
  elsewhere?: Readonly<Record<string, string>>
  coordinator: string
  hosts: readonly string[]
  /** Titles of service examples; for one with sessions, every how many weeks. */
  services: Readonly<Record<string, number | null>>
  /** Since how many weeks it holds sessions. */
  sinceWeeks: number
  /** People who enrol by themselves. */
  direct: number
  /** Referrals in two years. */
  referrals: number
  /** Who sends people and how often, from the start and since how many weeks a partnership made it easier. */
  senders: readonly (readonly [slug: string, weight: number, sinceWeeks?: number])[]
}

const walkIns = { 'Inloop formulieren en brieven': null, 'Informatiepunt Digitale Overheid': null } as const

export const zoetermeer: LibraryPlan = {
  slug: 'bibliotheek-zoetermeer',
  branch: 'Bibliotheek Stadhuisplein',
  elsewhere: {
    Telefoonspreekuur: 'Bibliotheek Oosterheem',
    'Inloop werk': 'Bibliotheek Oosterheem',
    'Unieke vaardigheden': 'Bibliotheek Oosterheem',
    'Boeken die makkelijk lezen': 'Bibliotheek Rokkeveen',
  },
  coordinator: 'coordinator@zoetermeer.demo',
  hosts: ['gastheer@zoetermeer.demo', 'wil@zoetermeer.demo', 'samira@zoetermeer.demo'],
  services: {
    Taalmiddag: 1,
    'Klik & Tik inloop': 3,
    ...walkIns,
    'Gesprek in het Taalhuis': null,
    'Cv-spreekuur': null,
    'Uw cv maken': 4,
    'Inloop werk': null,
    Droombaanspel: 3,
    'Unieke vaardigheden': 4,
    'Taal op het werk': 3,
    'Oefen een sollicitatiegesprek': 6,
    'Zelf regelen met de overheid': null,
    Telefoonspreekuur: null,
    'Boeken die makkelijk lezen': null,
  },
  sinceWeeks: 104,
  direct: 30,
  referrals: 186,
  senders: [
    ['gemeente-zoetermeer', 30],
    ['randstad', 52, 56],
    ['leerwerkloket-zuid-holland-centraal', 10],
    ['bibliotheek-rijn-en-venen', 3],
  ],
}

export const libraryPlans: readonly LibraryPlan[] = [
  zoetermeer,
  {
    slug: 'bibliotheek-hilversum',
    branch: 'Bibliotheek Centrum',
    coordinator: 'coordinator@hilversum.demo',
    hosts: ['gastheer@hilversum.demo'],
    services: { Taalmiddag: 4, 'Klik & Tik inloop': 4, ...walkIns, 'Cv-spreekuur': null, Droombaanspel: 8 },
    sinceWeeks: 104,
    direct: 11,
    referrals: 38,
    senders: [
      ['gemeente-hilversum', 80],
      ['randstad', 8],
    ],
  },
  {
    slug: 'bibliotheek-kennemerwaard',
    branch: 'Bibliotheek Alkmaar Centrum',
    elsewhere: { 'Taal op het werk': 'Bibliotheek Heerhugowaard', 'Klik & Tik inloop': 'Bibliotheek Castricum' },
    coordinator: 'coordinator@kennemerwaard.demo',
    hosts: ['coordinator@hilversum.demo', 'coordinator@kennemerwaard.demo'],
    services: {
      Taalmiddag: 3,
      'Klik & Tik inloop': 4,
      ...walkIns,
      'Gesprek in het Taalhuis': null,
      'Uw cv maken': 8,
      'Unieke vaardigheden': 8,
      'Taal op het werk': 4,
    },
    sinceWeeks: 104,
    direct: 10,
    referrals: 62,
    senders: [
      ['randstad', 60, 88],
      ['gemeente-alkmaar', 40],
    ],
  },
  {
    slug: 'bibliotheek-rijn-en-venen',
    branch: 'Bibliotheek Alphen Centrum',
    coordinator: 'coordinator@rijnenvenen.demo',
    hosts: ['coordinator@rijnenvenen.demo'],
    services: { Taalmiddag: 4, ...walkIns, 'Cv-spreekuur': null, Droombaanspel: 6, 'Unieke vaardigheden': 6 },
    sinceWeeks: 104,
    direct: 8,
    referrals: 44,
    senders: [
      ['randstad', 55, 52],
      ['gemeente-alphen-aan-den-rijn', 40],
      ['bibliotheek-zoetermeer', 5],
    ],
  },
  {
    slug: 'bibliotheek-aanzet',
    branch: 'Bibliotheek Dordrecht',
    coordinator: 'coordinator@aanzet.demo',
    hosts: ['coordinator@aanzet.demo'],
    services: { Taalmiddag: 4, 'Klik & Tik inloop': 4, ...walkIns, 'Inloop werk': null },
    sinceWeeks: 90,
    direct: 7,
    referrals: 28,
    senders: [
      ['randstad', 60, 40],
      ['bibliotheek-zoetermeer', 20],
      ['leerwerkloket-zuid-holland-centraal', 10],
    ],
  },
  small('bibliotheek-utrechtse-venen', 'Bibliotheek Woerden', 'utrechtsevenen', 14, ['bibliotheek-rijn-en-venen']),
  small('bibliotheek-lek-ijssel', 'Bibliotheek Houten', 'lekijssel', 8, ['bibliotheek-utrechtse-venen']),
  small('bibliotheek-midden-brabant', 'Bibliotheek Tilburg Centrum', 'middenbrabant', 14, ['randstad']),
  small('bibliotheek-rivierenland', 'Bibliotheek Tiel', 'rivierenland', 8, ['bibliotheek-lek-ijssel', 'randstad']),
  small('bibliotheek-salland', 'Bibliotheek Raalte', 'salland', 6, ['randstad']),
  small('bibliotheek-helmond-peel', 'Bibliotheek Helmond', 'helmondpeel', 10, ['bibliotheek-midden-brabant']),
]

/** A library that began a year ago, with one weekly thing and a few sessions. */
function small(slug: string, branch: string, domain: string, referrals: number, senders: string[]): LibraryPlan {
  return {
    slug,
    branch,
    coordinator: `coordinator@${domain}.demo`,
    hosts: [`coordinator@${domain}.demo`],
    services: { Taalmiddag: 5, 'Informatiepunt Digitale Overheid': null, 'Cv-spreekuur': null },
    sinceWeeks: 56,
    direct: 6,
    referrals,
    senders: senders.map((sender) => [sender, 1] as const),
  }
}
