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
  activity: {
    id: 'dream-job-game',
    topic: 'NEXT_JOB',
    publicText: {
      steps: [{ title: 'U maakt kennis', text: 'U drinkt koffie met de groep.' }],
      goodToKnow: ['U hoeft niets mee te nemen.'],
    },
  },
}
