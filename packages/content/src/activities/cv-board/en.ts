import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'CV building board',
  public: {
    title: 'Build your CV from cards',
    summary: 'First lay out your CV with cards on a table, without a computer.',
    steps: [
      { title: 'You write cards', text: 'Each card holds one thing that you did or learned.' },
      { title: 'You move them', text: 'You put the most important ones at the top. You keep the rest.' },
      { title: 'You have a plan', text: 'You take home your board and a photo. Later they become your CV.' },
    ],
    goodToKnow: [
      'You work with pen and paper.',
      'No work for a long time? Then this is a good start.',
      'Would you rather not write? We write with you.',
    ],
    promotion: {
      short: 'Build your CV with cards on a table: no computer, and together with others.',
      medium:
        'Making a CV without a computer? You can. You write on cards what you did and learned. Then you move them until it is right. Work at home and volunteering get a place too.',
      long: [
        'Many people do not know how to start a CV. At the library you start with cards on a table.',
        'Each card holds one thing: work, a course, care for family, volunteering. Then you choose: what does an employer want to see first? You move the cards until it is right. There are no mistakes.',
        'You take your board home, with a photo on your phone. On another day we help you turn it into a CV. You do not need to prepare anything.',
      ].join('\n\n'),
    },
  },
  aim: 'Everyone has a full board: the eight strongest cards and two sentences. The CV then follows easily.',
  forWhom:
    'For people who dread a CV or a computer. Also for people who think they have nothing to write. A good start before Make a CV.',
  materials: [
    'A building board for each person, on A3',
    'Starter cards, cut out: one pile per table',
    'Empty cards in green, yellow, blue and white',
    'Markers, tape and an envelope for each person',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Today we make a CV from cards. Everything can still move, so there are no mistakes.',
      do: [
        'Show a board that you filled in yourself beforehand.',
        'Ask what work everyone is looking for. That goes at the top of the board.',
        'Does someone not know yet? Write: work with people, or work with my hands.',
      ],
      have: ['Building boards and markers', 'Your own example'],
    },
    {
      title: 'Write cards',
      say: 'Green is work. Yellow is learning. Blue is home and volunteering. White is what others say about you.',
      do: [
        'Lay out the starter cards. Anyone who is stuck finishes one.',
        'Give an example from your own life for each colour.',
        'Ask further: and before that? And who looked after the children?',
        'Write for those who ask. One card, one thing.',
      ],
      have: ['Empty cards in four colours', 'Starter cards'],
      tip: 'Few green cards? Start with blue. Most of the experience is often there.',
    },
    {
      title: 'Move and choose',
      say: 'What does an employer want to see first? Put that at the top. You have room for eight cards.',
      do: [
        'Let pairs look at each other’s boards.',
        'Ask for each card: does this help for the work you look for?',
        'Keep the other cards in an envelope. For a next CV.',
      ],
      have: ['An envelope for each person'],
      tip: 'Does someone hesitate over a card? Ask how proud they are of it.',
    },
    {
      title: 'Two sentences about yourself',
      say: 'Now two sentences. First: I can do this, because I did that. Then: I look for this work.',
      do: [
        'Point at the strongest cards. The words are already there.',
        'Let people read their sentences aloud, or read them out yourself.',
        'Cross out words that everyone uses, such as flexible.',
      ],
      have: ['The sheet: my two sentences', 'Pens'],
    },
    {
      title: 'Photo and next step',
      say: 'Take a photo of your board. At the CV afternoon we put this into the computer.',
      do: [
        'Tape the cards in place.',
        'Take a photo only with the person’s own phone.',
        'Sign up those who want for Make a CV straight away. Tick who was there.',
      ],
      have: ['Tape', 'List of dates for Make a CV'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Is the table small? Hang the boards on the wall and walk past each other’s work.',
      'With many people: change tables after the cards, so that everyone gets new questions.',
    ],
    lowLiteracy: [
      'Let people draw instead of write. Add one word together.',
      'Read the starter cards aloud. Anyone who recognises something takes the card.',
      'Write down the two sentences as the person says them. Then read them aloud together.',
    ],
  },
  sheets: [
    {
      key: 'board',
      title: 'My building board',
      intro: 'Lay your cards in the boxes. Eight cards is enough. Move them as often as you like.',
      parts: [
        {
          kind: 'canvas',
          title: 'My CV on one sheet',
          fields: [
            { title: 'I am looking for this work', hint: 'A job or a kind of work. One is enough.', wide: true },
            { title: 'How to reach me', hint: 'Name, town, telephone and email.' },
            {
              title: 'Languages, driving licence and computer',
              hint: 'Which languages do you speak? What can you do with a computer?',
            },
            {
              title: 'My two sentences',
              hint: 'What can you do, where did you do it, what do you look for?',
              wide: true,
            },
            { title: 'My latest work', hint: 'Green. What did you do, where, and how long?' },
            { title: 'Earlier work', hint: 'Green. Also work in another country or for family.' },
            { title: 'Home and volunteering', hint: 'Blue. Caring, arranging, helping at a club or school.' },
            { title: 'What I learned', hint: 'Yellow. School, a course, or learned by doing.' },
            { title: 'What others say about me', hint: 'White. What do people thank you for?', wide: true },
          ],
        },
      ],
    },
    {
      key: 'starter-cards',
      title: 'Starter cards',
      intro: 'Do you recognise something? Take the card and finish the sentence. Empty cards are fine too.',
      parts: [
        {
          kind: 'cards',
          title: 'Green: work',
          cards: [
            'My latest work was …',
            'My first work was …',
            'I worked in another country as …',
            'I helped in the business of …',
            'At work I did this every day: …',
            'I taught others how to …',
          ],
        },
        {
          kind: 'cards',
          title: 'Yellow: learning',
          cards: [
            'I went to school for …',
            'I took a course in …',
            'I taught myself …',
            'I have a licence or certificate for …',
            'I speak these languages: …',
            'With a computer or phone I can …',
          ],
        },
        {
          kind: 'cards',
          title: 'Blue: home and volunteering',
          cards: [
            'I cared for …',
            'I arranged a party or outing for …',
            'I repaired or made …',
            'I helped at school or at the club with …',
            'I cooked for …',
            'I helped neighbours with …',
          ],
        },
        {
          kind: 'cards',
          title: 'White: what others say',
          cards: [
            'People ask me for help with …',
            'My family is glad that I …',
            'A boss or teacher was happy with …',
            'I got a compliment for …',
            'Others count on me when …',
            'I am proud that …',
          ],
        },
      ],
    },
    {
      key: 'two-sentences',
      title: 'My two sentences',
      intro: 'Look at your strongest cards. The words are already there.',
      parts: [
        {
          kind: 'text',
          title: 'Three examples (invented people)',
          paragraphs: [
            'I am good at cooking for many people. I did it for six years and look for kitchen work.',
            'I cared for my father for four years. I look for work helping older people at home.',
            'I work precisely and lift with ease. I look for work in a warehouse, preferably by day.',
          ],
        },
        { kind: 'lines', title: 'I am good at …', hint: 'Choose two things that suit the work.', lines: 2 },
        { kind: 'lines', title: 'I did that at …', hint: 'Work, home or volunteering. How long?', lines: 2 },
        { kind: 'lines', title: 'I am looking for …', hint: 'What work, where, and when can you work?', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Plan Make a CV within two weeks. Ask everyone to bring their board.',
    'Call those who could not take a photo. Ask if the board is still complete.',
    'Give a task for home: ask someone what is still missing on the board.',
    'People with few cards so far may like Unique skills.',
  ],
}
