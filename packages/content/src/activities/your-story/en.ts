import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Your story in one minute',
  public: {
    title: 'Your story in one minute',
    summary: 'Tell in one minute who you are, what you do well and what you want.',
    steps: [
      { title: 'You fill in a sheet', text: 'Seven boxes, from who you are to what you ask. You may write or draw.' },
      { title: 'You tell it', text: 'You tell your minute a few times, each time to one other person.' },
      { title: 'You know your story', text: 'Then you can tell it in an interview, at a fair or on the street.' },
    ],
    goodToKnow: [
      'You do not have to speak to the whole group.',
      'You choose what you tell and what you do not.',
      'Work at home and volunteering are part of your story too.',
      'Your sheet is yours. You take it home.',
    ],
    promotion: {
      short:
        'What do you say when somebody asks: what do you do? Make your one-minute story and practise it in a small group.',
      medium:
        'What do you say when somebody asks: what do you do? At the library you make your own one-minute story. You fill in a sheet by writing or drawing. Then you tell it a few times, each time to one other person. In the end you know your story by heart.',
      long: 'Somebody asks you: what do you do? Many people do not know what to say then. That is even harder when you have no job now.\n\nAt the library you make your own one-minute story. You tell who you are, what you do well and what you are looking for. Work at home and volunteering count too. First you fill in a sheet. You may write and you may draw.\n\nThen you tell your story a few times, each time to one other person. You hear what the other person remembers. So your story gets better every time. You choose what you tell and what you do not.\n\nAfterwards you can tell it in an interview or at a job fair. Sign up at the library. The group is small.',
    },
  },
  aim: 'In one minute, people can tell who they are and what they want. They dare to ask for something.',
  forWhom: 'For everybody who is looking for work. Above all for those who think: I have nothing to tell.',
  materials: [
    'The story sheet, one for each person',
    'The sheet with examples, one for each person',
    'Your own story sheet, already filled in',
    'Pens and coloured pencils',
    'An alarm',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. What do you say when somebody asks: what do you do? Today we make that into something good.',
      do: [
        'Let everybody say their name and something about it. Who gave it, or what does it mean?',
        'Agree: what we hear stays here.',
      ],
      have: ['Coffee and tea', 'Name stickers'],
    },
    {
      title: 'An example',
      say: 'I will now tell my story, in one minute. Listen well: what do you remember?',
      do: [
        'Tell your own minute. Follow the boxes of the sheet from top to bottom.',
        'Ask the group what they remember. Most often it is the small example.',
        'Read out one story from the sheet with examples too.',
      ],
      have: ['Your own story sheet, filled in', 'The sheet with examples'],
      tip: 'Also tell something that did not work at once for you. Then the group dares to do so.',
    },
    {
      title: 'Fill in the sheet',
      say: 'We fill in the sheet together, box by box. A few words or a drawing is enough.',
      do: [
        'Do the first six boxes, three to four minutes each. Read the box and its hint out loud.',
        'Give one example sentence for each box.',
        'Help most with the box “What do I ask?”. For many people, asking is the hardest part.',
        'In the last box, let people put three words to remember.',
      ],
      have: ['Story sheet for each person', 'Pens and coloured pencils', 'Alarm'],
      tip: 'Does somebody ask whether an illness must be in it? It need not be. Everybody chooses for themselves.',
    },
    {
      title: 'Tell it four times',
      say: 'Tell your minute to the person opposite you. Then you move on. It gets easier every time.',
      do: [
        'Put two rows of chairs facing each other. After each round, one row moves up a seat.',
        'Give a signal: one minute to tell, one minute to react. Then the other has a turn.',
        'Let the listener say: this is what I remember. And: this I still want to know.',
        'From round three on, the sheet lies face down on the lap.',
        'Is the number odd? Join in yourself. With four people, three rounds are enough.',
      ],
      have: ['Alarm', 'Two rows of chairs'],
    },
    {
      title: 'Where will you tell it?',
      say: 'Who will you tell this to this week? Name one person or one place.',
      do: [
        'Go round the circle. Skipping is fine.',
        'Ask who wants to tell their minute to the whole group. End with applause.',
        'Say the date of a next session.',
        'Tick who was there.',
      ],
      have: ['List of dates'],
    },
  ],
  variants: {
    online: [
      'Send the story sheet beforehand. Plain paper and a pen will do as well.',
      'Put people in rooms of two and mix them after each round.',
      'Let people stand while they tell their minute. That gives a stronger voice.',
    ],
    onSite: [
      'Do the last round while walking, two by two through the library.',
      'Invite two colleagues as new listeners for the last round.',
    ],
    lowLiteracy: [
      'Let people make one drawing in each box. Telling matters more than the sheet.',
      'Write for those who want that, in the words of the person who tells.',
      'People who want to can record their minute on their own phone.',
      'Use one finger of the hand for each box, to help the memory.',
    ],
  },
  sheets: [
    {
      key: 'story-canvas',
      title: 'My story in one minute',
      intro: 'Write or draw a few words in each box. You choose what you tell.',
      parts: [
        {
          kind: 'canvas',
          title: 'My story',
          fields: [
            { title: 'Who am I?', hint: 'Your name, where you live and something that fits you.' },
            { title: 'What am I good at?', hint: 'Think of work, home, neighbourhood and hobbies. Choose two.' },
            { title: 'A small example', hint: 'One time when something went well. What did you do?' },
            { title: 'What do I enjoy?', hint: 'What makes you forget the time?' },
            {
              title: 'What am I looking for?',
              hint: 'Kind of work, place, days. Not sure? Say what you want to try.',
            },
            { title: 'What do I ask?', hint: 'A name, a tip or ten minutes of somebody’s time.' },
            { title: 'Three words to remember', hint: 'With these words you begin your story.', wide: true },
          ],
        },
      ],
    },
    {
      key: 'story-examples',
      title: 'Examples and first sentences',
      intro: 'These stories are made up. They show how short a story can be.',
      parts: [
        {
          kind: 'text',
          title: 'The story of Henk',
          paragraphs: [
            'I am Henk and I have lived here all my life. When something breaks, the neighbours ring my doorbell.',
            'Last month I repaired a bike for the boy next door. Now he rides it to school every day. I like working with my hands.',
            'I am looking for work in a workshop or bike shop. Do you know somebody who would let me watch for a day?',
          ],
        },
        {
          kind: 'text',
          title: 'The story of Amal',
          paragraphs: [
            'I am Amal. For ten years I cared for my children and my mother. I am patient and I never forget an appointment.',
            'Every week I helped with the lunch break at school. At first it was messy. I gave everybody a fixed place in line, and it became calm.',
            'I am looking for work with people, three days a week. May I ask you for ten minutes how you found your job?',
          ],
        },
        {
          kind: 'choices',
          title: 'First sentences to choose from',
          options: [
            'People always call me when …',
            'I am happy when …',
            'Lately I am learning …',
            'For years I was …',
            'What I like doing best is …',
            'What I would like is …',
          ],
        },
        {
          kind: 'choices',
          title: 'How to ask for something',
          options: [
            'Do you know somebody who does this work?',
            'May I come and watch one day?',
            'Will you think of me if you hear of something?',
            'What tip do you have for me?',
          ],
        },
        {
          kind: 'lines',
          title: 'What other people remembered',
          hint: 'Write down what you heard from your listeners.',
          lines: 3,
        },
        { kind: 'lines', title: 'This week I will tell it to', hint: 'One person or one place.', lines: 1 },
      ],
    },
  ],
  followUp: [
    'At a next meeting, ask who heard the story.',
    'Suggest: this week, tell the minute to one trusted person.',
    'Suggest: the sentences on the sheet are also a good start for a CV.',
    'Mention “Who do you know already?” and “Practise a job interview”.',
  ],
}
