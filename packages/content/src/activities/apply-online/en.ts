import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Applying online',
  public: {
    title: 'Applying online',
    summary: 'Find a vacancy on the internet and send your application yourself.',
    steps: [
      { title: 'You search', text: 'You learn to look for work close to home.' },
      { title: 'You make an account', text: 'We help with a safe password and with your CV.' },
      { title: 'You send it', text: 'You apply for one job, or keep it for later.' },
    ],
    goodToKnow: [
      'Bring your phone. A code is often sent to it.',
      'Do you have a CV? Bring it on paper or in your mail.',
      'You decide whether you send anything.',
      'You do not have to be fast on the computer.',
    ],
    promotion: {
      short: 'How do you apply for a job online? Practise at the library, with a real vacancy.',
      medium:
        'Many jobs are on the internet. At the library you learn to look for work close to home. You make an account with a safe password and write a short message. We look along with you. You decide whether you send anything. Bring your phone.',
      long: 'People who look for work often end up on the internet. There are many vacancies, long forms and buttons. Together it is a lot easier.\n\nAt the library you sit at a computer, in a small group. You look for a vacancy close to home. We see what it really says, and whether it is genuine. Then you make an account with a safe password, and write a short message.\n\nYou decide whether you send anything. Keeping it for later is fine too. You get a sheet to keep track of everything.\n\nSign up at the library. Bring your phone, and your CV if you have one.',
    },
  },
  aim: 'Everybody finds one vacancy and knows how an online application works. Those who like have sent one.',
  forWhom: 'People looking for work who can type and click a little. There is no hurry and no experience needed.',
  materials: [
    'A computer for each person, with large letters',
    'A large screen',
    'The search steps, the message sheet and the tracking sheet, one for each person',
    'A printer with paper',
    'Highlighters and pens',
    'An empty USB stick for anyone who wants to keep a CV',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Today we really look for work. At the end you have chosen one vacancy. You decide whether you apply. Feel free to ask the same thing three times.',
      do: [
        'Ask everybody what work they want and how far they can travel.',
        'Write the answers on a card next to the computer.',
        'Check that everybody can open their own mail. If not, give them a partner.',
        'Ask who has brought their phone.',
      ],
      have: ['Computers on, large letters', 'Cards and pens'],
    },
    {
      title: 'Clever searching',
      say: 'Type the work and your town. Do you find too much? Make the distance smaller. Do you find too little? Choose another word for the same work.',
      do: [
        'Do one search on the large screen first, for instance on werk.nl.',
        'Show where to set the town, the distance and the number of hours.',
        'Let people try other Dutch words: schoonmaker, interieurverzorger, huishoudelijke hulp (all mean cleaner).',
        'Let everybody save three vacancies or write them down.',
      ],
      have: ['Search steps', 'Large screen'],
      tip: 'Does it ask for a diploma or experience? You may still apply.',
    },
    {
      title: 'What does it really say?',
      say: 'Choose one vacancy. What do you do there, how many hours, and what do they ask? Mark what you can do already. Also check that it is a real employer.',
      do: [
        'Print the vacancy for those who would rather read on paper.',
        'Let pairs find the three answers together.',
        'Let people mark what they can do. Volunteering and work at home count.',
        'Warn them: a real employer never asks for money first.',
        'Look up the employer’s website or phone number together.',
      ],
      have: ['Printer', 'Highlighters'],
    },
    {
      title: 'A safe account',
      say: 'Sometimes you need an account. Choose a long password of four words that you use nowhere else. Do not say it aloud. We look away for a moment.',
      do: [
        'Show a made-up example. Nobody may use that example.',
        'Look away when somebody types a password. Never type it for them.',
        'Wait together for the code on the phone or in the mail.',
        'Does somebody not want an account? They can write the message, or phone the employer.',
        'On a library computer, close the question about remembering the password.',
      ],
      have: ['Everybody’s own phone', 'Message sheet'],
      tip: 'Password lost? Find the ‘forgotten password’ button together. It happens to everybody.',
    },
    {
      title: 'Message and form',
      say: 'We write a message of four sentences. Then fill in the form. A star means: you must fill this in. Read everything once more before you click.',
      do: [
        'Read out the example on the message sheet.',
        'Let people write on paper first, or let them tell it and type together.',
        'Show how to attach a CV.',
        'A citizen number (BSN) or passport copy is not part of applying. Skip it.',
        'Read everything aloud before anybody clicks send. Not sending is fine too.',
      ],
      have: ['A message sheet for each person', 'USB stick'],
      tip: 'Is the form too long? Save it, and go on at the computer hour.',
    },
    {
      title: 'Keeping track',
      say: 'Write down where you applied, and when you will phone if you hear nothing. Then log out. Tell each other what went well today.',
      do: [
        'Do one line of the tracking sheet first.',
        'Walk round and check that everybody has logged out everywhere.',
        'Delete files that are still on the computer.',
        'Mention the computer hour for those who want more practice. Tick who was there.',
      ],
      have: ['A tracking sheet for each person', 'Dates of the computer hour'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Work in pairs at one computer: one types, the other reads aloud.',
      'Does somebody have only a phone? Do the same steps on the phone.',
      'Too few computers? Split the group: half search, half write the message.',
    ],
    lowLiteracy: [
      'Let the computer read the vacancy aloud, or read it yourself.',
      'Let people speak the message into their phone and turn it into text together.',
      'Put a picture with each step: search, read, write, send.',
      'Phone the employer together, if the form has too many letters.',
    ],
  },
  sheets: [
    {
      key: 'search-steps',
      title: 'Looking for work in six steps',
      intro: 'Put this sheet next to the computer. Tick what you have done.',
      parts: [
        {
          kind: 'lines',
          title: 'I am looking for',
          hint: 'What work, which town, how many hours a week?',
          lines: 2,
        },
        {
          kind: 'lines',
          title: 'Other words for this work',
          hint: 'For example: driver, delivery driver, courier.',
          lines: 2,
        },
        {
          kind: 'choices',
          title: 'Step by step',
          options: [
            '1. I type the work and my town.',
            '2. I choose the distance, for example 10 kilometres.',
            '3. I choose how many hours I want to work.',
            '4. Too few? I choose another word.',
            '5. I click on a vacancy and read it.',
            '6. I save three vacancies or write them down.',
          ],
        },
        {
          kind: 'table',
          title: 'My three vacancies',
          columns: ['Work', 'Employer', 'Town', 'Hours'],
          rows: ['1', '2', '3'],
          emptyRows: 0,
        },
        {
          kind: 'choices',
          title: 'Careful. Ask for help if it says this:',
          options: [
            'You have to pay money first.',
            'You have to give your bank card, PIN or a code from your phone.',
            'You have to send a copy of your passport at once.',
            'You earn a great deal for very little work.',
            'You cannot find out who the employer is.',
          ],
        },
      ],
    },
    {
      key: 'message',
      title: 'My message to the employer',
      intro: 'Four sentences are enough. Read the example first. Then write your own message.',
      parts: [
        {
          kind: 'text',
          title: 'Example',
          paragraphs: [
            'Dear Sir or Madam,',
            'I read your vacancy for help in the kitchen.',
            'At home and in the community centre I often cook for large groups.',
            'I can work on Monday, Tuesday and Thursday.',
            'I would be glad to come and meet you.',
            'Kind regards, and then your name and phone number.',
          ],
        },
        { kind: 'lines', title: '1. I read your vacancy for', lines: 1 },
        { kind: 'lines', title: '2. I can do this', hint: 'Work at home and volunteering count.', lines: 2 },
        { kind: 'lines', title: '3. I can work then', hint: 'Which days? From when?', lines: 1 },
        { kind: 'lines', title: '4. I would be glad to come', hint: 'How can the employer reach you?', lines: 1 },
        {
          kind: 'choices',
          title: 'Before I click send',
          options: [
            'My name is right.',
            'My phone number is right.',
            'The name of the work is right.',
            'My CV is attached.',
            'Somebody has read it with me.',
          ],
        },
        {
          kind: 'text',
          title: 'Your password',
          paragraphs: [
            'Take four ordinary words that do not belong together.',
            'Use this password nowhere else.',
            'Do not write it on this sheet. Keep it at home, in a safe place.',
            'Never give a code from your phone to anybody else.',
          ],
        },
      ],
    },
    {
      key: 'tracker',
      title: 'Tracking sheet: my applications',
      intro: 'Write down where you applied. Keep this sheet. Your municipality or UWV may ask for it.',
      parts: [
        {
          kind: 'table',
          title: 'Where did I apply?',
          columns: ['Date', 'Employer', 'Work', 'Where or how', 'I phone on', 'Answer'],
          rows: [],
          emptyRows: 8,
        },
        {
          kind: 'text',
          title: 'Do you hear nothing? Phone and say:',
          paragraphs: [
            'Hello, this is … I applied last week.',
            'Did you receive my message?',
            'When can I hear from you?',
            'Thank you. Have a nice day.',
          ],
        },
        { kind: 'lines', title: 'This went well today', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Ask after a week who got an answer. Practise the phone call with those who did not.',
    'Invite people to the computer hour, to finish their application.',
    'No CV yet? Point to the activity about the CV.',
    'Invited for an interview? Point to the activity about job interviews.',
    'Does somebody doubt whether a vacancy is real? Look together before anything is sent.',
  ],
}
