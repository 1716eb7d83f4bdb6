type Query = Record<string, string | null | undefined>

/** A path with its filters; an empty filter is left out. Nothing about a person may ever stand in the query. */
function withQuery(path: string, query: Query = {}): string {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`
}

/** Every address of the app, in one place. Code never writes a url by hand. */
export const paths = {
  home: (query?: { plaats?: string }) => withQuery('/', query),
  publicSessions: (query?: Query) => withQuery('/bijeenkomsten', query),
  publicSession: (id: string, query?: Query) => withQuery(`/bijeenkomsten/${id}`, query),
  enrol: (sessionId: string, query?: Query) => withQuery(`/bijeenkomsten/${sessionId}/aanmelden`, query),
  /** `token` is the secret of a personal page; it stands in the path because a query ends up in more logs. */
  mine: (token: string) => `/mijn/${token}`,
  mineData: (token: string) => `/mijn/${token}/gegevens`,
  /** "Ik kom niet": asks whether it is sure. */
  signOff: (token: string, enrolmentId: string) => `/mijn/${token}/afmelden/${enrolmentId}`,
  /** At the door of a session: the code on its screen stands in the address, or is typed. */
  door: (query?: { code?: string }) => withQuery('/hier', query),
  doorCode: (code: string) => `/hier/${code}`,
  mineDoor: (token: string, query?: { code?: string }) => withQuery(`/mijn/${token}/hier`, query),
  /** At the end of a session: three questions, with the code on its screen in the address, or typed. */
  opinion: (query?: { code?: string }) => withQuery('/hoe', query),
  afterwards: (token: string, enrolmentId: string) => `/mijn/${token}/daarna/${enrolmentId}`,
  anotherDay: (token: string, enrolmentId: string) => `/mijn/${token}/andere-dag/${enrolmentId}`,
  chooseSession: (token: string, referralId: string) => `/mijn/${token}/kiezen/${referralId}`,
  calendarFile: (token: string, enrolmentId: string) => `/agenda/${token}/${enrolmentId}.ics`,
  learning: (query?: { bij?: string }) => withQuery('/leren', query),
  /** `bij`: the library whose own film is shown. */
  eLearning: (key: string, query?: { bij?: string | undefined }) => withQuery(`/leren/${key}`, query),
  /** `link` is one of the two secrets of a personal folder; the code is never in an address that a server sees. */
  folder: (link: string) => `/map/${link}`,
  gameCode: () => '/spel',
  joinGame: (code: string) => `/spel/${code}`,
  /** `token` is the secret of one player; `ronde` a round before, `deel` a page of a round. */
  play: (code: string, token: string, query?: { ronde?: string | null; deel?: string | null }) =>
    withQuery(`/spel/${code}/${token}`, query),
  gameCard: (token: string, language: string) => `/spelkaart/${token}/${language}.pdf`,
  newLink: () => '/nieuwe-link',
  privacy: () => '/wie-ziet-mijn-gegevens',
  accessibility: () => '/toegankelijkheid',
  about: () => '/over-loper',
  noNetwork: () => '/geen-internet',

  signIn: (query?: { terug?: string; fout?: string }) => withQuery('/inloggen', query),
  /** Where a mailed link leads; `token` is a secret, so it stands in the path. */
  confirmSignIn: (token: string) => `/inloggen/bevestigen/${token}`,
  signInCode: (query?: { terug?: string }) => withQuery('/inloggen/code', query),
  today: () => '/werk',
  desk: () => '/werk/balie',
  recognise: () => '/werk/herkennen',
  newReferral: (query?: Query) => withQuery('/werk/doorverwijzen', query),
  referrals: (query?: Query) => withQuery('/werk/doorverwijzingen', query),
  referral: (id: string, query?: Query) => withQuery(`/werk/doorverwijzingen/${id}`, query),
  invitations: () => '/werk/uitnodigingen',
  invitationPrint: (id: string) => `/werk/uitnodigingen/${id}/printen`,
  sessions: (query?: Query) => withQuery('/werk/sessies', query),
  newSession: (query?: Query) => withQuery('/werk/sessies/nieuw', query),
  session: (id: string, query?: Query) => withQuery(`/werk/sessies/${id}`, query),
  changeSession: (id: string) => `/werk/sessies/${id}/wijzigen`,
  promotion: (id: string, query?: Query) => withQuery(`/werk/sessies/${id}/promotie`, query),
  sessionDoor: (id: string) => `/werk/sessies/${id}/deur`,
  sessionOpinions: (id: string) => `/werk/sessies/${id}/vragen`,
  sessionScript: (id: string) => `/werk/sessies/${id}/draaiboek`,
  eLearnings: () => '/werk/e-learnings',
  feeds: (query?: Query) => withQuery('/werk/feeds', query),
  activities: (query?: Query) => withQuery('/werk/werkvormen', query),
  activity: (key: string, query?: Query) => withQuery(`/werk/werkvormen/${key}`, query),
  activityPrint: (key: string, query?: Query) => withQuery(`/werk/werkvormen/${key}/printen`, query),
  ownActivity: (key: string, query?: Query) => withQuery(`/werk/werkvormen/${key}/eigen-versie`, query),
  gameRoom: (id: string) => `/werk/spel/${id}`,
  gameScreen: (id: string) => `/werk/spel/${id}/scherm`,
  services: (query?: Query) => withQuery('/werk/aanbod', query),
  partnerships: (query?: Query) => withQuery('/werk/samenwerkingen', query),
  partnership: (id: string) => `/werk/samenwerkingen/${id}`,
  approaches: (query?: Query) => withQuery('/werk/aanpakken', query),
  approach: (id: string) => `/werk/aanpakken/${id}`,
  startApproach: (id: string) => `/werk/aanpakken/${id}/starten`,
  pilots: (query?: Query) => withQuery('/werk/pilots', query),
  pilot: (id: string) => `/werk/pilots/${id}`,
  region: (query?: Query) => withQuery('/werk/regio', query),
  organisations: (query?: Query) => withQuery('/werk/organisaties', query),
  organisation: (id: string) => `/werk/organisaties/${id}`,
  settings: () => '/werk/instellingen',
}
