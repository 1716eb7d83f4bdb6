import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Swap chairs',
  public: {
    title: 'You are the boss',
    summary: 'Sit in the employer’s chair and find out what they like to hear.',
    steps: [
      { title: 'You get a business', text: 'You are the boss of a bakery, a garage or a hotel.' },
      {
        title: 'You choose somebody',
        text: 'You ask two or three people questions. Then you choose who may come and work.',
      },
      { title: 'You turn it round', text: 'You see what made the difference. Soon you will use that yourself.' },
    ],
    goodToKnow: [
      'You play an invented role. You do not have to say anything about yourself.',
      'You do not have to act. Asking questions is enough.',
      'You do not have to read. We read the cards to you.',
    ],
    promotion: {
      short:
        'Today you are the boss and you choose who gets the job. Play along and find out what employers like to hear.',
      medium:
        'What does an employer really want to hear? Sit in their chair and find out. In this game you have your own business and you need somebody. You talk with a few people and you choose. Afterwards you know better what you can say about yourself.',
      long: 'Applying for a job can feel like an exam. At the library we turn it round. With us, you are the boss.\n\nYou get a business, such as a bakery, a garage or a hotel. You think about who you need. Then a few people come to apply. They play a role from a card. You ask questions and you choose who may come and work. After that you swap chairs.\n\nAt the end we look together: what made the difference? Often it is something small. An honest answer, a good example or a question in return. You choose one thing that you will use yourself.\n\nYou do not have to say anything about yourself. We play with invented roles and we laugh a lot. Sign up at the library.',
    },
  },
  aim: 'People feel how an employer chooses. They take home one way to show themselves better.',
  forWhom: 'For people who find applying scary, or who were often turned down. No experience is needed.',
  materials: [
    'Eight business cards, cut out',
    'Twenty-four applicant cards, cut out',
    'The boss sheet, one for each person',
    'A small table with two or three chairs for each pair',
    'Alarm',
    'Board, markers, pens and blank cards',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Today you are the boss. You need somebody, and you may choose.',
      do: [
        'Let everybody say their name.',
        'Ask who ever had to choose somebody. A babysitter or a handyman counts too.',
        'Ask: what did you look for? Write the answers on the board.',
      ],
      have: ['Coffee and tea', 'Board and markers'],
    },
    {
      title: 'Your business',
      say: 'Together you have a business. Who do you need? Choose three things that are really necessary.',
      do: [
        'Make pairs. With an odd number, make one group of three, with two bosses each time.',
        'Let each pair draw a business card. Read the card out.',
        'Let everybody fill in the first part of the boss sheet.',
        'Ask as well: what is not needed here?',
      ],
      have: ['Business cards', 'Boss sheet for each person', 'Pens'],
    },
    {
      title: 'Interviews',
      say: 'One of you stays seated and is the boss. The other takes a card and goes to apply.',
      do: [
        'Let each applicant go to another table. Read the card out quietly where needed.',
        'Do three interviews of five minutes. After each, applicants move on with a new card.',
        'Let the boss give points straight after each interview. Played cards go back on the pile.',
        'Then swap chairs. The boss now goes to apply, three times as well.',
        'With six or seven people, do two interviews each time, of seven minutes.',
      ],
      have: ['Applicant cards', 'Boss sheet for each person', 'Alarm'],
      tip: 'Every card holds a talent. The applicant may make up anything else.',
    },
    {
      title: 'Who got the job?',
      say: 'Who did you hire, and why? What made the difference?',
      do: [
        'Let each boss explain one choice. Talk about the card, not about the player.',
        'Write all the reasons on the board.',
        'Underline the reasons that everybody can learn.',
        'Ask as well: what did somebody say honestly, and did you find that strong?',
      ],
      have: ['Board and markers'],
      tip: 'Add this: being turned down is often about what the business needs. It says little about the person.',
    },
    {
      title: 'Back to you',
      say: 'Choose one reason from the board. How will you show it in your own interview?',
      do: [
        'Let everybody put one sentence on a card, or a drawing.',
        'Go round the circle. Those who want to say their sentence out loud.',
        'Say the date when people can practise an interview.',
        'Tick who was there.',
      ],
      have: ['Blank cards', 'List of dates'],
    },
  ],
  variants: {
    online: [
      'Put each boss in a room of their own. Send the applicants on every round.',
      'Read each card to its player beforehand, or send it in a private message.',
      'Let people show the points with their fingers on camera.',
    ],
    onSite: [
      'Make the corridor a waiting room. The boss fetches the applicant there.',
      'Ask a real employer to play along and to talk about it at the end.',
    ],
    lowLiteracy: [
      'Read the card quietly to the applicant. Ask what he or she remembers.',
      'Replace the boss sheet by three cups with counters, one for each interview.',
      'For each business, draw three pictures together of what is needed.',
    ],
  },
  sheets: [
    {
      key: 'company-cards',
      title: 'Business cards',
      intro: 'Cut out the cards. Each pair draws one card and is the boss together.',
      parts: [
        {
          kind: 'cards',
          title: 'Businesses',
          cards: [
            'Bakery. You need help in the shop. The day starts early.',
            'Garage. You need somebody who helps with tyres and oil.',
            'Hotel. You need somebody for the rooms. Every room must be ready by three.',
            'Warehouse. You need somebody to prepare parcels. Mistakes cost a lot of time.',
            'Home for older people. You need somebody for the living room and the coffee.',
            'Plant nursery. You need somebody for the plants. The work is outside, in rain too.',
            'School canteen. You need somebody to make sandwiches. Twelve o’clock is very busy.',
            'Office. You need somebody for the desk and the telephone.',
          ],
        },
      ],
    },
    {
      key: 'applicant-cards',
      title: 'Applicant cards',
      intro: 'Draw a card for each interview. Play that person. You may make things up.',
      parts: [
        {
          kind: 'cards',
          title: 'Applicants',
          cards: [
            'For years you cooked for a large family. You are good at planning.',
            'You cared for your father for three years. You stay calm under pressure.',
            'You have no diploma. You repair bikes for the whole street.',
            'You stood at the market every Saturday. You chat with everybody.',
            'You are still learning Dutch. You speak three other languages.',
            'You were at home for a long time. You are always on time.',
            'You are sixty. You taught the trade to many young colleagues.',
            'You are eighteen. You learn new things very fast.',
            'You kept the money of the football club. Every cent was right.',
            'You are quiet in a group. You see what others forget.',
            'You left your last boss. You say honestly why.',
            'You drove a lorry for years. You work well alone.',
            'You helped at the food bank. You shared everything out precisely.',
            'You find computers hard. You ask for help in time.',
            'You sing in a choir. You listen well to others.',
            'You rebuilt your own house. You finish what you begin.',
            'You were a teacher in another country. You explain calmly.',
            'You were turned down five times. You came again.',
            'You keep a vegetable garden. You like getting up early.',
            'You babysat for four families. Parents trust you.',
            'You cleaned in a hospital. You work very neatly.',
            'You never did this kind of work. You have good questions for the boss.',
            'You solved quarrels in your street. You always stay friendly.',
            'You want to work three days. On those days the boss can count on you.',
          ],
        },
      ],
    },
    {
      key: 'boss-sheet',
      title: 'Boss sheet',
      intro: 'This sheet is for when you are the boss. You may draw too.',
      parts: [
        { kind: 'lines', title: 'My business', hint: 'What does your business do? Give it a name.', lines: 1 },
        { kind: 'lines', title: 'Three things that are really needed', hint: 'For example: comes on time.', lines: 3 },
        { kind: 'lines', title: 'This is not needed here', hint: 'For example: a diploma.', lines: 1 },
        {
          kind: 'choices',
          title: 'Questions that you can ask',
          options: [
            'Why do you come to me?',
            'What did you do before, at home or at work?',
            'Can you give an example?',
            'What would you still like to learn?',
            'What would you like to know from me?',
          ],
        },
        {
          kind: 'table',
          title: 'Points: 0, 1 or 2 for each thing that is needed',
          columns: ['Applicant', 'Need 1', 'Need 2', 'Need 3', 'What did he or she say well?'],
          rows: ['First', 'Second', 'Third'],
          emptyRows: 0,
        },
        { kind: 'lines', title: 'This person I hire, because', lines: 2 },
        { kind: 'lines', title: 'This I will say too', hint: 'One sentence for your own interview.', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Keep a photo of the reasons on the board. Use it at a next session.',
    'Invite people to “Practise a job interview”. There they play themselves.',
    'Suggest: look at one job advert and see what that boss really needs.',
  ],
}
