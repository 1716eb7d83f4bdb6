/** The heads on a list or card of a game on paper; the page on the screen has its own in the public catalogue. */
export const cardLabels = {
  nl: {
    steps: 'Mijn stappen',
    when: 'Wanneer',
    who: 'Wie helpt mij',
    work: 'Werk dat bij mij past',
    cards: 'Hier word ik blij van',
    why: 'Waarom',
    sentence: 'Mijn zin om hardop te zeggen',
  },
  en: {
    steps: 'My steps',
    when: 'When',
    who: 'Who helps me',
    work: 'Work that fits me',
    cards: 'This makes me happy',
    why: 'Why',
    sentence: 'My sentence to say aloud',
  },
} as const
