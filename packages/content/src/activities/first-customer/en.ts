import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Your first customer',
  public: {
    title: 'Your first customer',
    summary: 'Work out how to find your first customer and what to say.',
    steps: [
      { title: 'You choose one customer', text: 'You draw who it is and where you meet that person.' },
      { title: 'You make your offer', text: 'You say in one sentence what you do and what it costs.' },
      { title: 'You practise', text: 'You practise the conversation with somebody from the group.' },
    ],
    goodToKnow: [
      'This is useful when you already have an idea.',
      'Did you not come to ‘Starting for yourself’? You can still join in.',
      'Do you receive benefits? Talk to your municipality or UWV before you sell anything.',
      'There is no acting on a stage. You practise calmly with one other person.',
    ],
    promotion: {
      short: 'Do you have an idea for your own work? Practise talking to your first customer at the library.',
      medium:
        'You are good at something and would like to earn from it. But how do you find customers? At the library you work out who your first customer is. You put your offer in one sentence, with a price. Then you practise the conversation with somebody from the group.',
      long: 'Speaking to a customer can feel scary. Even more so when you have to name a price. Practice helps, and together it is more fun.\n\nIn a small group you choose one customer. You draw who it is, what is hard for them, and how you can help. Then you put your offer in one sentence. You practise the conversation with another person.\n\nYou go home with a card. It says whom you will speak to this week, and what you will say. Do you receive benefits? Talk to your municipality or UWV before you sell anything.\n\nDo you have an idea, large or small? Sign up at the library.',
    },
  },
  aim: 'Everybody knows who their first customer could be and dares to name a price. Each chooses one person to speak to.',
  forWhom: 'People with an idea for their own work, large or small. It does not have to be worked out.',
  materials: [
    'The customer sheet on A3, one for each person',
    'The offer card and the conversation sheet, one for each person',
    'Coloured pencils and pens',
    'A timer or the clock of your phone',
    'A list of local help for starters',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. We are going to look for your first customer. One is enough. Say your name and your idea in one sentence. It does not have to sound good yet.',
      do: [
        'Start with an invented idea yourself, such as looking after plants when people travel.',
        'Write all ideas on the board, in people’s own words.',
        'Ask who could be each other’s customer and draw a line between them.',
      ],
      have: ['Board and markers', 'Name cards'],
    },
    {
      title: 'Draw your customer',
      say: 'Who could be your first customer? Think of one person. Picture that person: at home, at work, in the street. What is hard there? What becomes easier with your help?',
      do: [
        'Let people fill in boxes 1 to 5 of the customer sheet. Drawing is fine.',
        'Ask for one person in the area, with no surname on paper.',
        'Let people write down where that person goes every week.',
        'Let neighbours at the table ask each other one question about the customer.',
      ],
      have: ['A customer sheet for each person', 'Coloured pencils'],
      tip: 'Does somebody think there are no customers? Ask who last said ‘thank you’ to them.',
    },
    {
      title: 'Your offer in one sentence',
      say: 'Finish this sentence. I help you with this, so you need not do that, for this price. Write your sentence on the card and read it aloud.',
      do: [
        'Do one sentence on the board first and cross out the difficult words.',
        'Let pairs make each other’s sentence shorter.',
        'Check that the price is in it. Nearly everybody forgets.',
        'No price yet? Choose one today to practise with.',
      ],
      have: ['An offer card for each person', 'Pens'],
      tip: 'Does somebody not dare to name a price? Say it aloud together five times.',
    },
    {
      title: 'The conversation',
      say: 'Now you practise. You meet your customer at the till or at the school. How do you begin? The other person plays the customer and may also say ‘no’.',
      do: [
        'Play a conversation yourself first that does not go quite well. Laughing is fine.',
        'Make pairs. Give five minutes for each conversation, then swap.',
        'Let the customer say: this was good, and this I would like to know.',
        'Then make new pairs for a second round.',
        'Practise one ‘no’ together: say thank you, and ask whether you may come back.',
      ],
      have: ['A conversation sheet for each person', 'Timer'],
      tip: 'Would somebody rather not play? Let them practise only the first sentence, with you.',
    },
    {
      title: 'This week',
      say: 'Whom will you speak to this week? Write on your card who, where and which day. Choose a partner, and tell each other how it went. Do you receive benefits? Then your first talk is with your municipality or UWV.',
      do: [
        'Let everybody choose a partner. They may swap numbers, but need not.',
        'Go round and let people name only the day.',
        'Hand out the list of help.',
        'Tick who was there and name the next date.',
      ],
      have: ['List of help for starters', 'Dates of the next activities'],
    },
  ],
  variants: {
    online: [
      'Send the customer sheet beforehand, or let people draw eight boxes.',
      'Practise the conversations in separate rooms, five minutes each.',
      'Let everybody put their offer in the chat as well.',
    ],
    onSite: [
      'Practise standing up, at the coffee table or the desk. That feels more real.',
      'Ask a colleague to play the customer once.',
    ],
    lowLiteracy: [
      'Let people draw the customer and talk about it. There is no need to write.',
      'Record the offer on the person’s own phone and listen to it together.',
      'Read the conversation sheet aloud. Practise the sentences together first.',
    ],
  },
  sheets: [
    {
      key: 'customer-canvas',
      title: 'Customer sheet',
      intro: 'Think of one person. Write or draw in each box. A first name is enough.',
      parts: [
        {
          kind: 'canvas',
          title: 'My first customer',
          fields: [
            { title: '1. Who is it?', hint: 'Draw your customer. How old are they? Who else lives there?', wide: true },
            { title: '2. Where does my customer go?', hint: 'Shop, school, sports club, place of worship, library.' },
            { title: '3. What is hard?', hint: 'What takes a lot of time, or does not go well?' },
            { title: '4. How does it go now?', hint: 'Do they do it themselves? Does somebody help?' },
            { title: '5. What gets better?', hint: 'What changes with your help?' },
            { title: '6. My offer', hint: 'I help you with … Then you do not have to …' },
            { title: '7. My price', hint: 'What does it cost? What does the customer get for it?' },
            { title: '8. My first sentence', hint: 'What do you say when you see this person?', wide: true },
          ],
        },
      ],
    },
    {
      key: 'offer-card',
      title: 'Offer card',
      intro: 'Take this card with you. Read it again before you speak to somebody.',
      parts: [
        { kind: 'lines', title: 'I help you with', hint: 'What do you do?', lines: 2 },
        { kind: 'lines', title: 'Then you do not have to, or then you have', hint: 'What is the gain?', lines: 2 },
        { kind: 'lines', title: 'It costs', hint: 'For one time, or for one hour?', lines: 1 },
        { kind: 'lines', title: 'I will speak to', hint: 'Who, where and which day?', lines: 2 },
        { kind: 'lines', title: 'My partner', hint: 'Whom will you tell how it went?', lines: 1 },
      ],
    },
    {
      key: 'conversation',
      title: 'Talking to a customer',
      intro: 'Five steps. Choose a sentence that suits you for each, or make your own.',
      parts: [
        {
          kind: 'text',
          title: '1. Begin calmly',
          paragraphs: ['Hello, do you have a moment?', 'May I ask you something?'],
        },
        {
          kind: 'text',
          title: '2. Ask something first',
          paragraphs: ['How do you do that now?', 'What is hard about it?'],
        },
        {
          kind: 'text',
          title: '3. Say what you do',
          paragraphs: ['I can help you with …', 'Then it will not take up your time any more.'],
        },
        {
          kind: 'text',
          title: '4. Name the price',
          paragraphs: ['That costs … euros.', 'Then be silent for a moment. That is fine.'],
        },
        {
          kind: 'text',
          title: '5. Finish',
          paragraphs: [
            'If it is yes: Good. Which day suits you?',
            'If it is perhaps: Shall I ask again next week?',
            'If it is no: Thank you. Do you know somebody who needs this?',
          ],
        },
        {
          kind: 'table',
          title: 'People I have spoken to',
          columns: ['Who', 'Which day', 'Yes, no or later', 'What did I learn?'],
          rows: [],
          emptyRows: 5,
        },
      ],
    },
  ],
  followUp: [
    'Ask after a week who has spoken to a customer, and how it went.',
    'Did it not work out? Offer to practise the first sentence again.',
    'Point to ‘Sums for starters’ for those who are unsure about their price.',
    'Does somebody receive benefits? Refer to the municipality or UWV before any money comes in.',
  ],
}
