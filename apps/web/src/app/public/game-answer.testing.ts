/** A game as the api answers it to the public pages: a round with cards, halfway. */
export const gameOfCode = { code: '123456', title: 'Droombaanspel', mode: 'OWN_PHONES', status: 'PLAYING', full: false }

const cards = [
  { key: 'hands', text: 'Met mijn handen werken' },
  { key: 'people', text: 'Mensen helpen' },
]

export const myGame = {
  id: 'g',
  code: '123456',
  title: 'Droombaanspel',
  mode: 'OWN_PHONES',
  status: 'PLAYING',
  round: 2,
  version: 3,
  rounds: 8,
  firstName: 'Sam',
  rejoinCode: '12345',
  ready: false,
  expiresAt: '2026-11-24T10:00:00Z',
  people: [{ id: 'p', firstName: 'Amal', ready: true, shared: null, cards: [] }],
  shown: {
    number: 2,
    key: 'cards',
    kind: 'PICK',
    title: 'Wat doet u graag?',
    intro: 'Kies de kaarten die bij u passen.',
    question: 'Welke kaarten kiest u?',
    hint: null,
    atMost: 3,
    deck: [{ title: 'Doen', cards }],
    chosenIn: null,
    chosen: [],
    answer: { cards: [], kept: null, text: '', shared: false, hidden: false, lines: [] },
    received: [],
    given: [],
    when: [],
    who: [],
  },
  result: null,
  earlier: [{ number: 1, title: 'Wie bent u?' }],
}
