import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Reading a vacancy',
  public: {
    title: 'Reading a vacancy',
    summary: 'Learn what a vacancy really says, and if the work suits you.',
    steps: [
      { title: 'You read together', text: 'We read a vacancy aloud, line by line. We explain difficult words.' },
      { title: 'You see if it fits', text: 'What does the job ask? What can and will you do? You compare.' },
      { title: 'You make questions', text: 'You think of what you still want to know. You practise asking.' },
    ],
    goodToKnow: [
      'You do not have to read alone. We read everything aloud.',
      'Have you seen a nice vacancy? Bring it, on paper or on your phone.',
      'You do not need to meet every demand before you may call.',
      'You do not have to read aloud.',
    ],
    promotion: {
      short:
        'Flexible, independent, an advantage: what does an employer mean? Read a vacancy with us and ask good questions.',
      medium:
        'Vacancies are full of difficult words. What do they really say? We read two vacancies together, line by line. You see what you will do, what the employer asks and what you get. Then you see if it suits you. You also practise how to ask a question. We read everything aloud.',
      long: 'What does flexible mean? And must you already know everything on the list? Many people give up when they read a vacancy. That is a pity, because often more fits than you think.\n\nAt this meeting we read together, line by line. You look for three things. What will you do? What does the employer ask? What do you get? You also learn to see what is not there.\n\nThen you see if the work suits you. Experience from home or as a volunteer counts. You make two questions and practise a short phone call.\n\nYou do not need to bring anything. Have you seen a vacancy yourself? Then bring it. We read everything aloud. Sign up at the library.',
    },
  },
  aim: 'Participants find in a vacancy what the work is and what is asked. They see what they get and if it fits. They can ask two good questions.',
  forWhom: 'People who look for work and find vacancies hard. Also for those who soon think: that is not for me.',
  materials: [
    'Vacancy 1 and vacancy 2, one each, on large paper',
    'The sheet ‘Does this work suit me?’, one each',
    'Highlighters in green, yellow and blue',
    'Pens',
    'A board and markers',
    'Coffee and tea',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. A vacancy is an advertisement. The employer mostly shows what is nice. Today we read together what it really says. We also look at what it does not say.',
      do: [
        'Describe a vacancy that you did not understand yourself.',
        'Ask everyone: which word in a vacancy do you find difficult?',
        'Write those words on the board, without explaining them yet.',
      ],
      have: ['A board and markers', 'Coffee and tea'],
      tip: 'Does nobody name a word? Write ‘flexible’ yourself. Almost everyone knows that one.',
    },
    {
      title: 'Reading together',
      say: 'This is vacancy 1. I read aloud and you follow. Green is: what you will do. Yellow is: what the employer asks. Blue is: what you get.',
      do: [
        'First read the whole vacancy calmly.',
        'Then read it line by line. Ask each time: green, yellow or blue?',
        'Let everyone colour the lines on their own sheet.',
        'Let pairs retell what job this is, without looking.',
      ],
      have: ['Vacancy 1, one each', 'Highlighters in three colours'],
      tip: 'Does someone not see colours well? Write D for do, A for ask, G for get.',
    },
    {
      title: 'What does it say?',
      say: 'Some words sound nice but say little. What does the employer mean by them? Sometimes we cannot know. Then it is a good question to ask.',
      do: [
        'Find these words together: flexible, independently, collective agreement, chance of a permanent job.',
        'Ask with each word: what do you notice of it on a normal Monday?',
        'Compare that with the explanation at the bottom of the vacancy.',
        'Sort the yellow lines together: what is a must, and what is a wish?',
        'Put on the board what is not there, such as the working days.',
      ],
      have: ['Vacancy 1', 'A board and markers'],
      tip: 'Do not ask who knows it. Ask who has heard this word before, and where.',
    },
    {
      title: 'Does it suit me?',
      say: 'Now you choose. Take vacancy 2, or a vacancy that you brought yourself. Fill in the sheet. What can you do already? Work at home and volunteering count. Does not everything fit? That is quite normal.',
      do: [
        'Read vacancy 2 aloud to those who choose it.',
        'Put people with the same vacancy together.',
        'Walk round and ask: where have you done something like this?',
        'Let everyone put a cross: yes, maybe or no.',
      ],
      have: ['Vacancy 2', 'The sheet ‘Does this work suit me?’', 'Pens'],
      tip: 'Does someone say: I cannot do this? Count together the demands that do fit.',
    },
    {
      title: 'What do you ask?',
      say: 'Choose two things that you still want to know. Make a short question of each. Then practise the phone call with your neighbour. You may read from the sheet.',
      do: [
        'Show one talk together: greeting, name, vacancy, question, thanks.',
        'Let pairs phone while sitting back to back. Then swap.',
        'Write three good questions from the group on the board.',
      ],
      have: ['The sheet ‘Does this work suit me?’'],
      tip: 'Say out loud that questions about pay and hours are always allowed.',
    },
    {
      title: 'Closing',
      say: 'Name one thing that you read differently now. Take your sheets with you. Do you want to phone or write about a vacancy? We are happy to help.',
      do: [
        'Go round the circle with one sentence each.',
        'Make an appointment with those who want help with phoning or writing.',
        'Mention the next meeting and tick who was there.',
      ],
      have: ['The dates of the next meetings'],
    },
  ],
  variants: {
    online: [
      'Show the vacancy large on the screen. Colour the lines yourself while the group chooses.',
      'Send the three sheets beforehand, by post or e-mail.',
      'Switch off the picture while practising. Then it is like a real phone call.',
      'Make separate rooms for two people and visit each room.',
    ],
    onSite: [
      'Hang both vacancies large on the wall and colour them together, standing.',
      'Have computers ready for those who want to search afterwards.',
    ],
    lowLiteracy: [
      'Do only vacancy 1 and take twice as long for it.',
      'Draw a hand for do, a question mark for ask, a present for get.',
      'Show how a phone or computer can read a vacancy aloud.',
      'Fill in the sheet while the participant talks.',
    ],
  },
  sheets: [
    {
      key: 'vacancy-warehouse',
      title: 'Vacancy 1: warehouse worker',
      intro: 'This vacancy is made up. We read it together.',
      parts: [
        {
          kind: 'text',
          title: 'Who we are',
          paragraphs: ['We sell tools. There are 40 of us and we like to get things done.'],
        },
        {
          kind: 'text',
          title: 'What you will do',
          paragraphs: [
            'You collect orders and pack them.',
            'You load and unload lorries.',
            'You keep the warehouse tidy and safe.',
            'You work in a team of six people.',
          ],
        },
        {
          kind: 'text',
          title: 'What we ask',
          paragraphs: [
            'You are flexible.',
            'You can work independently.',
            'You can stand, walk and lift all day.',
            'You understand and speak simple Dutch.',
            'Can you drive a forklift? That is a bonus.',
          ],
        },
        {
          kind: 'text',
          title: 'What you get',
          paragraphs: [
            'Work for 24 to 32 hours a week.',
            'Pay according to the collective agreement (cao).',
            'A contract for half a year, with a chance of a permanent job.',
            'Colleagues who teach you the work.',
          ],
        },
        {
          kind: 'text',
          title: 'How to contact us',
          paragraphs: ['Phone or e-mail us and ask for the head of the warehouse. A CV is welcome, but not needed.'],
        },
        {
          kind: 'text',
          title: 'Words explained',
          paragraphs: [
            'Warehouse: a large space where goods are kept until they leave.',
            'Get things done: work hard and not wait around.',
            'Flexible: sometimes you work on other days or hours. Ask which ones.',
            'Independently: you know what to do and keep working without help.',
            'Cao: agreements on pay, working hours and days off, often for many companies together.',
            'Chance of a permanent job: you may get one later. It is not a promise.',
            'A bonus: nice if you can do it, but not needed.',
          ],
        },
      ],
    },
    {
      key: 'vacancy-care-home',
      title: 'Vacancy 2: housekeeping assistant',
      intro: 'This vacancy is made up. Does this work suit you?',
      parts: [
        {
          kind: 'text',
          title: 'Who we are',
          paragraphs: ['We are a house where 80 older people live and get care.', 'No day is the same here.'],
        },
        {
          kind: 'text',
          title: 'What you will do',
          paragraphs: [
            'You clean rooms and corridors.',
            'You help with breakfast and coffee.',
            'You have a chat with residents.',
            'Is someone not doing well? Then you tell a carer.',
          ],
        },
        {
          kind: 'text',
          title: 'What we ask',
          paragraphs: [
            'You are friendly and like older people.',
            'You stay calm when it is busy.',
            'You speak enough Dutch for a chat.',
            'Experience is an advantage. At home or as a volunteer counts too.',
            'You can get a certificate of conduct (VOG).',
          ],
        },
        {
          kind: 'text',
          title: 'What you get',
          paragraphs: [
            'Work for 16 to 24 hours a week, including every other weekend.',
            'Pay according to the collective agreement (cao).',
            'A contract for one year.',
            'One colleague who shows you the ropes.',
            'The chance to study for a diploma.',
          ],
        },
        {
          kind: 'text',
          title: 'How to contact us',
          paragraphs: ['E-mail us why this work suits you. You may also watch for a morning first.'],
        },
        {
          kind: 'text',
          title: 'Words explained',
          paragraphs: [
            'Calm when it is busy: you keep calm when a lot happens at once.',
            'An advantage: nice if you have it, but not needed.',
            'VOG: a statement by the government that your past is no objection to this work. Ask who pays.',
            'Every other weekend: one weekend you work, the next you are free.',
            'Showing you the ropes: someone teaches you the work in the first weeks.',
          ],
        },
      ],
    },
    {
      key: 'does-it-fit',
      title: 'Does this work suit me?',
      intro: 'Put the vacancy beside it. Write a few words, or put a cross.',
      parts: [
        { kind: 'lines', title: 'This vacancy', hint: 'What work is it, and where?', lines: 2 },
        {
          kind: 'table',
          title: 'What does it say?',
          columns: ['Question', 'It says', 'I must ask'],
          rows: [
            'What will I do?',
            'On which days and hours?',
            'What will I earn?',
            'Which contract do I get?',
            'How do I get there?',
            'Who teaches me the work?',
          ],
          emptyRows: 1,
        },
        {
          kind: 'table',
          title: 'What do they ask, and what do I have?',
          columns: ['They ask', 'I can do this already', 'I want to learn this'],
          rows: [],
          emptyRows: 5,
        },
        {
          kind: 'choices',
          title: 'Does it suit me?',
          options: ['Yes, I will contact them', 'Maybe, I will ask something first', 'No, not this one'],
        },
        { kind: 'lines', title: 'My two questions', hint: 'You may always ask about pay and hours.', lines: 4 },
        {
          kind: 'text',
          title: 'How my phone call begins',
          paragraphs: [
            'Good afternoon, my name is … I am calling about the vacancy for …',
            'I have two questions. Do you have a moment?',
            'Thank you. Who did I speak to?',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Help those who want to phone or e-mail, preferably within a week.',
    'Read a vacancy together that the participant found. Use the same sheet.',
    'Is there no suitable vacancy? Mention ‘Work up close’ or ‘What matters in work?’.',
    'Mention ‘Practise a job interview’ to those who are invited for an interview.',
  ],
}
