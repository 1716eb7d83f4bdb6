import type { ELearningText } from '../e-learning.ts'

export const en: ELearningText = {
  title: 'Starting for yourself',
  summary: 'See whether a business of your own suits you, and what the first steps are.',
  aim: 'Soon you know what you can do already and what to find out first.',
  scenes: [
    {
      says: 'Welcome. Today you think about a business of your own.',
      shows: 'A green carpet rolls out towards an open door.',
    },
    {
      says: 'It begins with an idea. Something you are good at and people want.',
      shows: 'A lamp lights up.',
    },
    {
      says: 'First talk to people. Would they buy from you? What would they pay?',
      shows: 'A question mark and a phone appear side by side.',
    },
    {
      says: 'Work everything out. Count your hours, material, insurance and taxes too.',
      shows: 'A coin and a list appear side by side.',
    },
    {
      says: 'Do you get a benefit? Ask permission first. Only then begin.',
      shows: 'A calendar and a flag appear. The carpet is rolled out completely.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'How sure do you feel now?',
      hint: 'You tell somebody about your plan for a business of your own.',
    },
    {
      kind: 'CHOOSE',
      key: 'fits',
      title: 'What suits you?',
      hint: 'Choose all that is true. Nobody has everything.',
      outcome: 'This you bring already',
      options: [
        { key: 'craft', text: 'I can do something that people ask for', word: 'a craft' },
        { key: 'talking', text: 'I easily start talking to people', word: 'making contact' },
        { key: 'counting', text: 'I keep track of what I spend', word: 'handling money' },
        { key: 'planning', text: 'I make my own planning', word: 'working on your own' },
        { key: 'setback', text: 'I go on when something goes wrong', word: 'keeping going' },
        { key: 'asking', text: 'I ask for help when I do not know', word: 'asking for help' },
        { key: 'selling', text: 'I have sold something before', word: 'selling' },
      ],
    },
    {
      kind: 'SORT',
      key: 'steps',
      title: 'What do you do first?',
      hint: 'Put the steps in a good order. Use the buttons up and down.',
      tip: 'Registering is one of the last steps. With a benefit, first talk to the municipality or UWV. Do that before you begin.',
      items: [
        { key: 'register', text: 'Register at the Chamber of Commerce (KvK)' },
        { key: 'people', text: 'Talk to possible customers' },
        { key: 'costs', text: 'Work out my costs and my price' },
        { key: 'idea', text: 'Write down my idea in two sentences' },
        { key: 'rules', text: 'Ask which rules apply, also with a benefit' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'plan',
      title: 'Write your plan in short',
      hint: 'A few sentences is enough. You can write more later.',
      fields: [
        { key: 'idea', label: 'What will you do or make?', example: 'I repair bicycles at people’s homes.' },
        {
          key: 'customer',
          label: 'Who pays for it?',
          example: 'People in my neighbourhood who have little time.',
        },
        {
          key: 'costs',
          label: 'What do you need and what does it cost?',
          example: 'I have tools. I still have to buy a cargo bike.',
        },
        {
          key: 'first',
          label: 'What is your first step this week?',
          example: 'I ask five neighbours whether they want this.',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'And how sure do you feel now?',
      hint: 'Think of your first step. Small is good.',
    },
  ],
}
