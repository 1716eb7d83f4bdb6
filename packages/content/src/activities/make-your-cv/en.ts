import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Make a CV',
  public: {
    title: 'Make your CV',
    summary: 'Make a CV that suits you, with our help.',
    steps: [
      { title: 'You collect', text: 'You list what you have done. At work and outside work.' },
      { title: 'You write', text: 'You fill in an example. We help with language and the computer.' },
      { title: 'You take it home', text: 'You get your CV on paper and in your email.' },
    ],
    goodToKnow: [
      'Do you have an old CV? Bring it with you. You can also come without one.',
      'A gap in your CV is no problem. Together we find words for it.',
      'You need an email address. Do you not have one? Then we make one together.',
    ],
    promotion: {
      short: 'Make a CV that suits you in two hours, with help at the library.',
      medium:
        'Are you looking for work without a good CV? At the library you finish one in a single visit. We help with language and with the computer. Volunteering and caring for family count too.',
      long: [
        'Making a CV is hard when you sit alone at a screen. What do you write? And what do you leave out?',
        'At the library you do it together with others. You start with pen and paper. You write down what you did: work, volunteering, caring for family, a course. Then you put it on the computer. We help with the language and the typing.',
        'At the end you have a CV of one page. You get it on paper and in your email. You do not need to prepare anything. Do you have an old CV? Then bring it with you.',
      ].join('\n\n'),
    },
  },
  aim: 'Everyone goes home with their own one-page CV. It is also in their own email.',
  forWhom:
    'For people who look for work and have no CV, or an old one. People who have not worked for a long time can join in well. Nobody needs to be able to type.',
  materials: [
    'A computer for each person, with the example CV open',
    'The sheet with three invented CVs, printed large',
    'A collecting sheet and an example CV for each person',
    'Printer with paper',
    'Pens',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. At the end you will have a CV on paper. It need not be perfect, only finished.',
      do: [
        'Set up the computers beforehand with the example open.',
        'Ask everyone: what work are you looking for now?',
        'Also ask who has an email address. If not, make one together in the break.',
      ],
      have: ['Computers with the example CV', 'Coffee and tea'],
      tip: 'Does someone not know what work yet? Choose one example together for today.',
    },
    {
      title: 'Look like an employer',
      say: 'For a moment you are the boss. You get ten seconds per CV. Who do you invite, and why?',
      do: [
        'Show the three invented CVs, ten seconds each.',
        'Then read each CV aloud.',
        'Write on the board what people noticed: short, clear, real.',
      ],
      have: ['Three invented CVs, printed large', 'Board and marker'],
      tip: 'Keep it cheerful. People may laugh about the third CV: the person does not exist.',
    },
    {
      title: 'Collect',
      say: 'Write down what you did. Paid work, volunteering, caring for family, a course. Everything counts.',
      do: [
        'Work on paper first, not yet on the computer.',
        'Let pairs ask each other: what exactly did you do there?',
        'Ask for numbers: how many guests, how many boxes, how many years?',
        'Is there an empty period? Ask what the person did do then. Do not ask why.',
      ],
      have: ['Collecting sheet and pen for each person'],
    },
    {
      title: 'Break',
      say: 'A rest for the eyes. In ten minutes we start typing.',
      do: [
        'See from the sheets who will need help with typing.',
        'Seat a fast typist next to a slow one, if both like that.',
      ],
      have: [],
    },
    {
      title: 'Fill in',
      say: 'Put your name at the top. Then write two sentences about yourself. Then work, the latest first.',
      do: [
        'Help with the two sentences first. The rest then follows.',
        'Put no date of birth, photo or citizen service number in the CV.',
        'Read the text aloud together. Where you stumble, make it shorter.',
        'Save every ten minutes.',
      ],
      have: ['Example CV on paper next to each computer', 'USB stick'],
      tip: 'Is typing slow? Let the person tell it, and type sentences in turns.',
    },
    {
      title: 'Print and share',
      say: 'Read the CV of someone next to you. Name one thing that is strong. Also ask one question.',
      do: [
        'First ask who wants to let others read their CV. No is fine too.',
        'Print each CV twice.',
        'Help people send it to their own email.',
        'Then delete the files from the computers.',
        'Name practising an interview as the next step. Tick who was there.',
      ],
      have: ['Printer with paper', 'List of dates'],
    },
  ],
  variants: {
    online: [
      'Email the sheets a few days before, or leave them ready at the library.',
      'Take five people at most. Let pairs collect in a room of their own.',
      'Share your screen and type along for those who ask.',
      'Let people email the CV to themselves. They can print it later at the library.',
    ],
    onSite: [
      'Keep the tables for paper apart from the computers. That makes the change clear.',
      'Ask a volunteer to join if more than four people cannot type.',
    ],
    lowLiteracy: [
      'Fill in the collecting sheet by talking. You write, the person tells and looks on.',
      'Let the CV start small: a name, two sentences and three lines of work.',
      'Read everything aloud, also what the person wrote.',
      'Mention the language afternoon if someone is interested. Do not push.',
    ],
  },
  sheets: [
    {
      key: 'three-cvs',
      title: 'Look like an employer: three invented CVs',
      intro: 'These people do not exist. The vacancy: a shop looks for someone to fill shelves.',
      parts: [
        {
          kind: 'text',
          title: 'CV 1. Amal (invented)',
          paragraphs: [
            'About me: I work precisely and come on time. I filled shelves for three years. I look for work in a shop.',
            '2021 to 2024: filling shelves in a supermarket. Thirty boxes every evening.',
            '2018 to now: volunteer at the food bank. I sort food and check the dates.',
            'Languages: Dutch, Arabic and a little English.',
            'Telephone and email are at the top.',
          ],
        },
        {
          kind: 'text',
          title: 'CV 2. Rob (invented)',
          paragraphs: [
            'About me: I am flexible, social, driven, positive and a team player.',
            '2005 to 2020: various tasks at various companies.',
            '2020 to 2023: all kinds of things.',
            'Qualities: flexible, social, driven.',
            'There is a telephone number at the bottom.',
          ],
        },
        {
          kind: 'text',
          title: 'CV 3. Sjaak (invented)',
          paragraphs: [
            'About me: Just ask my mother.',
            'Photo: on the beach, with sunglasses and an ice cream.',
            'Hobbies: sleeping, barbecues, my three parrots and eleven other things.',
            'Work: yes, in the past. The boss and I did not agree.',
            'Telephone and email are missing.',
          ],
        },
        {
          kind: 'choices',
          title: 'What makes a CV good? Tick what you saw.',
          options: [
            'I quickly see what work someone is looking for.',
            'I see what someone really did.',
            'It gives years.',
            'It gives numbers.',
            'I know how to call or email the person.',
            'It fits on one page.',
          ],
        },
      ],
    },
    {
      key: 'collect',
      title: 'Collecting sheet: what have you done?',
      intro: 'Write down everything you can think of. You choose later.',
      parts: [
        { kind: 'lines', title: 'I am looking for this work', hint: 'One kind of work is enough for today.', lines: 1 },
        {
          kind: 'table',
          title: 'This is what I did',
          columns: ['Kind', 'What exactly did I do?', 'Where and when?', 'How much or how often?'],
          rows: ['Latest work', 'Work before that', 'Volunteering', 'Home and family', 'School or course'],
          emptyRows: 2,
        },
        {
          kind: 'choices',
          title: 'This counts too. Have you ever done it?',
          options: [
            'Caring for children or grandchildren',
            'Caring for someone who is ill',
            'Helping at a school or a club',
            'Cooking or arranging things for a large group',
            'Doing up a house or looking after a garden',
            'Interpreting for family or neighbours',
            'Helping in a family shop or business',
            'Keeping track of money or papers',
          ],
        },
        {
          kind: 'lines',
          title: 'Languages, driving licence, certificates and computer',
          hint: 'For example: Turkish and Dutch, driving licence B, safety certificate.',
          lines: 3,
        },
      ],
    },
    {
      key: 'example-cv',
      title: 'Example CV of one page',
      intro: 'Fill in what suits you. You may leave things empty. It is the same on the computer.',
      parts: [
        {
          kind: 'lines',
          title: 'My name, town, telephone and email',
          hint: 'Date of birth, photo and citizen service number are not needed.',
          lines: 3,
        },
        {
          kind: 'lines',
          title: 'About me, in two sentences',
          hint: 'First what you can do and where you did it. Then what you look for.',
          lines: 3,
        },
        {
          kind: 'table',
          title: 'My work, the latest first',
          columns: ['From and to', 'What and where', 'This is what I did'],
          rows: [],
          emptyRows: 4,
        },
        {
          kind: 'table',
          title: 'Volunteering and caring for others',
          columns: ['From and to', 'What and where', 'This is what I did'],
          rows: [],
          emptyRows: 2,
        },
        { kind: 'lines', title: 'School and courses', lines: 2 },
        { kind: 'lines', title: 'Languages, driving licence and computer', lines: 2 },
        {
          kind: 'text',
          title: 'Sentences to start with',
          paragraphs: [
            'I worked in … for … years and I am good at …',
            'I am good at … I did that at …',
            'I am looking for work as … near …',
            'For a gap: In these years I cared for my family.',
            'For a gap: In this time I learned Dutch and helped in my neighbourhood.',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Email the group after a week: has the CV been sent to anyone yet?',
    'Invite people to A short application letter and Practise a job interview.',
    'Tell people when they can come back to change or print the CV.',
    'Give a task for home: have the CV read by two people they trust.',
  ],
}
