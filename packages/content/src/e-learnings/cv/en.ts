import type { ELearningText } from '../e-learning.ts'

export const en: ELearningText = {
  title: 'Your CV',
  summary: 'List what goes into your CV. Also if you have not worked much.',
  aim: 'Soon you know which headings go into your CV. You also have the first sentences.',
  scenes: [
    {
      says: 'Welcome. Today you begin your CV.',
      shows: 'A green carpet rolls out towards an open door.',
    },
    {
      says: 'A CV is a page about you. An employer often reads it in half a minute.',
      shows: 'A sheet of paper with a few lines appears.',
    },
    {
      says: 'It says what you did, what you learned and which languages you speak.',
      shows: 'A work bag, a book and a globe appear one by one.',
    },
    {
      says: 'Not much paid work? Caring for family and volunteering may be in it too.',
      shows: 'A heart, a wrench and a plant appear one by one.',
    },
    {
      says: 'One or two pages is enough. Begin with the exercises.',
      shows: 'A large tick appears. The carpet is rolled out completely.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'How sure do you feel now?',
      hint: 'You send a CV to an employer.',
    },
    {
      kind: 'CHOOSE',
      key: 'have',
      title: 'What can you put in your CV?',
      hint: 'Choose all that you have. It does not have to be much.',
      outcome: 'These headings go into your CV',
      options: [
        { key: 'paid', text: 'Paid work, also short or long ago', word: 'Work experience' },
        { key: 'volunteer', text: 'Volunteering', word: 'Volunteering' },
        { key: 'family', text: 'Caring for children or family', word: 'Experience at home' },
        { key: 'school', text: 'School, also in another country', word: 'Education' },
        { key: 'course', text: 'A course or certificate', word: 'Courses' },
        { key: 'languages', text: 'I speak more than one language', word: 'Languages' },
        { key: 'computer', text: 'I can work with a phone or computer', word: 'Digital skills' },
        { key: 'licence', text: 'I have a driving licence', word: 'Driving licence' },
      ],
    },
    {
      kind: 'SORT',
      key: 'order',
      title: 'What comes first in a CV?',
      hint: 'Put the parts in a good order. Use the buttons up and down.',
      tip: 'This often works: name, profile, work, education, languages. Never put your BSN in a CV. A photo and your date of birth are not needed.',
      items: [
        { key: 'education', text: 'Your education and courses' },
        { key: 'profile', text: 'A short piece about yourself' },
        { key: 'languages', text: 'Your languages and driving licence' },
        { key: 'contact', text: 'Your name, phone number and e‑mail address' },
        { key: 'work', text: 'Your work and volunteering' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'sentences',
      title: 'Write the first sentences',
      hint: 'Short sentences are fine. You can make them nicer later.',
      fields: [
        {
          key: 'profile',
          label: 'Your profile: who are you as a worker?',
          example: 'I work neatly and I am always on time. I like to learn new things.',
        },
        {
          key: 'work',
          label: 'Your latest or most important work: what did you do there?',
          example: 'Kitchen help at a school, 2023 and 2024. I cut vegetables and kept the kitchen clean.',
        },
        {
          key: 'proud',
          label: 'What are you proud of?',
          example: 'I got my Dutch certificate while I was working.',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'And how sure do you feel now?',
      hint: 'First look back at your headings and your sentences.',
    },
  ],
}
