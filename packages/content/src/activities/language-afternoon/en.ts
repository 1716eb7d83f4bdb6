import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Language afternoon',
  public: {
    title: 'Language afternoon',
    summary: 'Practise speaking, reading and writing Dutch calmly, in a small group.',
    steps: [
      { title: 'You come in', text: 'You have a drink and meet the group. Everybody practises, nobody is perfect.' },
      { title: 'You practise', text: 'You talk and read about everyday things. You choose what you practise.' },
      { title: 'You take something home', text: 'You choose three words and use them once that week.' },
    ],
    goodToKnow: [
      'You can always start. You are never behind.',
      'If you were born in the Netherlands, you are welcome too.',
      'You do not have to read aloud if you would rather not.',
      'Do you have a letter or leaflet that is difficult? Bring it along.',
    ],
    promotion: {
      short: 'Better at speaking, reading and writing Dutch? Practise at the library’s language afternoon.',
      medium:
        'Would you like to get better at Dutch? Come to the language afternoon at the library. In a small group you talk about the week and read a leaflet together. Then you choose what you practise. You do not have to know anything. You do not have to read aloud either.',
      long: 'A letter from the municipality, a talk at school, a message from work. Language is everywhere. Practising is easier with others.\n\nAt the language afternoon you sit at a table with a small group. We talk about the week. Together we read a leaflet that many people got at home. Then you choose: speaking, reading or writing.\n\nEverybody is welcome. That includes you if you were born in the Netherlands. You go home with three words that you want to use.\n\nYou can always start. Walk into the library or sign up.',
    },
  },
  aim: 'People practise everyday language at their own pace. Each leaves with three words and a wish to come back.',
  forWhom: 'Adults who want to speak, read or write better. Both people born here and people who are learning Dutch.',
  materials: [
    'A leaflet or letter of this week, in large print for everybody',
    'Talk cards, cut out',
    'The sheet with three questions and the word sheet, one for each person',
    'Cards, pens and thick markers',
    'Easy newspapers and books from the collection',
    'Coffee, tea and water',
  ],
  runSheet: [
    {
      title: 'Coming in',
      say: 'Welcome. Take something to drink and find a place. If you are new, you may sit next to me. We start calmly.',
      do: [
        'Put everybody at one table, not in rows.',
        'Ask a regular visitor to sit next to somebody new.',
        'Write the name cards yourself, if somebody would rather not write.',
        'Put a few talk cards on the table. Then there is something to talk about.',
      ],
      have: ['Coffee, tea and water', 'Name cards', 'Talk cards'],
    },
    {
      title: 'Round of the week',
      say: 'Tell us one thing about this week. What was nice, or what was hard? One sentence is enough. You may also choose a card.',
      do: [
        'Start with a short story of three sentences yourself.',
        'Does a sentence go wrong? Say it again correctly, without correcting.',
        'Write new words on the board in large letters, with a drawing.',
        'Ask each person one question back.',
      ],
      have: ['Board or flip chart', 'Thick marker', 'Talk cards'],
      tip: 'Does one person talk a lot? Pass an object round: whoever has it talks.',
    },
    {
      title: 'Reading and looking together',
      say: 'We look at this leaflet. Look at the pictures and colours first. What do you think it is about? Then I read it out, and you point along.',
      do: [
        'Choose a leaflet or letter that many people got at home this week.',
        'Read it aloud twice. Let people point along.',
        'Find three answers together: for whom, when, what do I have to do?',
        'Let people read along if they like. Never ask somebody who looks away.',
        'Choose five words together and make a sentence with each, aloud.',
      ],
      have: ['The leaflet in large print, for everybody', 'Sheet with three questions', 'Pens'],
      tip: 'Is the leaflet too hard? Read only the large letters, and phone together about the rest.',
    },
    {
      title: 'Break',
      say: 'We take a break of ten minutes. Point at things and tell each other the name. Any language will do.',
      do: [
        'Ask two people to pour the drinks. That way they talk to everybody.',
        'Meanwhile set up the three corners: speaking, reading and writing.',
      ],
      have: ['Coffee, tea and water'],
    },
    {
      title: 'Your own choice',
      say: 'Now you choose. You write a card, practise a conversation, or read a story. You may also change. I will come round to everybody.',
      do: [
        'Point out the three corners and say what can be done there.',
        'Writing: a card or a message to somebody.',
        'Speaking: with talk cards, or acting out a conversation of this week.',
        'Reading: an easy book, or a letter from home.',
        'Ask everybody what they want to be able to do next month. Write it down.',
        'Sit down when you help. Do not stand over somebody.',
      ],
      have: ['Cards and pens', 'Talk cards', 'Easy newspapers and books'],
      tip: 'Are the letters themselves hard? Suggest a talk at the Taalhuis afterwards, calmly and in private.',
    },
    {
      title: 'What do you take home?',
      say: 'Choose three words of today. Write or draw them on your sheet. Use them once this week. Next time I would love to hear how it went.',
      do: [
        'Let everybody say one word. A gesture is fine too.',
        'Name something that went well today for everybody.',
        'Name the next date and tick who was there.',
      ],
      have: ['A word sheet for each person', 'List of dates'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Walk through the library with the group in the break. Read the signs together.',
      'Many people? Make two tables, with a volunteer at each.',
      'Try a receipt, a medicine leaflet or a timetable for a change.',
    ],
    lowLiteracy: [
      'Work with pictures and real things: an apple, a receipt, a key.',
      'Let people talk and put the words on the board yourself.',
      'For each word, give the sound first and the letter after that.',
      'Let people record their three words on their own phone.',
    ],
  },
  sheets: [
    {
      key: 'three-questions',
      title: 'Three questions about a leaflet or letter',
      intro: 'You do not have to read everything. Find only these three answers.',
      parts: [
        {
          kind: 'choices',
          title: 'What do you see?',
          options: ['A picture', 'A date', 'A time', 'An amount', 'A phone number', 'A name that you know'],
        },
        { kind: 'lines', title: '1. For whom is it?', hint: 'For you, for your child, for everybody?', lines: 2 },
        { kind: 'lines', title: '2. When is it?', hint: 'Look for a day and a time.', lines: 2 },
        { kind: 'lines', title: '3. What do you have to do?', hint: 'Phone, come, pay, or nothing?', lines: 2 },
        {
          kind: 'choices',
          title: 'What do you do now?',
          options: ['I understand it', 'I ask somebody', 'I phone', 'I throw it away'],
        },
        { kind: 'lines', title: 'Words I want to remember', lines: 4 },
      ],
    },
    {
      key: 'talk-cards',
      title: 'Talk cards',
      intro: 'Cut out the cards. Draw one and talk, or put the question to somebody else. You may swap.',
      parts: [
        {
          kind: 'cards',
          title: 'Home and neighbourhood',
          cards: [
            'What did you eat yesterday?',
            'What is your favourite place near here?',
            'Which animal do you like?',
            'What do you see when you look outside?',
            'How do you get here: on foot, by bike or by bus?',
            'What do you buy every week?',
            'What music do you like?',
            'What do you like to cook?',
          ],
        },
        {
          kind: 'cards',
          title: 'Today and this week',
          cards: [
            'What time did you get up today?',
            'What did you do this weekend?',
            'What was nice this week?',
            'What was hard this week?',
            'Whom did you talk to first today?',
            'What will you do tomorrow?',
            'What kind of weather do you like?',
            'What made you laugh this week?',
          ],
        },
        {
          kind: 'cards',
          title: 'Work and later',
          cards: [
            'What work have you done? Work at home counts.',
            'What work would you like?',
            'What are you good at?',
            'Who helps you sometimes?',
            'What would you still like to learn?',
            'Ask somebody what time it is.',
            'Phone the doctor. Act it out together.',
            'You are ill. What do you say to your boss?',
          ],
        },
      ],
    },
    {
      key: 'my-words',
      title: 'My three words',
      intro: 'Write or draw three words of today. Take this sheet home.',
      parts: [
        {
          kind: 'table',
          title: 'These words I take with me',
          columns: ['Word', 'Drawing', 'A sentence with this word'],
          rows: [],
          emptyRows: 3,
        },
        {
          kind: 'lines',
          title: 'I will use them here',
          hint: 'In the shop, at school, at work or at home.',
          lines: 2,
        },
        { kind: 'lines', title: 'Next month I want to be able to do this', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Next time, first ask how it went with the three words.',
    'Keep what everybody wants to learn, and choose a leaflet or conversation to match.',
    'Does somebody want more? Tell them about the Taalhuis and go there together.',
    'Did somebody stop coming? Phone or text once, kindly, without asking why.',
  ],
}
