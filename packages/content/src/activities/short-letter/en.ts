import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'A short application letter',
  public: {
    title: 'A short application letter',
    summary: 'Write a letter or email to an employer in five sentences.',
    steps: [
      { title: 'You read an example', text: 'You see how a good letter fits in five sentences.' },
      { title: 'You write five sentences', text: 'You write one sentence at a time. We help with the words.' },
      { title: 'You finish it', text: 'You take your letter home, on paper or in your email.' },
    ],
    goodToKnow: [
      'Have you seen a vacancy? Bring it with you. We also have vacancies to practise with.',
      'A letter does not have to be long. Five sentences is enough.',
      'Spelling mistakes are no problem. We take them out together.',
    ],
    promotion: {
      short: 'Write an application letter in five sentences, with help at the library.',
      medium:
        'Writing a letter to an employer: many people dread it. At the library you do it in five sentences. One at a time, with help. You go home with a letter or email that you can send.',
      long: [
        'Do you see a nice job and have to send a letter? Then it is easy to put it off. What goes in it? And how do you start?',
        'At the library you learn to write a letter of five sentences. Which work you want. Why you want it. What you can do. When you can work. And the question to meet. You write one sentence at a time, with others and with our help.',
        'Bring a vacancy if you have one. We also have vacancies to practise with. At the end you have a letter or email that is ready.',
      ].join('\n\n'),
    },
  },
  aim: 'Everyone writes a letter or email of five sentences. It can be for a real or a practice vacancy. After that, they can write the next one alone.',
  forWhom: 'For people who want to apply for a job and find a letter hard. A CV is useful, but not needed.',
  materials: [
    'The sheet with three examples, for each person',
    'Practice vacancies, one sheet for each table',
    'The sheet my five sentences, two for each person',
    'Pens and a highlighter for each person',
    'Two or more computers with a printer',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. An employer often reads a letter in one minute. Today we write one of five sentences.',
      do: [
        'Ask everyone: have you seen a vacancy yet? Which one?',
        'Ask how they like to write: alone, together, or by telling.',
        'Seat people together who look for about the same work.',
      ],
      have: ['Coffee and tea', 'Name stickers'],
    },
    {
      title: 'Read an example',
      say: 'I read a letter aloud. Count along on your fingers. What is in each sentence?',
      do: [
        'Read example 1 aloud twice, slowly.',
        'Write on the board: which work, why, what can I do, when, question.',
        'Let pairs find the same five things in example 2.',
      ],
      have: ['Examples for each person', 'Board and marker'],
      tip: 'Ask what is not in it. No life story, no sorry, no begging.',
    },
    {
      title: 'Look at the vacancy',
      say: 'Take your own vacancy, or choose a practice one. Highlight three words that suit you.',
      do: [
        'Read the practice vacancies aloud to anyone who wants that.',
        'Ask for each word: where have you done that before?',
        'Think of home and volunteering too.',
      ],
      have: ['Practice vacancies', 'Highlighters'],
      tip: 'Does only half of it fit? They can still apply. Say that aloud.',
    },
    {
      title: 'Write one by one',
      say: 'We write together, one sentence at a time. Sentence one: which work do you answer?',
      do: [
        'Do one sentence at a time with the whole group. Give four or five minutes each.',
        'Give one example for each sentence. Then it is quiet.',
        'Walk around and help with words. Do not correct spelling yet.',
        'Sentence three is the most important. Ask for a real example there.',
      ],
      have: ['The sheet my five sentences', 'Pens'],
      tip: 'Is someone stuck? Say: tell me. Write down what you hear and read it back.',
    },
    {
      title: 'Read aloud',
      say: 'Read your letter to someone next to you. Does it sound like you? Then it is good.',
      do: [
        'Let the listener say which sentence is strongest.',
        'Only now look at the spelling. Start with the name of the company.',
        'Check together: are the name and telephone number below it?',
      ],
      have: ['A second, empty sheet for the neat version'],
    },
    {
      title: 'Finish and send',
      say: 'Do you want to send the letter today? You can. Later is fine too. You decide.',
      do: [
        'Help with typing and email. The subject is: application, then the name of the work.',
        'Let the person click on send.',
        'Then delete the files from the computers.',
        'Tell people when the drop-in is. Tick who was there.',
      ],
      have: ['Computers with a printer', 'List of dates'],
      tip: 'Not done with typing? Make an appointment at the drop-in, with a day and time.',
    },
  ],
  variants: {
    online: [
      'Email the sheets beforehand. Ask everyone to have a vacancy at hand.',
      'Share your screen with the five questions. The others write in the chat or on paper.',
      'Let pairs read to each other in a room of their own.',
    ],
    onSite: [
      'Is there little time? Use the same practice vacancy for everyone.',
      'Keep the computers apart. Anyone who has finished writing goes there to type.',
    ],
    lowLiteracy: [
      'Let people say the five sentences. Record them on the person’s own phone.',
      'Write half of each sentence. The person only fills in the last word.',
      'Start with a call: the same five sentences work on the telephone.',
    ],
  },
  sheets: [
    {
      key: 'example-letters',
      title: 'Three examples of five sentences',
      intro: 'These people and vacancies are invented. Find the five sentences in each letter.',
      parts: [
        {
          kind: 'text',
          title: 'Example 1. Work in a kitchen',
          paragraphs: [
            'Dear Sir or Madam,',
            'On your website I saw that you are looking for kitchen help.',
            'This work suits me, because I like cooking for many people.',
            'For three years I helped in a community kitchen, for forty guests each week.',
            'I can work from Monday to Thursday and start at once.',
            'May I come by to meet you?',
            'Kind regards, Hanan (invented). My telephone number is below.',
          ],
        },
        {
          kind: 'text',
          title: 'Example 2. Work in a warehouse',
          paragraphs: [
            'Dear Ms De Wit (invented),',
            'At the library I saw your vacancy for someone in the warehouse.',
            'I would like this work, because I enjoy being active and getting things done.',
            'I worked in a shop for five years and kept track of the stock.',
            'I am available all week, also in the evening.',
            'Will you call me to make an appointment?',
            'Kind regards, Tom (invented). My telephone number is below.',
          ],
        },
        {
          kind: 'text',
          title: 'Example 3. Work with older people at home',
          paragraphs: [
            'Dear Mr Bakir (invented),',
            'I heard from a neighbour that you look for helpers for older people.',
            'I would like work in which I can do something for others.',
            'I cared for my mother for four years and did her housework.',
            'I can work when my children are at school.',
            'When can I come and talk to you?',
            'Kind regards, Rosa (invented). My telephone number is below.',
          ],
        },
      ],
    },
    {
      key: 'practice-vacancies',
      title: 'Six practice vacancies',
      intro: 'These vacancies are invented. Choose one that suits you.',
      parts: [
        {
          kind: 'text',
          title: 'Filling shelves in a supermarket',
          paragraphs: [
            'You fill the shelves and help customers. You are precise and friendly.',
            'In the evening, 12 hours a week.',
          ],
        },
        {
          kind: 'text',
          title: 'Cleaning at a school',
          paragraphs: ['You clean the classrooms. You work neatly and on your own.', 'After school, 15 hours a week.'],
        },
        {
          kind: 'text',
          title: 'Helping in a bakery',
          paragraphs: ['You pack bread and clean up. You like to get up early.', 'In the morning, 20 hours a week.'],
        },
        {
          kind: 'text',
          title: 'Working with plants and parks',
          paragraphs: [
            'You look after plants and parks. You like to work outside, in a team.',
            'In the daytime, 32 hours a week.',
          ],
        },
        {
          kind: 'text',
          title: 'Coffee and meals in a care home',
          paragraphs: ['You lay the tables and have a chat. You are patient.', 'Various days, 16 hours a week.'],
        },
        {
          kind: 'text',
          title: 'Delivering parcels',
          paragraphs: [
            'You take parcels to people at home. You drive safely and find your way.',
            'In the daytime, 24 hours a week.',
          ],
        },
        {
          kind: 'lines',
          title: 'Three words from the vacancy that suit me',
          hint: 'Also write where you did that.',
          lines: 3,
        },
      ],
    },
    {
      key: 'my-five-sentences',
      title: 'My five sentences',
      intro: 'Write one sentence at a time. Short is good. You may copy the start of a sentence.',
      parts: [
        { kind: 'lines', title: 'Dear …', hint: 'A name if you know it. Otherwise: Sir or Madam.', lines: 1 },
        {
          kind: 'lines',
          title: 'Sentence 1. Which work?',
          hint: 'I saw that you look for someone for … I saw it on …',
          lines: 2,
        },
        { kind: 'lines', title: 'Sentence 2. Why?', hint: 'This work suits me, because …', lines: 2 },
        {
          kind: 'lines',
          title: 'Sentence 3. What can I do?',
          hint: 'I did this for … years at … Home counts too.',
          lines: 3,
        },
        { kind: 'lines', title: 'Sentence 4. When?', hint: 'I can work on … and start on …', lines: 2 },
        { kind: 'lines', title: 'Sentence 5. My question', hint: 'May I come by to meet you?', lines: 2 },
        {
          kind: 'lines',
          title: 'Kind regards',
          hint: 'Your name, telephone number and email address.',
          lines: 2,
        },
        {
          kind: 'choices',
          title: 'Before I send it',
          options: [
            'The name of the company is right.',
            'My telephone number is right.',
            'I read the letter aloud.',
            'Someone else read it too.',
            'My CV is with it, if they asked for it.',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Ask after a week if the letter was sent. If not, help with the last step.',
    'Invite people to Apply online and Practise a job interview.',
    'Give everyone an empty sheet. The second letter is quicker than the first.',
    'Does someone hear nothing back? They may call the company. Practise that one question together.',
  ],
}
