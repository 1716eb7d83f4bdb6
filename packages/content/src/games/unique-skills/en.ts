import { en as activity } from '../../activities/unique-skills/en.ts'
import { cardsOfSheet, choicesOfSheet, type GameWords, sentencesOfSheet } from '../game-words.ts'

export const en: GameWords = {
  title: 'Unique Skills',
  rounds: {
    welcome: {
      title: 'Good to have you in the game',
      intro:
        'You can do more than you think. At home, caring or as a volunteer you learned things too. What you hear, stays in this group.',
    },
    did: {
      title: 'What have you ever done?',
      intro: 'Choose five things at most. Small is fine. At home and as a volunteer counts just as much.',
      question: 'Did you do something else? Write it here.',
    },
    story: {
      title: 'Tell about one time',
      intro:
        'Choose something that went well. Say aloud what you did exactly. Would you like to write it down too? One sentence is enough.',
      question: 'What did you do exactly?',
      hint: 'Do not write names of others. You may leave this empty.',
    },
    see: {
      title: 'What is the other person good at?',
      intro: 'What did you hear in the story? Give three cards at most. No idea? Just skip it.',
    },
    skills: {
      title: 'Your strong points',
      intro: 'Choose five cards at most that fit you. You need not choose what you were given.',
    },
    proof: {
      title: 'Where did you do that?',
      intro: 'This shows an employer that it is true. At home counts too.',
      question: 'An example in a few words',
      hint: 'For example: my sister’s party, for 60 people.',
    },
    sentence: {
      title: 'Your sentence to say aloud',
      intro: 'Make one sentence. Practise it in the group, or say it at home in front of the mirror.',
      question: 'I am good at … You could see that when I …',
      hint: 'You may leave this empty.',
    },
    card: { title: 'Your card is ready', intro: 'Use the sentences in your CV or in an interview.' },
  },
  decks: {
    did: [{ title: 'I have done this', cards: choicesOfSheet(activity, 'my-five') }],
    skills: cardsOfSheet(activity, 'skill-cards'),
    where: [
      {
        title: 'Where?',
        cards: [
          'At home and in my family',
          'Caring for someone',
          'As a volunteer',
          'At school or on a course',
          'At a club or a place of worship',
          'In paid work',
        ],
      },
    ],
  },
  employer: sentencesOfSheet(activity, 'employer-words'),
  result: { title: 'My skills', intro: 'Made with the game Unique Skills' },
}
