import type { ELearningText } from '../e-learning.ts'

export const en: ELearningText = {
  title: 'What matters in your next job?',
  summary: 'Find out what is really important to you in work.',
  aim: 'Soon you know what you look for. You also have a question for an employer.',
  scenes: [
    {
      says: 'Welcome. Today you look at your next job.',
      shows: 'A green carpet rolls out towards an open door.',
    },
    {
      says: 'One person wants fixed hours. Another wants to work near home, or to learn.',
      shows: 'A heart, a clock, a house and a coin appear one by one.',
    },
    {
      says: 'You cannot have everything. So it helps to choose what comes first.',
      shows: 'A list with three lines appears.',
    },
    {
      says: 'Then put a vacancy beside your list. What fits? What do you still want to ask?',
      shows: 'A magnifying glass and a sheet of paper appear side by side.',
    },
    {
      says: 'There is no right or wrong. It is about you.',
      shows: 'A flag appears. The carpet is rolled out completely.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'How sure do you feel now?',
      hint: 'You tell somebody what kind of work you look for.',
    },
    {
      kind: 'CHOOSE',
      key: 'matters',
      title: 'What is important to you in work?',
      hint: 'Choose all that matters to you.',
      outcome: 'This matters to you',
      options: [
        { key: 'near', text: 'Working near home', word: 'nearby' },
        { key: 'hours', text: 'Fixed days and hours', word: 'fixed hours' },
        { key: 'money', text: 'Enough money to live on', word: 'enough pay' },
        { key: 'contract', text: 'A permanent contract', word: 'security' },
        { key: 'colleagues', text: 'Nice colleagues', word: 'a good team' },
        { key: 'learning', text: 'Learning new things', word: 'learning' },
        { key: 'hands', text: 'Making something with my hands', word: 'making' },
        { key: 'helping', text: 'Helping other people', word: 'helping' },
      ],
    },
    {
      kind: 'SORT',
      key: 'top',
      title: 'What comes first for you?',
      hint: 'Put on top what matters most to you. Use the buttons up and down.',
      tip: 'The first two are what to hold on to. Look for them when you read a vacancy.',
      items: [
        { key: 'money', text: 'Money' },
        { key: 'people', text: 'The people I work with' },
        { key: 'time', text: 'Time for my family or for myself' },
        { key: 'task', text: 'The work itself' },
        { key: 'future', text: 'A chance to get further' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'words',
      title: 'In your own words',
      hint: 'A few words is enough.',
      fields: [
        {
          key: 'good',
          label: 'When was work good? Work at home counts too.',
          example: 'When I did up the canteen with two colleagues.',
        },
        {
          key: 'never',
          label: 'What do you not want again?',
          example: 'Hearing only on Sunday when I have to work.',
        },
        {
          key: 'question',
          label: 'What do you want to ask an employer?',
          example: 'Will I know in time which days I work?',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'And how sure do you feel now?',
      hint: 'First say aloud what is most important to you.',
    },
  ],
}
