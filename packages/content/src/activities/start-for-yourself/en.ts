import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Starting for yourself',
  public: {
    title: 'Starting for yourself',
    summary: 'Find out on one sheet of paper whether your own business suits you.',
    steps: [
      {
        title: 'You draw your idea',
        text: 'What do you do or make, and for whom? You write or draw it on sticky notes.',
      },
      { title: 'You do the sums', text: 'What does it cost, what do you ask, what is left? We do one together first.' },
      { title: 'You choose a trial', text: 'You think of a small way to try it, without spending much.' },
    ],
    goodToKnow: [
      'You do not need an idea yet.',
      'You decide nothing yet. You take your sheet home.',
      'Do you receive benefits? Talk to your municipality or UWV first, before you start.',
      'We give no advice about money or tax. We do know where you can ask.',
    ],
    promotion: {
      short: 'Does your own business suit you? Find out calmly, with others, at the library.',
      medium:
        'Can you do something that people ask for? Cooking, sewing, small repairs or helping with a phone? Find out at the library whether your own business suits you. You draw your idea, do the sums and plan a small trial. You do not have to decide anything yet.',
      long: 'Perhaps neighbours often ask for your help. You sew, cook, repair things or look after children. Could that be your work too?\n\nAt the library you look into it in a small group. You draw your idea on one large sheet. Together we work out what it costs and what you keep. Then you plan a small trial that costs little.\n\nYou do not need an idea yet. You do not decide anything either. Do you receive benefits? Then we tell you whom to talk to first.\n\nSign up at the library. We are happy to help you on your way.',
    },
  },
  aim: 'Everybody looks calmly at whether being their own boss suits them. Each leaves with a small trial on paper.',
  forWhom:
    'People who think of working for themselves. Also those without an idea, or who would rather not do sums. You help with the figures.',
  materials: [
    'The canvas on A3, one for each person',
    'Sticky notes, pens and thick markers',
    'The example and the sum sheet, one for each person',
    'Calculators or phones',
    'A list of local help for starters, made by your library',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. You do not have to decide anything today. You find out whether being your own boss suits you. At the end you have a sheet with your idea and a small trial.',
      do: [
        'Ask everybody what attracts them, and what feels scary.',
        'Write the answers in two lists on the board.',
        'Say that both lists are good: finding it scary is thinking too.',
        'Agree that ideas stay within the group.',
      ],
      have: ['Board and markers', 'Name cards'],
    },
    {
      title: 'What, for whom and why',
      say: 'We start with boxes 1 to 5. What do you do, and for whom? Why does that customer come to you? How do they know that you are there? What do you have already? Use sticky notes. Then everything can still change.',
      do: [
        'First fill in one canvas together on the board. Take an invented ironing service.',
        'No idea? Ask what neighbours and family come to them for.',
        'Let everybody imagine one person as a customer, with an age and a street.',
        'After fifteen minutes, let pairs tell each other about their boxes.',
        'Volunteering and work at home count as things that people already have.',
      ],
      have: ['A canvas for each person', 'Sticky notes and pens'],
      tip: 'Is the customer everybody? Keep asking until you can see one person.',
    },
    {
      title: 'Break',
      say: 'We take a break of ten minutes. Ask somebody about their idea. Perhaps you know a customer for each other.',
      do: ['Put out the sum sheets and calculators.', 'Bring together people who could do something for each other.'],
      have: ['Sum sheets', 'Calculators'],
    },
    {
      title: 'What is left?',
      say: 'Now we work out one week. How many customers do you have, and what do you ask? What does it cost, and how many hours do you work? We do an example together first.',
      do: [
        'Read out the example of the ironing service and work it out on the board.',
        'Ask: is this enough? Let the group think of two things that help.',
        'Then let everybody fill in their own week, and boxes 6 and 7.',
        'Watch the hours: travelling, phoning and tidying up count too.',
        'Say aloud that the result is an estimate, and still before tax.',
      ],
      have: ['Example and sum sheet for each person', 'Calculators'],
      tip: 'Is the amount disappointing? It is good to know now. Another price or lower costs may already help.',
    },
    {
      title: 'Begin small',
      say: 'Now think of a trial of two weeks. Keep it small: less than fifty euros. What would you like to find out? And who can help you? Those are boxes 8 and 9.',
      do: [
        'Give two examples first: ask five people what they think, or make something once.',
        'Let the group think along for two minutes about each trial.',
        'Does somebody receive benefits? Then the first step is to talk to the municipality or UWV.',
        'That is also true when the trial does not bring in money yet.',
        'Let everybody write the day of their first step in the last box.',
      ],
      have: ['Pens', 'A calendar on the wall'],
    },
    {
      title: 'Who can help?',
      say: 'Say your first step in one sentence. Then I will show you where you can get help. If you decide it is not for you, you still know more now.',
      do: [
        'Let everybody say one sentence. Anyone who does not want to says ‘pass’.',
        'Hand out the list of help and say something about two places.',
        'Mention ‘Sums for starters’ and ‘Your first customer’ as the next step.',
        'Tick who was there.',
      ],
      have: ['List of local help for starters', 'Dates of the next activities'],
    },
  ],
  variants: {
    online: [
      'Send the canvas and sum sheet beforehand. Not possible? Nine hand-drawn boxes will do.',
      'Share your screen and fill in the example live.',
      'Let pairs talk in a separate room, with one question at a time.',
    ],
    onSite: [
      'Hang the canvases on the wall and let people walk round with a marker.',
      'Invite somebody from the area who already works for themselves. Ten minutes is enough.',
    ],
    lowLiteracy: [
      'Draw the canvas together on a large sheet, with a picture for each box.',
      'Let people draw or tell. You write down the words.',
      'Do the sums with coins and notes on the table, not on paper.',
      'Read every question aloud and point to the box.',
    ],
  },
  sheets: [
    {
      key: 'canvas',
      title: 'My idea on one sheet',
      intro: 'Write or draw in each box. It does not have to be finished. You can always change something.',
      parts: [
        {
          kind: 'canvas',
          title: 'My business, if I start',
          fields: [
            {
              title: '1. My idea',
              hint: 'What do you do or make? Start with: I help people with …',
              wide: true,
            },
            {
              title: '2. My customer',
              hint: 'Think of one person. How old are they? Where do they live? What is hard?',
            },
            { title: '3. Why come to me?', hint: 'What do you do better, faster, in a friendlier way or closer by?' },
            {
              title: '4. How does the customer find me?',
              hint: 'Where does that customer go every week? Who can tell others about you?',
            },
            {
              title: '5. What do I have already?',
              hint: 'What can you do, what do you own, whom do you know? Work at home counts.',
            },
            { title: '6. What does it cost me?', hint: 'Materials, travel, phone. And how many hours a week?' },
            { title: '7. What do I ask?', hint: 'What price, for one time or for one hour?' },
            { title: '8. What feels scary?', hint: 'And who can help me with that?' },
            { title: '9. My trial', hint: 'What will you try? When do you start? What do you want to know?' },
          ],
        },
      ],
    },
    {
      key: 'example-week',
      title: 'Example: a week of ironing',
      intro: 'This example is made up. The amounts are too. It shows how to do the sum.',
      parts: [
        {
          kind: 'text',
          title: 'What comes in?',
          paragraphs: ['Six customers in a week.', 'Each customer pays 15 euros.', '6 times 15 is 90 euros.'],
        },
        {
          kind: 'text',
          title: 'What goes out?',
          paragraphs: [
            'Electricity: 6 euros.',
            'Collecting and delivering: 4 euros.',
            'Hangers and bags: 5 euros.',
            'Together 15 euros.',
          ],
        },
        {
          kind: 'text',
          title: 'What is left?',
          paragraphs: [
            '90 minus 15 is 75 euros.',
            'Ironing takes eight hours. Collecting and delivering takes two. That is ten hours.',
            '75 divided by 10 is 7.50 euros an hour.',
            'Perhaps tax still has to be paid from this money.',
          ],
        },
        {
          kind: 'lines',
          title: 'What would you change?',
          hint: 'Think of the price, the costs or the time.',
          lines: 3,
        },
      ],
    },
    {
      key: 'my-week',
      title: 'My week in figures',
      intro: 'You may guess. Is there an amount you do not know? Put a question mark.',
      parts: [
        {
          kind: 'table',
          title: 'What comes in?',
          columns: ['What', 'In one week'],
          rows: ['Number of customers', 'Price for each customer', 'Customers times price'],
          emptyRows: 0,
        },
        {
          kind: 'table',
          title: 'What goes out?',
          columns: ['What', 'In one week'],
          rows: ['Materials', 'Travel', 'Phone and internet'],
          emptyRows: 3,
        },
        {
          kind: 'table',
          title: 'What is left?',
          columns: ['What', 'In one week'],
          rows: ['What comes in, minus what goes out', 'My hours, all together', 'What is left, divided by my hours'],
          emptyRows: 0,
        },
        {
          kind: 'choices',
          title: 'What do you think?',
          options: [
            'This suits me',
            'The price has to go up',
            'The costs have to go down',
            'I want to know more first',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Ask after a week how the first step went. A short message is enough.',
    'Point to ‘Sums for starters’ for those who want to know more about money.',
    'Point to ‘Your first customer’ for those who already have an idea.',
    'Questions about benefits go to the municipality or UWV, about tax to the Belastingdienst.',
    'Questions about registering go to the KVK. Offer to phone or search together.',
  ],
}
