import { en as activity } from '../../activities/dream-job-game/en.ts'
import { cardsOfSheet, choicesOfSheet, type GameWords, inGroups } from '../game-words.ts'

const cards = cardsOfSheet(activity, 'dream-cards').flatMap((group) => group.cards)

export const en: GameWords = {
  title: 'Dream Job Game',
  rounds: {
    welcome: {
      title: 'Good to have you in the game',
      intro:
        'Today is about what you would love to do. Everything is fine and nothing is silly. What you hear, stays in this group.',
    },
    cards: {
      title: 'What makes you happy?',
      intro: 'Choose three cards at most. Do not think yet of what is possible.',
      question: 'Is your dream not there? Write it here.',
    },
    first: { title: 'Which card comes first?', intro: 'Choose the card that makes you happiest.' },
    tell: {
      title: 'Why this card?',
      intro: 'Say it aloud. Would you like to write it down too? One sentence is enough.',
      question: 'This makes me happy, because …',
      hint: 'You may leave this empty.',
    },
    tip: {
      title: 'Which work fits the other person?',
      intro: 'Paid work, volunteering or an own business: everything counts. No idea? Just skip it.',
      question: 'Work that fits, or a good tip',
    },
    fits: {
      title: 'Which work fits you?',
      intro: 'This is what the others thought. Keep what you like. Leave the rest.',
      question: 'Do you know work that fits as well?',
    },
    steps: {
      title: 'Your steps',
      intro: 'A dream comes closer when you begin. Choose something small. A phone call is a step too.',
      question: 'Or write a step of your own',
    },
    list: { title: 'Your list is ready', intro: 'Tell the group your first step. Take your list home.' },
  },
  decks: {
    dreams: inGroups(cards, [
      'Making and doing',
      'With and for people',
      'Thinking, arranging and learning',
      'Where and how you work',
    ]),
    steps: [{ title: 'Small steps', cards: choicesOfSheet(activity, 'my-steps') }],
    when: [{ title: 'When?', cards: ['Today or tomorrow', 'This week', 'Next week', 'This month', 'After that'] }],
    who: [
      {
        title: 'Who helps you?',
        cards: [
          'I do it myself',
          'Someone at home or in my family',
          'A friend or neighbour',
          'Someone in this group',
          'The library',
          'Someone who does this work',
        ],
      },
    ],
  },
  result: { title: 'My steps', intro: 'Made with the Dream Job Game' },
}
