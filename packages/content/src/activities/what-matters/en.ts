import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'What matters in work?',
  public: {
    title: 'What matters to you in work?',
    summary: 'List what you find important in your next job.',
    steps: [
      { title: 'You look back', text: 'When was work good? And when was it not?' },
      { title: 'You choose', text: 'You sort 24 cards. Five of them matter most to you.' },
      { title: 'You compare', text: 'You put a vacancy beside them. Does it suit you?' },
    ],
    goodToKnow: [
      'It is about your opinion. There is no right or wrong.',
      'Have you never worked for pay? Work at home and volunteering count too.',
      'Have you seen a vacancy? Bring it, on paper or on your phone.',
      'We read all the cards aloud.',
    ],
    promotion: {
      short: 'Close to home, fixed hours or learning something: what matters to you in work? Find out with others.',
      medium:
        'Not every job suits you. What is really important to you? Fixed hours, kind colleagues or close to home? You sort cards and choose your own top five. Then you read a vacancy together. You see what fits and what you still want to ask. We read everything aloud.',
      long: 'People who look for work often start with what the employer wants. But what do you want?\n\nAt this meeting you think back to days when work was good. Work at home and volunteering count. Then you sort cards. What must be there? What is nice, but not needed? You keep the five things that matter most to you.\n\nNext you put a vacancy beside them. What suits you? What is not in it, so that you want to ask? You leave with your own top five and two good questions.\n\nThere is no right or wrong. We read all the cards aloud. Sign up at the library.',
    },
  },
  aim: 'Participants know which five things in work matter most to them. They can compare a vacancy with those five. They have two questions for an employer.',
  forWhom:
    'People who look for work or want other work. Also for those who often took jobs that did not suit them. No experience with paid work is needed.',
  materials: [
    'The 24 cards ‘What matters?’, one set each',
    'The sheet ‘What matters to me’, on large paper, one each',
    'Blank cards',
    'Two or three short vacancies on paper, for example those of ‘Reading a vacancy’',
    'Pens and highlighters',
    'A board and markers',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Think of a day when you looked forward to work. It may also be work at home, or volunteering. What made that day good? And when did you not feel like it?',
      do: [
        'Describe your own good day in three sentences.',
        'Let everyone name one word. Write the words on the board.',
        'Let everyone fill in the good day and the bad day, in short.',
      ],
      have: ['A board and markers', 'The sheet ‘What matters to me’', 'Pens'],
      tip: 'Did someone have only bad days? Ask what should have been different. That is an answer too.',
    },
    {
      title: 'Sorting cards',
      say: 'I will read the cards one by one. Put each card on one of three piles. Pile one: this must be there. Pile two: I would like this. Pile three: I do not mind. It is your opinion that counts, not your neighbour’s.',
      do: [
        'Point out the three places for the piles.',
        'Read each card aloud, with a short example.',
        'Then ask: what is missing? Write that on a blank card.',
        'Let everyone make pile one smaller, until there are five cards.',
        'Let everyone fill in the three piles on the sheet. A few words are enough.',
      ],
      have: ['The cards ‘What matters?’', 'Blank cards and pens'],
      tip: 'Does everything stay on ‘this must be there’? Ask: what would you miss first?',
    },
    {
      title: 'Tell about your five',
      say: 'Tell your neighbour why these five are so important to you. Your neighbour listens and asks one question each time. The question is: and if that is not there?',
      do: [
        'Make pairs. Give eight minutes for each person.',
        'Say out loud when it is time to swap.',
        'Then give four minutes to exchange one more card.',
      ],
      have: [],
      tip: 'Would someone rather not talk about home? Say that one reason for each card is enough.',
    },
    {
      title: 'The vacancy beside it',
      say: 'Take a vacancy, one of ours or your own. Look for your five cards in it. What is there? What is not there? What is not there, you can ask.',
      do: [
        'Read the vacancies aloud for those who like that.',
        'Let them highlight what fits. Let them underline what does not.',
        'Let everyone write two questions for the employer.',
        'Hear a few questions out loud and make them short together.',
      ],
      have: ['Short vacancies on paper', 'Highlighters'],
      tip: 'Does nothing fit? Now the person knows why. Say that this is a gain too.',
    },
    {
      title: 'Closing',
      say: 'Finish the last sentence on your sheet. What kind of work are you looking for? Take your five with you, in your phone or your purse. Put them beside every job that you see.',
      do: [
        'Let those who like to, read or say their own sentence.',
        'Help to take a photo of the sheet, with the person’s own phone.',
        'Mention the next meeting and tick who was there.',
      ],
      have: ['The dates of the next meetings'],
    },
  ],
  variants: {
    online: [
      'Send the cards and the sheet beforehand, by post or e-mail.',
      'No cards at home? Read them aloud. Everyone writes down the number of the pile.',
      'Make separate rooms for two people for ‘Tell about your five’.',
      'Show the vacancy large on the screen and read it aloud.',
    ],
    onSite: [
      'Give each pair a table of its own. Sorting takes space.',
      'Hang the vacancies on the wall at eye level. Walking around gives some air.',
    ],
    lowLiteracy: [
      'Draw or paste a picture on each card beforehand.',
      'Read each card twice, and only then put it down.',
      'Let people paste their top five on the sheet instead of copying it.',
      'Fill in the sentence and the questions together, or let people record them.',
    ],
  },
  sheets: [
    {
      key: 'value-cards',
      title: 'Cards ‘What matters?’',
      intro: 'Make three piles: this must be there, I would like this, I do not mind.',
      parts: [
        {
          kind: 'cards',
          title: 'This matters to me in work',
          cards: [
            'Close to home',
            'Fixed days and hours',
            'Choosing my own hours',
            'Weekends free',
            'Time for my family',
            'Enough money to live on',
            'The same pay every month',
            'A permanent contract',
            'Kind colleagues',
            'A boss who listens',
            'Being able to work alone',
            'Quiet around me',
            'Many people around me',
            'Working outdoors',
            'Moving at work',
            'Work that is not heavy',
            'Learning new things',
            'A chance to get a diploma',
            'Clear tasks',
            'Deciding for myself',
            'Something different every day',
            'Helping other people',
            'Making things with my hands',
            'A chance to practise Dutch',
          ],
        },
      ],
    },
    {
      key: 'canvas',
      title: 'What matters to me',
      intro: 'Write, draw or paste. A few words are enough. This sheet is yours.',
      parts: [
        {
          kind: 'canvas',
          title: 'My next job',
          fields: [
            { title: 'A day when work was good', hint: 'What did you do? Where, and with whom?' },
            { title: 'A day that was not good', hint: 'What do you not want again?' },
            { title: 'This must be there', hint: 'Your five most important cards.', wide: true },
            { title: 'I would like this', hint: 'Nice if possible. You can do without.' },
            { title: 'I do not mind', hint: 'With or without: both are fine.' },
            { title: 'The vacancy: this fits', hint: 'Which of your five do you find in it?' },
            { title: 'The vacancy: this does not fit', hint: 'Is that a problem, or can you talk about it?' },
            { title: 'My two questions', hint: 'What is not in it, but do you want to know?', wide: true },
            { title: 'I am looking for work in which …', hint: 'Finish the sentence in your own words.', wide: true },
          ],
        },
      ],
    },
  ],
  followUp: [
    'Look at real vacancies with those who like to. Put the top five beside them.',
    'Help to e-mail or phone an employer with a question.',
    'Mention what fits next: ‘Reading a vacancy’ or ‘From wish to plan’.',
    'Ask after a month if the five cards are still right. Exchanging is fine.',
  ],
}
