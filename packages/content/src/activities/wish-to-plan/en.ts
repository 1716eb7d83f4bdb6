import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'From wish to plan',
  public: {
    title: 'From wish to plan',
    summary: 'Turn a big wish into a plan with small steps.',
    steps: [
      { title: 'You choose a wish', text: 'A year from now things go well. What is different then?' },
      { title: 'You make steps', text: 'You put small steps on notes, from your wish back to now.' },
      { title: 'You arrange help', text: 'Beside each step you put who can help you.' },
    ],
    goodToKnow: [
      'It is good after the Dream Job Game, but you do not need that.',
      'Your wish may be small. A job, a course or meeting people again: everything is fine.',
      'Do you have worries about money or housing? That may be your first step too.',
      'You may always draw. We are also happy to write for you.',
    ],
    promotion: {
      short: 'Do you have a wish for work, but do not know how? Make a plan with small steps, together with others.',
      medium:
        'A wish can look very big. At this meeting you turn it into small steps. You begin with your wish and think back to today. Beside each step you put who can help you. You leave with a plan and a first step. It fits into one afternoon.',
      long: 'Other work, a diploma or your own business: many people have a wish. But where do you begin?\n\nAt this meeting you make a plan on one large sheet. You imagine your life a year from now. Then you think back, step by step. What comes just before? And what before that?\n\nBeside each step you put who can help you. You also think of what may go wrong, and what you will do then. At the end you know your first step. It is so small that it fits into one afternoon.\n\nYou work in a small group. You do not need to write, drawing is fine too. Sign up at the library.',
    },
  },
  aim: 'Every participant has a plan with small steps and help for each step. The first step fits into one afternoon and has a day.',
  forWhom:
    'People with a wish for work or learning, big or small. Also for those who have a lot on their mind and want to begin somewhere.',
  materials: [
    'The sheet ‘From wish to plan’, on large paper, one each',
    'The sheet ‘My way’, one each',
    'The list ‘Help nearby’, filled in beforehand for your municipality',
    'Sticky notes in two colours',
    'Markers and pens',
    'Coffee and tea',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Suppose it is a year later and you are doing well. Where are you then? What do you do? Who do you see? Take your time to think. You may close your eyes, but you do not have to.',
      do: [
        'Be quiet yourself for one minute too.',
        'Go round the circle with one sentence each.',
        'Let everyone write or draw the wish at the top of the sheet.',
      ],
      have: ['Coffee and tea', 'The sheet ‘From wish to plan’', 'Markers'],
      tip: 'Does someone have no wish? Ask: what would you no longer want next year?',
    },
    {
      title: 'Where are you now?',
      say: 'Now look at today. What goes well? What do you have already? Think of people, knowledge, time and not giving up. What do you still need?',
      do: [
        'First ask what goes well, and only then what is missing.',
        'Let everyone fill in ‘This I have already’ and ‘This I still need’.',
        'Do you hear worries about money, housing or health? Offer a talk afterwards.',
      ],
      have: ['Markers and pens'],
      tip: 'Learning is hard with many worries. Asking for help is then a very good first step.',
    },
    {
      title: 'Laying steps',
      say: 'Write steps on notes, one step on each note. Begin with your wish and think back. What comes just before it? And what before that? Go on until you reach today.',
      do: [
        'Show it once, with a wish from the group.',
        'Let people stick the notes on the sheet in order.',
        'Cut a big step into three small ones together.',
        'Ask about the first step: does it fit into one afternoon?',
      ],
      have: ['Sticky notes in the first colour', 'Pens'],
      tip: 'Does someone not know a step? ‘Find out how this works’ is also a step.',
    },
    {
      title: 'Help and bumps',
      say: 'Put beside each step who can help you. Someone at home, a friend, or someone from this list. Also think of one bump. Then make the sentence: if this happens, I will do that.',
      do: [
        'Go through the list ‘Help nearby’ together.',
        'Let pairs walk through each other’s way, with eight minutes each.',
        'Let the other one ask: who can help you with this?',
        'Help with the sentence ‘if this, then that’. Give an example of your own first.',
      ],
      have: ['The list ‘Help nearby’', 'Sticky notes in the second colour'],
      tip: 'Not sure about a rule or a benefit? Say: ask the municipality or UWV.',
    },
    {
      title: 'The first step',
      say: 'Name your first step and the day you will take it. Put it in your phone or on paper now. Does it not work that day? Then you simply choose a new day.',
      do: [
        'Let everyone copy the steps onto the sheet ‘My way’.',
        'Help to set a reminder in the phone.',
        'Offer a talk in six weeks.',
        'Tick who was there.',
      ],
      have: ['The sheet ‘My way’', 'The dates of the next meetings'],
    },
  ],
  variants: {
    online: [
      'Send the sheets beforehand, by post or e-mail.',
      'No sticky notes at home? Small pieces of paper work just as well.',
      'Let pairs tell each other about their way in separate rooms.',
      'Let everyone take a photo of the sheet at the end.',
    ],
    onSite: [
      'Hang a long strip of paper on the wall for each person. Thinking is easier while walking.',
      'Keep a quiet corner free for a private talk.',
    ],
    lowLiteracy: [
      'Draw along: a house for now, a flag for the wish.',
      'Write down the steps that someone names, with one or two words.',
      'Read the list of help aloud and put a cross where it fits.',
      'Let people record the first step as a reminder in their phone.',
    ],
  },
  sheets: [
    {
      key: 'canvas',
      title: 'From wish to plan',
      intro: 'Write, draw or paste. Begin at the top, with your wish.',
      parts: [
        {
          kind: 'canvas',
          title: 'My plan',
          fields: [
            { title: 'My wish', hint: 'It is a year later and things go well. What do you see?', wide: true },
            { title: 'This I have already', hint: 'What goes well? Who and what is around you?' },
            { title: 'This I still need', hint: 'Think of knowledge, time, money, peace of mind or papers.' },
            { title: 'My steps', hint: 'Stick the notes here. Think back from your wish to now.', wide: true },
            { title: 'Who helps me?', hint: 'At home, friends, neighbours or someone from the list.' },
            { title: 'A bump in the road', hint: 'What may get in the way?' },
            { title: 'If this happens, I will do that', hint: 'For example: if I am ill, I choose a new day.' },
            { title: 'How I keep going', hint: 'What gives you strength? Who will you tell about your plan?' },
            {
              title: 'My first step',
              hint: 'Does it fit into one afternoon? On which day will you do it?',
              wide: true,
            },
          ],
        },
      ],
    },
    {
      key: 'my-way',
      title: 'My way',
      intro: 'Copy your steps. Hang this sheet where you see it every day.',
      parts: [
        {
          kind: 'table',
          title: 'My steps',
          columns: ['Step', 'What will I do?', 'When?', 'Who helps me?', 'Done'],
          rows: ['1', '2', '3', '4', '5'],
          emptyRows: 1,
        },
        { kind: 'lines', title: 'If this happens, I will do that', lines: 3 },
        { kind: 'lines', title: 'I will tell this person about my plan', lines: 1 },
      ],
    },
    {
      key: 'help-nearby',
      title: 'Help nearby',
      intro: 'Asking for help is a good step. The library fills in this list with places near you.',
      parts: [
        {
          kind: 'table',
          title: 'Where can I go?',
          columns: ['My question is about', 'Place or person', 'When open?', 'How I make an appointment'],
          rows: [
            'Money or debts',
            'Housing',
            'My health',
            'The Dutch language',
            'Computer and phone',
            'Children and childcare',
            'Looking for work',
            'Learning and diplomas',
          ],
          emptyRows: 2,
        },
      ],
    },
  ],
  followUp: [
    'Talk briefly with everyone after six weeks. Ask which step worked and what comes next.',
    'Go along once to a place that helps, if going alone is hard.',
    'Keep the list ‘Help nearby’ up to date. Check it every half year.',
    'Mention what fits next: ‘Network map’ or ‘Work up close’.',
  ],
}
