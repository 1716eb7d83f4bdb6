import type { ELearningText } from '../e-learning.ts'

export const en: ELearningText = {
  title: 'Presenting yourself',
  summary: 'In one minute: who you are, what you can do, what you look for.',
  aim: 'Soon you have a short story about yourself. Use it in an interview or on the phone.',
  scenes: [
    {
      says: 'You are welcome here. Today you practise saying something about yourself.',
      shows: 'A green carpet rolls out towards an open door.',
    },
    {
      says: 'Somebody asks: who are you? Many people are startled by that. It is quite normal.',
      shows: 'Two chairs stand next to each other.',
    },
    {
      says: 'A good story is short. Who are you? What can you do? What do you look for?',
      shows: 'A speech balloon with a few lines appears.',
    },
    {
      says: 'You can do more than you think. What you do at home or as a volunteer counts.',
      shows: 'A cup of coffee, a wrench and a plant appear one by one.',
    },
    {
      says: 'Now do the exercises. Then you have a story of your own.',
      shows: 'Two hands shake. The carpet is rolled out completely.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'How sure do you feel now?',
      hint: 'You tell something about yourself to somebody you do not know.',
    },
    {
      kind: 'CHOOSE',
      key: 'done',
      title: 'What have you ever done?',
      hint: 'Choose all that fits. What you did at home or as a volunteer counts too.',
      outcome: 'So you can do this',
      options: [
        { key: 'children', text: 'Looked after children', word: 'caring' },
        { key: 'cooking', text: 'Cooked for a group', word: 'planning' },
        { key: 'repairing', text: 'Repaired something', word: 'solving problems' },
        { key: 'shop', text: 'Worked in a shop', word: 'helping customers' },
        { key: 'party', text: 'Arranged a party', word: 'organising' },
        { key: 'garden', text: 'Worked in a garden', word: 'keeping going' },
        { key: 'translating', text: 'Translated for somebody', word: 'speaking two languages' },
        { key: 'caring', text: 'Helped somebody who was ill', word: 'being patient' },
      ],
    },
    {
      kind: 'SORT',
      key: 'order',
      title: 'In which order do you tell it?',
      hint: 'Put on top what you say first. Use the buttons up and down.',
      tip: 'Many people begin with their name and end with a question. Another order is fine too.',
      items: [
        { key: 'example', text: 'An example of something that went well' },
        { key: 'looking', text: 'What kind of work you look for' },
        { key: 'name', text: 'Your name and a greeting' },
        { key: 'question', text: 'A question to the other person' },
        { key: 'good', text: 'What you are good at' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'story',
      title: 'Write your own story',
      hint: 'One or two sentences for each question is enough. Mistakes do not matter.',
      fields: [
        { key: 'who', label: 'Who are you?', example: 'I am Samira. I have lived in Delft for six years.' },
        { key: 'good', label: 'What are you good at?', example: 'I am a good listener and I stay calm.' },
        {
          key: 'example',
          label: 'When did that go well?',
          example: 'I helped new parents at the school of my son.',
        },
        {
          key: 'looking',
          label: 'What do you look for?',
          example: 'I look for work with people, three days a week.',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'And how sure do you feel now?',
      hint: 'First read your story aloud once.',
    },
  ],
}
