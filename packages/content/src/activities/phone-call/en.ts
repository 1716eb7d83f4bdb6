import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Calling an employer',
  public: {
    title: 'Practise calling an employer',
    summary: 'Prepare a phone call about work and practise it, until you dare to call.',
    steps: [
      { title: 'You make a call card', text: 'It holds what you say, what you ask and how you end.' },
      { title: 'You practise', text: 'You sit back to back with somebody and pretend to call.' },
      {
        title: 'You leave a message',
        text: 'You practise a voicemail message too. Then you choose when you really call.',
      },
    ],
    goodToKnow: [
      'You do not have to make a real call. You may, in a quiet room.',
      'During the call you may simply read your card out.',
      'Bring a job advert, or the name of a company. You do not have to.',
      'Bring your phone, if you have one.',
    ],
    promotion: {
      short: 'Calling an employer can be scary. Make a call card with us and practise first with somebody else.',
      medium:
        'You see work that suits you, but you find it scary to call. You are not the only one. At the library you make a card with what you want to say and ask. You practise the call back to back with somebody else. You also practise what to say on a voicemail.',
      long: 'You see work that suits you. The advert says: call for more information. Many people put that off. Calling is scary, because you cannot see the other person.\n\nAt the library you practise it in a small group. First you make a call card. It says who you are, why you call and what you want to know. During the call you may simply read it out. Then you practise back to back with somebody else.\n\nSometimes a call goes differently. The employer has no time, or speaks very fast. Or you get a voicemail. You practise that too, so that you know what to say.\n\nAt the end you choose when you will really call. Do you want to do it straight away? We have a quiet place for you. Sign up at the library.',
    },
  },
  aim: 'People dare to call an employer. They have a call card, two questions and a voicemail message.',
  forWhom: 'For people who look for work and find calling hard. Also for people who are learning Dutch.',
  materials: [
    'The call card, two for each person',
    'The cards “What does the employer say?”, one set for each pair',
    'The voicemail sheet, one for each person',
    'Two chairs back to back for each pair',
    'A quiet place for real calls',
    'A few job adverts with a telephone number',
    'Board, markers, pens and an alarm',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Many people put off calling. What do you find hard about it?',
      do: [
        'Let everybody say their name, and one thing that makes calling hard.',
        'Write it all on the board. Later, put an answer behind each point.',
        'Say that nobody has to make a real call today.',
      ],
      have: ['Coffee and tea', 'Board and markers'],
    },
    {
      title: 'Listen along',
      say: 'You will hear two calls. Listen well. What is different in the second one?',
      do: [
        'Act out a messy call with a colleague, back to back.',
        'Ideas: say no name, call from the street, have no pen, just hang up.',
        'Then do it well: greet, name, reason, a question, repeat, thank.',
        'Let the group name the six steps. Write them on the board.',
      ],
      have: ['Two chairs back to back', 'Board and markers'],
      tip: 'Leave a silence in the good call. So everybody hears that a silence is fine.',
    },
    {
      title: 'The call card',
      say: 'We make your call card. Write what you really want to say. Short sentences are best.',
      do: [
        'Let everybody choose a company: an idea of their own or one of the adverts.',
        'Read the card out part by part. Give an example sentence for each part.',
        'Let everybody say the first sentence out loud three times.',
        'Practise saying a phone number together: slowly, two digits at a time.',
      ],
      have: ['Call cards', 'Job adverts', 'Pens'],
      tip: 'Does somebody not know what to ask? “Is the job still open?” is a good question.',
    },
    {
      title: 'Back to back',
      say: 'Sit back to back. One calls, one is the employer. After three minutes you swap.',
      do: [
        'Round one: the employer is friendly and has time.',
        'Round two: the employer draws a card and plays it.',
        'Round three: the same, with a new partner and a new card.',
        'After each call, the employer first says what was clear.',
        'Is the number odd? Let one person listen in, and swap after that.',
      ],
      have: ['Cards “What does the employer say?”', 'Call cards', 'Alarm'],
      tip: 'Put this sentence on the board: “Could you say that again slowly?”',
    },
    {
      title: 'The voicemail',
      say: 'Nobody answers. What do you say? Four short sentences are enough.',
      do: [
        'Give an example yourself: name, reason, number, thank you.',
        'Let everybody fill in the voicemail sheet and say the message out loud.',
        'People who want to can record themselves on their own phone and listen back.',
      ],
      have: ['Voicemail sheet', 'Phones'],
      tip: 'Does somebody listen back? First ask what sounded good.',
    },
    {
      title: 'Your moment to call',
      say: 'When will you really call? Choose a day and a time. Now is fine too, in the quiet room.',
      do: [
        'Go back to the board from the start. What is solved now?',
        'Let everybody put a moment on the call card. Putting it off is allowed.',
        'Go along to the quiet room if somebody likes that.',
        'Tick who was there.',
      ],
      have: ['Call cards', 'Quiet place'],
    },
  ],
  variants: {
    online: [
      'Let everybody switch off the camera while they practise. That is more like calling.',
      'Put pairs in separate rooms and send the employer’s card in a private message.',
      'Send the call card beforehand, or keep the six steps on the screen.',
    ],
    onSite: [
      'Really call each other, from different rooms. Use a phone of the library.',
      'Ask an employer from the area to answer the phone for one round.',
    ],
    lowLiteracy: [
      'Use a call card with six pictures: hand, name sign, newspaper, question mark, ear, thumb.',
      'Learn the first sentence by heart, together and out loud.',
      'Read the card quietly to the person who plays the employer.',
      'Write the call card for those who want that. Use large letters.',
    ],
  },
  sheets: [
    {
      key: 'call-card',
      title: 'My call card',
      intro: 'Put this card next to the phone. You may simply read it out.',
      parts: [
        {
          kind: 'lines',
          title: 'Who do I call?',
          hint: 'Name of the company, name of the person and number.',
          lines: 2,
        },
        { kind: 'lines', title: 'Greeting and name', hint: 'Good morning, this is …', lines: 1 },
        { kind: 'lines', title: 'Why I call', hint: 'I saw that you need somebody for …', lines: 2 },
        {
          kind: 'choices',
          title: 'Questions that I can ask',
          options: [
            'Is this a good moment?',
            'Is the job still open?',
            'What would I do on a normal day?',
            'Which days and times is the work?',
            'May I come by once?',
            'How can I apply?',
          ],
        },
        { kind: 'lines', title: 'What I say about myself', hint: 'One thing you are good at.', lines: 2 },
        { kind: 'lines', title: 'What I hear', hint: 'Write down names, days and times. Say them back.', lines: 3 },
        { kind: 'lines', title: 'Thanking and ending', hint: 'Thank you for your time. I will …', lines: 1 },
        { kind: 'lines', title: 'My moment to call', hint: 'Day, time and a quiet place.', lines: 1 },
        {
          kind: 'text',
          title: 'Sentences that always help',
          paragraphs: [
            'Could you say that again slowly?',
            'Could you spell the name?',
            'I will write that down. One moment, please.',
            'I will repeat it: …',
            'When is the best time to call back?',
          ],
        },
      ],
    },
    {
      key: 'employer-cards',
      title: 'What does the employer say?',
      intro: 'The employer draws a card and plays it. The caller does not know what comes.',
      parts: [
        {
          kind: 'cards',
          title: 'Cards for the employer',
          cards: [
            'You have lots of time. You like it that somebody calls.',
            'You are busy. You ask the caller to call back at three.',
            'You speak very fast.',
            'You speak softly. There is a lot of noise.',
            'The job is gone. Next month there may be work again.',
            'You ask: what are you good at?',
            'You ask: why do you want to work here?',
            'You ask: can you come by tomorrow at ten?',
            'You put the caller through to a colleague. Then the call starts again.',
            'You give an email address. The caller has to write it down.',
            'You say: just send a CV. You say nothing else.',
            'You do not understand the caller’s name. You ask to spell it.',
            'You ask: have you done this work before?',
            'You are silent for a moment. You are looking something up.',
            'You say: work starts at six. How will you get here then?',
            'You say: you may come and watch one morning. Which day do you choose?',
          ],
        },
      ],
    },
    {
      key: 'voicemail-sheet',
      title: 'On the voicemail',
      intro: 'Wait for the beep. Speak slowly. Say your number twice.',
      parts: [
        {
          kind: 'text',
          title: 'An example',
          paragraphs: [
            'Good afternoon, this is Nora. I am calling about the work in the canteen. Could you call me back? My number is … I repeat: … Thank you and have a nice day.',
          ],
        },
        { kind: 'lines', title: 'Greeting and name', hint: 'Good afternoon, this is …', lines: 1 },
        { kind: 'lines', title: 'Why I call', hint: 'I am calling about …', lines: 1 },
        { kind: 'lines', title: 'My number', hint: 'Two digits at a time, with a pause between.', lines: 1 },
        { kind: 'lines', title: 'Ending', hint: 'Thank you and have a nice day.', lines: 1 },
        {
          kind: 'choices',
          title: 'If they call me back',
          options: [
            'My call card lies ready',
            'I have pen and paper with me',
            'My sound is on',
            'Is it a bad moment? Then I ask if I may call later',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Offer the quiet place for calls at fixed times.',
    'After a week, ask how the call went, if the person agrees to that.',
    'Suggest: asking a shop a short question is a good way to begin.',
    'Mention “Your story in one minute” and “Practise a job interview”.',
  ],
}
