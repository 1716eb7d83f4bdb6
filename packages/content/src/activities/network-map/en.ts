import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Network map',
  public: {
    title: 'Who do you know already?',
    summary: 'Draw who you know and find out who can help you look for work.',
    steps: [
      { title: 'You draw', text: 'You put the people you know on a map. A name or a small sign is enough.' },
      { title: 'You discover', text: 'You see who has work, who knows many people and who likes to help.' },
      { title: 'You make a message', text: 'You get one message or call ready. You choose when you send it.' },
    ],
    goodToKnow: [
      'You do not have to say names. Your map is only yours.',
      'Do you know few people here yet? Then do come. You get to know the group.',
      'You ask nobody for a job. You ask for a tip or ten minutes of time.',
      'Bring your phone, if you have one.',
    ],
    promotion: {
      short: 'Many people find work through somebody they know. Draw who you know and get one message ready.',
      medium:
        'Many people find work through somebody they know. Who do you know? At the library you draw your own map, with neighbours, family, school and past work. You find out who can help you. Then you get one message ready, together with us.',
      long: 'Many people find work through somebody they know. A neighbour, a cousin, an old colleague or the hairdresser. You too know more people than you think.\n\nAt the library you draw your own map. You put on it who you know from your area, school, sport or past work. A small sign is enough, and names are not needed. Then you look who has work, who knows many people and who likes to help.\n\nThen you get one message or call ready. You do not ask for a job. You ask for a tip, a name or ten minutes of time. We help with the words and with your phone.\n\nDo you know few people here yet? Then do come, because the group is a start too. Sign up at the library.',
    },
  },
  aim: 'People see who they already know and who can help them. They get one message or call ready.',
  forWhom: 'For everybody who is looking for work. Also for people who do not know many others here.',
  materials: [
    'The network map, A3 if possible, one for each person',
    'The sheet with example messages, one for each person',
    'One sheet “I seek, I know”, large, on the board or on paper',
    'Stickers in green, yellow and blue, or three coloured pencils',
    'Pens and markers',
    'A socket and a charger for empty phones',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. How did you find your last work? Or how did somebody you know find work?',
      do: [
        'Keep a tally of the answers on the board. Often “through somebody” comes out on top.',
        'Count volunteering and small jobs too.',
        'Explain: your map is yours. You show what you want to show.',
      ],
      have: ['Coffee and tea', 'Board and markers'],
    },
    {
      title: 'Draw the map',
      say: 'The map has boxes. Who do you know there? Put a name, a letter or a small sign.',
      do: [
        'First do box one on the board, with people from your own life.',
        'Read out the seven boxes with people, one by one. Take three minutes for each.',
        'Ask about the hairdresser, the shop and the school gate too.',
        'In the box “The group of today”, let people write down the others.',
      ],
      have: ['Network map for each person', 'Pens and markers'],
      tip: 'This can hurt for people who have to miss many others. Then ask: who did you meet here?',
    },
    {
      title: 'Three colours',
      say: 'Green: has work. Yellow: knows many people. Blue: likes to help me. Add the colours.',
      do: [
        'Let people look for somebody with two or three colours.',
        'Let pairs ask each other: who is that, and when will you meet again?',
        'Let everybody choose one person to begin with.',
      ],
      have: ['Stickers or coloured pencils'],
    },
    {
      title: 'Make a message',
      say: 'You do not ask for a job. You ask for a tip, a name or ten minutes. Now make your message.',
      do: [
        'Read out two examples. Ask what is good about them.',
        'Let everybody choose: type, record, call or visit.',
        'Help with the words. Type or write for those who want that.',
        'They may send it now, or later at home. Only practising is fine too.',
      ],
      have: ['Example messages', 'Phones'],
      tip: 'Make it easy to say no: “It is fine if it does not suit you.”',
    },
    {
      title: 'Help each other',
      say: 'Say in one sentence what you are looking for. Who can help? Raise your hand.',
      do: [
        'Go round the circle, one minute for each person.',
        'Write on the large sheet who will talk to each other afterwards.',
        'Those who want to exchange phone numbers. Nobody has to.',
        'Tick who was there.',
      ],
      have: ['Large sheet “I seek, I know”', 'Blank cards'],
    },
  ],
  variants: {
    online: [
      'Let everybody draw on plain paper at home. Show the boxes on the screen.',
      'Use three colours of pen, or the letters: W (work), K (knows) and H (helps).',
      'Let nobody hold the map up to the camera. Other people are on it.',
    ],
    onSite: [
      'Hang up a large map of the area. Together, mark places that people know.',
      'Afterwards, walk past somebody in the building who knows many people.',
    ],
    lowLiteracy: [
      'Work with small signs: a head with a hat for the neighbour.',
      'Use voice messages instead of typing. First practise without recording.',
      'Cut a picture from a magazine for each box.',
      'Learn one sentence by heart to begin with.',
    ],
  },
  sheets: [
    {
      key: 'network-canvas',
      title: 'My network map',
      intro: 'Put in each box who you know. A name, a letter or a small sign is enough.',
      parts: [
        {
          kind: 'canvas',
          title: 'Who do I know?',
          fields: [
            { title: 'Family and friends', hint: 'Also people who live far away.' },
            { title: 'Neighbours and neighbourhood', hint: 'The woman next door, the community centre, the garden.' },
            { title: 'Past work and volunteering', hint: 'Colleagues, bosses, people you helped.' },
            { title: 'School and courses', hint: 'Classmates, teachers, parents at the school gate.' },
            { title: 'Sport, faith and hobbies', hint: 'The club, the church, the mosque, the choir.' },
            { title: 'People I often see', hint: 'The hairdresser, the shop, the bus stop.' },
            { title: 'The group of today', hint: 'Who is at this table?' },
            { title: 'Who would I like to meet?', hint: 'Somebody with work that you would like too.' },
            {
              title: 'I begin with this person',
              hint: 'Who is it, what do you ask and on which day?',
              wide: true,
            },
          ],
        },
        {
          kind: 'text',
          title: 'Three colours',
          paragraphs: ['Green: has work.', 'Yellow: knows many people.', 'Blue: likes to help me.'],
        },
      ],
    },
    {
      key: 'example-messages',
      title: 'Example messages',
      intro: 'Choose a message that fits you. Change the words as you like.',
      parts: [
        {
          kind: 'text',
          title: 'To an old colleague',
          paragraphs: [
            'Hello Peter, how are you? We worked together in the warehouse. I am looking for work with my hands again. Can we talk for ten minutes by phone? I would like to hear how things are there now. It is fine if it does not suit you. Best wishes, Farid',
          ],
        },
        {
          kind: 'text',
          title: 'To a mother at school',
          paragraphs: [
            'Hello Linda, we often see each other at the school gate. Is it right that you work in care? I would like to learn that too. Who could tell me about it? Thank you, Ayse',
          ],
        },
        {
          kind: 'text',
          title: 'To record or to say',
          paragraphs: [
            'Hello, this is Rob from number twelve. I am looking for garden work, a few days a week. Do you ever hear of something? Then please think of me. Thank you.',
          ],
        },
        {
          kind: 'choices',
          title: 'What do I ask?',
          options: [
            'A tip',
            'A name',
            'Ten minutes on the phone',
            'To come and watch at work once',
            'To think of me when there is work',
          ],
        },
        {
          kind: 'lines',
          title: 'My message',
          hint: 'Who are you, what do you seek and what do you ask?',
          lines: 6,
        },
        { kind: 'lines', title: 'I send it or call on', hint: 'Day and time.', lines: 1 },
      ],
    },
    {
      key: 'seek-and-know',
      title: 'I seek, I know',
      intro: 'The group fills in this sheet together. Only first names, and only if you want to.',
      parts: [
        {
          kind: 'table',
          title: 'Who helps whom?',
          columns: ['First name', 'I seek', 'Who knows somebody or a place?', 'When do we talk?'],
          rows: [],
          emptyRows: 10,
        },
      ],
    },
  ],
  followUp: [
    'After a week, ask who sent a message, and how that felt.',
    'Help to write back, if somebody asks for that.',
    'Suggest: every week, put one new name on the map.',
    'Throw the large sheet away afterwards. Keep no names.',
    'Mention “Your story in one minute” and “Practise calling an employer”.',
  ],
}
