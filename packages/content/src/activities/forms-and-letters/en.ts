import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Forms and letters',
  public: {
    title: 'Forms and letters',
    summary: 'Read a letter together and learn what to do with it.',
    steps: [
      { title: 'You bring a letter', text: 'Or a form, even if the envelope is still closed.' },
      { title: 'We read together', text: 'You learn what to look for: who, what and when.' },
      { title: 'You take the first step', text: 'You fill in, call or email. We sit next to you.' },
    ],
    goodToKnow: [
      'Do you have DigiD? Then bring your phone.',
      'Nobody reads your letter without your permission.',
      'Is it about debts or the law? We know who can help you.',
    ],
    promotion: {
      short: 'Bring your difficult letter or form: at the library we read it together.',
      medium:
        'Is there a letter at home that you do not understand? Bring it to the library, even if the envelope is still closed. You learn to see quickly who writes, what to do and when. We sit next to you.',
      long: [
        'Letters and forms are often hard. For everyone. So sometimes an envelope stays closed.',
        'At the library we deal with it together, in a small group. You learn to read with three colours: who writes, what must I do, and when. First we practise with an invented letter. Then there is time for your own letter. We only read along if you want us to.',
        'At the end you have taken the first step. You also have a fixed place for post. Do you have no letter? Come too. We have letters to practise with.',
      ].join('\n\n'),
    },
  },
  aim: 'Everyone finds in a letter who writes, what must be done and when. Those who bring their own letter take the first step.',
  forWhom: 'For people who find post hard or put it off. People who read little or still learn Dutch can join in well.',
  materials: [
    'Three practice letters for each person, printed large',
    'A practice form and the sheet my letter, for each person',
    'Highlighters in yellow, green and pink',
    'A folder with three pockets for each person',
    'Computer with a printer',
    'List of help nearby: money, law, health',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Everyone gets letters that are hard. Today we deal with them together.',
      do: [
        'Keep the tables apart, so that nobody reads along.',
        'Say that you keep nothing and copy nothing.',
        'Say that their own letter comes later. First we practise.',
      ],
      have: ['Coffee and tea'],
    },
    {
      title: 'Three colours',
      say: 'Take practice letter 1. Yellow is who sends it. Green is what to do. Pink is when.',
      do: [
        'Read the letter aloud twice, slowly.',
        'Do yellow together. Let pairs do green and pink.',
        'Discuss which part you may skip.',
        'Is there time left? Take practice letter 2.',
      ],
      have: ['Practice letters for each person', 'Yellow, green and pink highlighters'],
      tip: 'Show that you do not read a letter from top to bottom either.',
    },
    {
      title: 'A form',
      say: 'Now a practice form. Fill in an invented name and address. Skip what is hard.',
      do: [
        'Read each line aloud once.',
        'Discuss the hard words: initials, postcode, date, signature.',
        'Ask: which details do you never simply give to someone?',
      ],
      have: ['Practice form and pen for each person'],
      tip: 'Agree: first in pencil, only then in pen.',
    },
    {
      title: 'Your own letter',
      say: 'Now your own letter, or practice letter 3. Find the three colours. I will come by.',
      do: [
        'First ask: may I read along?',
        'Look at the date first. If it is urgent, go on with that.',
        'Let people write, click and log in themselves. DigiD belongs to the person alone.',
        'Never decide for someone. Say what it says, give no legal advice.',
      ],
      have: ['Computer with a printer', 'The sheet my letter'],
      tip: 'Do you see debts or a bailiff? Ask if you may call help together straight away.',
    },
    {
      title: 'A fixed place for post',
      say: 'Open post on a fixed day, with someone beside you if you like. Which day suits you?',
      do: ['Let everyone choose a day and a place.', 'Give a folder with three pockets: do, wait, keep.'],
      have: ['A folder with three pockets for each person'],
    },
    {
      title: 'Close',
      say: 'You worked on it yourself. Well done. Another letter? You know where to find us.',
      do: [
        'Check that nobody leaves papers behind.',
        'Name the regular drop-in and the language afternoon.',
        'Tick who was there.',
      ],
      have: ['Card with the drop-in times'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Keep a quiet table for anyone who would rather read with one person.',
      'Do many people bring letters? Ask a second host and skip the practice form.',
    ],
    lowLiteracy: [
      'Read the letter aloud. People say stop when they hear who, what or when.',
      'First find only the logo, the date and numbers. That needs no reading.',
      'Write down the one step in three words, or draw it.',
    ],
  },
  sheets: [
    {
      key: 'practice-letters',
      title: 'Three practice letters',
      intro: 'These letters are invented. Yellow is who. Green is what. Pink is when.',
      parts: [
        {
          kind: 'text',
          title: 'Practice letter 1. From the municipality (invented)',
          paragraphs: [
            'Municipality, Work and Income department',
            'Subject: talk about work',
            'Dear Sir or Madam,',
            'Our municipality wants to help residents well in finding work. So we would like to talk.',
            'You are welcome on Tuesday 3 March at 10.00, at the town hall, room 4.',
            'Bring your proof of identity. If you have a CV, bring that too.',
            'Can you not come? Call us by Friday 27 February. Then we make a new appointment.',
            'Kind regards, your client manager',
          ],
        },
        {
          kind: 'text',
          title: 'Practice letter 2. From the energy company (invented)',
          paragraphs: [
            'Your energy company, customer service',
            'Subject: your meter reading',
            'Dear customer,',
            'Every year we make an overview of your electricity and gas. We need your reading for that.',
            'Give us the reading before 15 April. You can do that on our website or by phone.',
            'Do we hear nothing from you? Then we estimate it. Your bill may then be wrong.',
            'Thank you for your help.',
          ],
        },
        {
          kind: 'text',
          title: 'Practice letter 3. From the school (invented)',
          paragraphs: [
            'The primary school, the teacher of group 5',
            'Subject: talk about your child',
            'Dear parents and carers,',
            'How fast the year goes. The children worked hard and the roof is finally mended.',
            'In the week of 16 March we talk with all parents. A talk takes ten minutes.',
            'Choose an afternoon on the slip. Give it to your child before Friday 6 March.',
            'Would you like an interpreter? Then write that on the slip.',
          ],
        },
      ],
    },
    {
      key: 'practice-form',
      title: 'Practice form: sign up for a course',
      intro: 'This is for practice. Use an invented name and an invented address.',
      parts: [
        { kind: 'lines', title: 'Surname', hint: 'The name of your family.', lines: 1 },
        {
          kind: 'lines',
          title: 'Initials',
          hint: 'The first letter of each first name. Fatima Noor becomes F.N.',
          lines: 1,
        },
        { kind: 'lines', title: 'Date of birth', hint: 'First the day, then the month, then the year.', lines: 1 },
        { kind: 'lines', title: 'Street and house number', lines: 1 },
        {
          kind: 'lines',
          title: 'Postcode and town',
          hint: 'A Dutch postcode has four digits and two letters.',
          lines: 1,
        },
        { kind: 'lines', title: 'Telephone and email', lines: 1 },
        {
          kind: 'choices',
          title: 'Which course do you want to take? Tick one box.',
          options: ['Dutch language', 'Computer', 'Arithmetic', 'I do not know yet'],
        },
        {
          kind: 'choices',
          title: 'When can you come? You may tick more than one.',
          options: ['In the morning', 'In the afternoon', 'In the evening'],
        },
        { kind: 'lines', title: 'Date and signature', hint: 'The date is today’s date.', lines: 2 },
        {
          kind: 'text',
          title: 'Good to know',
          paragraphs: [
            'Sign only when you know what it says. You may always ask.',
            'Give a citizen service number only when you must. Ask: what is it for?',
            'Give a password or PIN to nobody.',
            'Take a photo of the form before you send it.',
          ],
        },
      ],
    },
    {
      key: 'my-letter',
      title: 'My letter',
      intro: 'Use this sheet for each letter. A few words is enough.',
      parts: [
        {
          kind: 'table',
          title: 'Three colours',
          columns: ['Question', 'My answer'],
          rows: ['Yellow: who sends this?', 'Green: what must I do?', 'Pink: when?'],
          emptyRows: 0,
        },
        {
          kind: 'choices',
          title: 'What kind of letter is it?',
          options: [
            'I must do something.',
            'I must pay something.',
            'I must go somewhere.',
            'I only need to keep it.',
            'I do not know and will ask.',
          ],
        },
        { kind: 'lines', title: 'My first step', hint: 'Call, fill in, email or visit.', lines: 2 },
        { kind: 'lines', title: 'Who can help me?', hint: 'A name, or the drop-in at the library.', lines: 1 },
        {
          kind: 'lines',
          title: 'My fixed day and place for post',
          hint: 'For example: Saturday, at the kitchen table.',
          lines: 1,
        },
      ],
    },
  ],
  followUp: [
    'Call those who had an urgent letter, if they agree. Ask if the step worked.',
    'Refresh the list of help nearby. Call once a year to check it is right.',
    'Invite people to the Language afternoon, or the Computer hour for letters online.',
    'Give a task for home: open one letter on the fixed day.',
  ],
}
