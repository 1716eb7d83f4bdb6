import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Work up close',
  public: {
    title: 'Work up close',
    summary: 'Meet someone who does the work, and ask what you want to know.',
    steps: [
      { title: 'You think of questions', text: 'Together you make questions for the guest. We help with that.' },
      { title: 'You meet the guest', text: 'The guest talks about a normal working day and shows the work.' },
      { title: 'You look back', text: 'Does this work suit you? You choose one step to take next.' },
    ],
    goodToKnow: [
      'It is not a job interview. You do not have to show anything.',
      'You may also just listen.',
      'The guest speaks calmly and in plain words.',
      'You do not need to know anything about this work.',
    ],
    promotion: {
      short: 'What is that work really like? Someone who does it tells you and shows you. You may ask anything.',
      medium:
        'Reading about work is one thing. Seeing it is another. At Work up close someone comes to talk about a normal working day. You see what belongs to it and may try it yourself. You think of questions with the group beforehand. Then you know better if this work suits you.',
      long: 'What is a normal day like? What is hard, and what is good? Someone who does the work can tell you.\n\nAt Work up close you meet such a person. First you think of questions with the group. A question about pay or hours is fine too. Then the guest comes. He or she talks, shows things from work and demonstrates something. You may try it yourself.\n\nAt the end you look back. Does this work suit you? Yes, no or maybe: every answer is good. You choose one step for afterwards.\n\nIt is not a job interview. You do not need any skills, and you do not need to bring anything. Sign up at the library.',
    },
  },
  aim: 'Participants see what work is really like. They ask their own questions to someone who does it. Afterwards everyone knows if looking further makes sense.',
  forWhom:
    'People who are curious about work, but do not know it from the inside. Also for those who do not know if it suits them.',
  materials: [
    'A guest who does the work, paid or as a volunteer',
    'The sheet ‘For our guest’, sent a week before',
    'Things, clothes or photos from work',
    'The sheets ‘My questions’ and ‘Looking back’, one each',
    'Pens, a board and markers',
    'Coffee and tea',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Today someone comes to talk about their own work. It is not a job interview. You may ask anything, also what is difficult. The guest comes in half an hour.',
      do: [
        'Say what work it is, and nothing more yet.',
        'Let everyone guess one thing about this work.',
        'Write it all on the board. Later you will see what is right.',
      ],
      have: ['Coffee and tea', 'A board and markers'],
      tip: 'Phone the guest the day before. Ask what they bring and repeat the time.',
    },
    {
      title: 'Making questions',
      say: 'Now we make questions. Think of the day, the pay, the colleagues and the beginning. Your sheet has questions that are always fine. Choose two. Also think of one yourself.',
      do: [
        'Read the questions on the sheet aloud. Let everyone put crosses.',
        'Let pairs think of one question of their own.',
        'Agree who asks which question. Write it on the board.',
        'Let those who like to, practise their own question once.',
      ],
      have: ['The sheet ‘My questions’', 'Pens'],
      tip: 'Asking about money feels hard. Make it: what does a beginner earn, more or less?',
    },
    {
      title: 'The guest talks',
      say: 'This is our guest. Welcome. What is a normal working day like, from getting up to coming home? After that we ask our questions, one by one.',
      do: [
        'Let the guest talk for ten minutes about one day.',
        'Then go round the circle with one question each.',
        'Ask how the guest came to this work, with all the detours.',
        'Do you hear a difficult word? Ask the guest what it means.',
      ],
      have: ['A chair for the guest in the circle'],
      tip: 'Does the guest talk for long? Ask: can you show us that?',
    },
    {
      title: 'Seeing and doing',
      say: 'Now you may look, feel and try. Feel free to pick something up. Does it not work at once? That is how everyone begins.',
      do: [
        'Let the guest show one thing, in small steps.',
        'Let those who like to, try it themselves.',
        'Do only what the guest finds safe.',
        'Take photos only if everyone agrees.',
      ],
      have: ['Things, clothes or photos from work', 'A large empty table'],
      tip: 'Can the work not come indoors? Show a short film or photos and talk about them.',
    },
    {
      title: 'Break',
      say: 'Have something to drink. The guest will stay for a while. Do you still have a question, but not for the group? Ask it now.',
      do: [
        'Take quiet participants to the guest, if they want that.',
        'Ask the guest: may someone ask you something later, and how?',
        'Thank the guest and walk along to the door.',
      ],
      have: ['Coffee, tea and water', 'A card or a flower to say thank you'],
    },
    {
      title: 'Looking back',
      say: 'The guest has left, so we can talk freely. What surprised you? What would you like, and what not? Fill in your sheet. No is also a good answer.',
      do: [
        'Look at the board together: what was right, and what was not?',
        'Let everyone fill in the sheet, alone or together.',
        'Let pairs tell each other: yes, no or maybe, and why?',
        'Ask at a yes: what is needed to begin?',
      ],
      have: ['The sheet ‘Looking back’', 'Pens'],
      tip: 'Does everyone say no? Ask which part of the work was nice.',
    },
    {
      title: 'One step',
      say: 'Choose one step on your sheet for the next two weeks. Add the day. Would you like to say it out loud? We would like to hear it.',
      do: [
        'Read the steps on the sheet aloud.',
        'Note who wants help with the step, if that person agrees.',
        'Mention the next meeting and tick who was there.',
      ],
      have: ['The dates of the next meetings'],
    },
  ],
  variants: {
    online: [
      'Let the guest call from work and walk around with the phone.',
      'Ask the guest beforehand if the employer agrees to filming.',
      'Let the guest leave the call after the break, before you look back.',
      'Instead of trying, join in at home with something that everyone has.',
    ],
    onSite: [
      'Go to the workplace with the group, if possible. Agree how everyone gets there.',
      'Ask beforehand which clothes and shoes are needed.',
      'Make the questions in the library beforehand, and look back there too.',
    ],
    lowLiteracy: [
      'Let people record or remember their own question. They need not write it down.',
      'Draw a picture with each question on the board: clock, money, people.',
      'Ask the guest beforehand for short sentences and for things to show.',
      'Fill in the sheet ‘Looking back’ while the participant talks.',
    ],
  },
  sheets: [
    {
      key: 'my-questions',
      title: 'My questions',
      intro: 'Choose two questions and think of one yourself. Take this sheet with you to the talk.',
      parts: [
        {
          kind: 'choices',
          title: 'Questions that are always fine',
          options: [
            'What is a normal day like?',
            'What is the best thing about this work?',
            'What is the hardest?',
            'What time do you start and finish?',
            'Do you work alone or with others?',
            'What does a beginner earn, more or less?',
            'How did you find this work?',
            'Is a diploma needed?',
            'How much Dutch is needed?',
            'Is it hard on the body?',
            'May I come and watch one day?',
            'What would you have liked to know before?',
          ],
        },
        { kind: 'lines', title: 'My own question', hint: 'Begin with what, how, why, who or when.', lines: 3 },
        { kind: 'lines', title: 'This I want to remember', hint: 'A word or a drawing is enough.', lines: 5 },
      ],
    },
    {
      key: 'look-back',
      title: 'Looking back',
      intro: 'Write, draw or tell. There is no right or wrong.',
      parts: [
        { kind: 'lines', title: 'This surprised me', lines: 2 },
        { kind: 'lines', title: 'This I would like', lines: 2 },
        { kind: 'lines', title: 'This I would not like', lines: 2 },
        { kind: 'choices', title: 'Does this work suit me?', options: ['Yes', 'Maybe', 'No'] },
        { kind: 'lines', title: 'This I need to begin', hint: 'Or: this I look for in other work.', lines: 2 },
        {
          kind: 'choices',
          title: 'My next step',
          options: [
            'I ask if I may come and watch one day',
            'I look for volunteering that is like it',
            'I look for a vacancy for this work',
            'I look for a course or training',
            'I meet someone with other work',
            'I ask for help at the library',
          ],
        },
        { kind: 'lines', title: 'On this day', lines: 1 },
      ],
    },
    {
      key: 'for-our-guest',
      title: 'For our guest',
      intro: 'Thank you for coming to talk about your work. This is how you help the group best.',
      parts: [
        {
          kind: 'text',
          title: 'Who you will meet',
          paragraphs: [
            'A group of 4 to 10 people who look for work.',
            'Not everyone reads or speaks Dutch easily. Speaking calmly in short sentences helps.',
          ],
        },
        {
          kind: 'text',
          title: 'What we ask of you',
          paragraphs: [
            'Talk for ten minutes about one normal working day, from getting up to coming home.',
            'Also tell them what is hard and how you began.',
            'Bring something from your work that people may hold.',
            'Show one thing that they can try themselves.',
            'Stay for a while in the break for other questions.',
          ],
        },
        {
          kind: 'text',
          title: 'What you need not do',
          paragraphs: [
            'You need not write anything.',
            'You need not promise anyone work.',
            'You need not answer every question.',
          ],
        },
        { kind: 'lines', title: 'What I bring and what I will show', lines: 3 },
      ],
    },
  ],
  followUp: [
    'Thank the guest within a week. Say what the group got out of it.',
    'Ask the guest or employer if someone may come and watch. Name only who wants that.',
    'Help those who said yes with a next step. Mention ‘Reading a vacancy’.',
    'Ask the group which work should come next time.',
  ],
}
