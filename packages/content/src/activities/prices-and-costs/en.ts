import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Sums for starters',
  public: {
    title: 'Sums for starters',
    summary: 'Work out calmly what you ask, what it costs and what you keep.',
    steps: [
      { title: 'You do an example', text: 'We work out one week together, with simple sums on paper.' },
      { title: 'You use your own figures', text: 'What do you ask, what does it cost, how many hours do you work?' },
      { title: 'You know where to ask', text: 'You write down your questions about benefits and tax.' },
    ],
    goodToKnow: [
      'You do not have to be good at sums. You may use a calculator.',
      'No idea yet? Then you use an example.',
      'Your figures are yours. You do not have to show them.',
      'We give no advice about money or tax. We do know where you can ask.',
    ],
    promotion: {
      short: 'Would you like to start for yourself? Work out calmly at the library what you keep.',
      medium:
        'What do you ask for your work? What does it cost you, and what do you keep? At the library you work it out, with simple sums on paper. You use your own figures, or an example. You also hear where to ask about benefits and tax.',
      long: 'People who start often ask too little. The hours of travelling, phoning and tidying up are not counted. You can work that out.\n\nIn a small group we do it step by step. First together, with an example. Then with your own figures. You do not have to be good at sums. You may use a calculator, and we help.\n\nAt the end you write down your questions about benefits and tax. We tell you whom you can ask. We give no advice ourselves.\n\nSign up at the library. Bring your idea, even if it is still small.',
    },
  },
  aim: 'Everybody can work out what is left of a week of work. Everybody knows where to ask which question.',
  forWhom: 'People who want to start for themselves, or have begun a little. They need not be good at sums.',
  materials: [
    'The example, the sum sheet and the question sheet, one for each person',
    'Calculators or phones',
    'Coins or counters to count with',
    'Pencils and rubbers',
    'Board and markers',
    'Addresses of the municipality, UWV, KVK and local help, looked up by your library',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Today we do simple sums. You may use a calculator, and you may guess. Nobody has to see what is on your sheet.',
      do: [
        'Ask everybody what kind of work it is, or what idea they have.',
        'Ask who has ever asked too little for work. Start with an example of your own.',
        'Put people without an idea next to somebody with one, or give them the example.',
        'Say that the library gives no advice about tax or benefits.',
      ],
      have: ['Board and markers', 'Name cards'],
    },
    {
      title: 'The example',
      say: 'Mina shortens trousers at home. We look at one week. What comes in, what goes out, and how many hours does she work? What do you think: does she keep enough?',
      do: [
        'Read out the example and write every sum on the board.',
        'Let people guess what is left first, and then work it out.',
        'Ask which hours Mina nearly forgot.',
        'Ask what she can change: the price, the costs or the time.',
      ],
      have: ['The example for each person', 'Coins or counters'],
      tip: 'Too fast? Put the money on the table and take the costs away by hand.',
    },
    {
      title: 'What does it cost you?',
      say: 'Now your own work. Fill in table 1. What do you buy every week? What do you buy only once? Do you not know? Put a question mark, or look it up.',
      do: [
        'Do one line on the board first.',
        'Name costs that people forget: travel, phone, insurance, a bag full of materials.',
        'Help to spread a single purchase over a year.',
        'Let everybody add up their costs.',
      ],
      have: ['A sum sheet for each person', 'Calculators', 'Pencils'],
    },
    {
      title: 'How much time does it take?',
      say: 'Fill in table 2. Count all the hours of a week. Also the travelling, phoning, buying and tidying up. Count the hours that you enjoy too.',
      do: [
        'Let people fill in the hours of the work itself first, then the rest.',
        'Let pairs ask each other which hours are still missing.',
        'It does not have to be exact: guessing is enough.',
      ],
      have: ['A sum sheet for each person'],
      tip: 'Does somebody not know? Let them tell about yesterday, hour by hour.',
    },
    {
      title: 'What do you ask, what is left?',
      say: 'Choose a price. Then fill in table 3. How much comes in, what goes out, and what is left? Divide that by your hours. Then do it once more, with another price.',
      do: [
        'Let everybody try two prices side by side.',
        'Say that tax may still have to be paid from the amount.',
        'Advise them to put part aside. How much is a question for the Belastingdienst.',
        'Let everybody say their price aloud once to a neighbour.',
        'Ask what people will do differently.',
      ],
      have: ['A sum sheet for each person', 'Calculators'],
      tip: 'Is the result low, or below zero? Find one thing together that could be different.',
    },
    {
      title: 'Where can you ask?',
      say: 'Some questions we cannot answer. We do know who can. Choose on the question sheet what you want to know. Write down whom you will ask.',
      do: [
        'Read out the questions on the sheet. Explain difficult words.',
        'Benefits: first to the municipality or UWV, before any money comes in.',
        'Tax: to the Belastingdienst. Registering: to the KVK.',
        'Let everybody choose one question for this week.',
        'Tick who was there and name the next date.',
      ],
      have: ['A question sheet for each person', 'Addresses and numbers, looked up by your library'],
    },
  ],
  variants: {
    online: [
      'Send the sheets beforehand and ask people to have a calculator at hand.',
      'Share your screen with the example and fill in the sums together.',
      'Let nobody share their own figures. Only ask what they found out.',
    ],
    onSite: [
      'Invite somebody who helps people with money matters, only for the last step.',
      'Set up a table with computers, to look up prices.',
    ],
    lowLiteracy: [
      'Do the sums with coins: money in on the left, money out on the right.',
      'Fill in one large sum sheet together, with a picture for each line.',
      'Let a partner write down the figures.',
      'Practise the question for the municipality or UWV aloud, and record it on their phone.',
    ],
  },
  sheets: [
    {
      key: 'example',
      title: 'Example: Mina shortens trousers',
      intro: 'Mina is made up. The amounts are too. It shows how to do the sum.',
      parts: [
        {
          kind: 'text',
          title: '1. What does it cost?',
          paragraphs: [
            'Thread and needles: 10 euros a week.',
            'Electricity and the sewing machine: 5 euros a week.',
            'Paper and leaflets: 5 euros a week.',
            'Together 20 euros a week.',
          ],
        },
        {
          kind: 'text',
          title: '2. How much time does it take?',
          paragraphs: [
            'Mina sews for 7 hours a week.',
            'She talks to customers for 2 hours.',
            'She buys materials for 1 hour.',
            'Together 10 hours a week.',
          ],
        },
        {
          kind: 'text',
          title: '3. What is left?',
          paragraphs: [
            'Mina does 10 pairs of trousers a week. She asks 12 euros for each.',
            '10 times 12 is 120 euros. That comes in.',
            '120 minus 20 is 100 euros. That is left.',
            '100 divided by 10 is 10 euros an hour.',
            'Perhaps tax still has to be paid from this money.',
          ],
        },
        {
          kind: 'choices',
          title: 'What would you do?',
          options: [
            'Ask a higher price',
            'Buy materials more cheaply',
            'Let customers bring and collect',
            'Do more trousers on one day',
          ],
        },
      ],
    },
    {
      key: 'sums',
      title: 'Sum sheet: my week',
      intro: 'Fill in what you know. You may guess. Do you not know? Put a question mark.',
      parts: [
        {
          kind: 'table',
          title: '1. What does it cost me in one week?',
          columns: ['What', 'Euros a week'],
          rows: ['Materials', 'Travel', 'Phone and internet', 'Advertising', 'Insurance', 'Something I buy once'],
          emptyRows: 3,
        },
        {
          kind: 'table',
          title: '2. How much time does it take?',
          columns: ['What', 'Hours a week'],
          rows: [
            'The work itself',
            'Driving or walking',
            'Phoning and talking',
            'Buying',
            'Tidying up and writing down',
          ],
          emptyRows: 1,
        },
        {
          kind: 'table',
          title: '3. What is left?',
          columns: ['What', 'With price 1', 'With price 2'],
          rows: [
            'My price for one time',
            'How often in a week',
            'Price times how often: this comes in',
            'My costs: this goes out',
            'In minus out: this is left',
            'What is left, divided by my hours',
          ],
          emptyRows: 0,
        },
        {
          kind: 'lines',
          title: 'What will I do differently?',
          hint: 'Think of the price, the costs or the time.',
          lines: 2,
        },
      ],
    },
    {
      key: 'questions',
      title: 'My questions, and whom I ask',
      intro: 'Tick what you want to ask. Take this sheet with you to the meeting.',
      parts: [
        {
          kind: 'choices',
          title: 'Do you receive benefits? Ask your municipality or UWV',
          options: [
            'May I try something next to my benefits?',
            'What do I have to report, and when?',
            'What happens to my benefits if I earn something?',
            'Is there help for people who want to start?',
          ],
        },
        {
          kind: 'choices',
          title: 'Ask the Belastingdienst (tax office)',
          options: [
            'Do I have to pay tax on what I earn?',
            'Do I have to charge my customers VAT?',
            'What do I have to keep and write down?',
            'How much money should I put aside?',
          ],
        },
        {
          kind: 'choices',
          title: 'Ask somebody else',
          options: [
            'KVK (chamber of commerce): do I have to register?',
            'Dienst Toeslagen (allowances): does my allowance change?',
            'My landlord: may I work at home with customers?',
            'My insurance: what if something breaks?',
          ],
        },
        {
          kind: 'table',
          title: 'Whom do I phone or visit?',
          columns: ['Whom', 'Which day', 'What was the answer?'],
          rows: [],
          emptyRows: 4,
        },
      ],
    },
  ],
  followUp: [
    'Offer to phone the municipality, UWV or Belastingdienst together.',
    'Ask after a week whether the question was asked, and whether help is needed.',
    'Point to ‘Your first customer’ for those who now know their price.',
    'Does somebody tell about debts or money worries? Mention the municipality’s help, calmly and in private.',
  ],
}
