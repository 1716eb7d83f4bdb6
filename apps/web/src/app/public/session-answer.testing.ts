import { eLearning } from './e-learning-answer.testing.ts'
import { gameOfCode, myGame } from './game-answer.testing.ts'

/** A session as the api answers it to the public pages. */
export const library = { id: 'o', name: 'Bibliotheek Zoetermeer' }
export const agency = { id: 'a', name: 'Randstad' }
export const session = {
  id: 's',
  title: 'Droombaanspel',
  summary: 'Ontdek samen met anderen welk werk u blij maakt.',
  wordsLanguage: 'nl',
  startsAt: '2026-12-01T13:00:00Z',
  endsAt: '2026-12-01T15:00:00Z',
  online: false,
  room: 'zaal 2',
  status: 'PLANNED',
  cost: null,
  capacity: 8,
  minimum: 4,
  seats: { placed: 5, free: 3, waiting: 0 },
  branch: {
    id: 'b',
    name: 'Bibliotheek Stadshart',
    street: 'Stadhuisplein 1',
    postcode: '2711 EC',
    place: 'Zoetermeer',
    accessNote: 'Er is een lift.',
  },
  organisation: library,
  hostName: 'Noor',
  cancelReason: null,
  viewerCanEnrol: true,
  series: {
    id: 'r:s',
    number: 1,
    sessions: ['s', 's2', 's3'].map((id) => ({ id, startsAt: '2026-12-01T13:00:00Z', viewerCanEnrol: true })),
  },
  picture: { url: '/bestanden/a.jpg', text: 'Mensen aan een tafel', width: 40, height: 30 },
  structuredData: JSON.stringify({ '@type': 'Event', name: '</script><script>alert(1)</script>' }),
  activity: {
    id: 'dream-job-game',
    topic: 'NEXT_JOB',
    publicText: {
      steps: [{ title: 'U maakt kennis', text: 'U drinkt koffie met de groep.' }],
      goodToKnow: ['U hoeft niets mee te nemen.'],
    },
  },
}

export const enrolment = {
  id: 'e',
  status: 'PLACED',
  position: null,
  onlineUrl: null,
  viewerCanCancel: true,
  session,
  afterwards: { id: 'a', canGiveOpinion: true, gaveOpinion: false, meetsAgain: false, others: [] },
}
export const referral = {
  id: 'r',
  status: 'ACCEPTED',
  stage: 'SENT',
  topic: 'WORK',
  senderOrganisation: agency,
  receiverOrganisation: library,
  service: { id: 'v', title: 'Taalmiddag' },
  requestedAt: '2026-11-20T10:00:00Z',
  rejectionReason: null,
  feedbackLevel: 'STARTED_FINISHED',
  questionNote: null,
  viewerCanWithdrawConsent: true,
  viewerCanChangeFeedback: true,
}
export const me = {
  id: 'm',
  firstName: 'Sam',
  contactKind: 'EMAIL',
  contactValue: 'sam@voorbeeld.nl',
  language: 'nl',
  createdAt: '2026-11-20T10:00:00Z',
  sameAddress: 0,
  municipality: null,
  enrolments: [enrolment],
  referrals: [] as object[],
  consents: [{ id: 'c', kind: 'GIVEN', text: 'Wat doen wij met uw gegevens?', at: '2026-11-20T10:00:00Z' }],
  accessLines: [
    {
      id: 'l',
      at: '2026-11-21T10:00:00Z',
      readerName: 'Noor',
      organisationName: library.name,
      what: 'las uw aanmelding',
      purpose: 'om u te ontvangen',
      byMyself: false,
    },
  ],
}
export const found = {
  municipality: { code: 'GM0637', name: 'Zoetermeer' },
  suggestions: [],
  libraryKnown: true,
  edges: [{ distanceKm: 0, node: session }],
  pageInfo: { hasNextPage: false, endCursor: null },
}
export const answers = {
  session,
  near: found,
  online: { edges: [] },
  publicSessions: found,
  me,
  eLearning,
  eLearnings: [eLearning],
  doorSession: session,
  opinionSession: session,
  gameOfCode,
  myGame,
}

/** With a referral of the person, for the pages about it. */
export const answersTo = { ...answers, me: { ...me, referrals: [referral] } }
