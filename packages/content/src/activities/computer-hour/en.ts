import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Computer hour',
  public: {
    title: 'Together at the computer',
    summary: 'Learn step by step to use a computer, email and the internet.',
    steps: [
      { title: 'You say what you want', text: 'Send photos, email or look something up? You choose.' },
      { title: 'You practise', text: 'You work on one of our computers, or on your own phone.' },
      { title: 'You do it yourself', text: 'A helper sits next to you. You hold the mouse yourself.' },
    ],
    goodToKnow: [
      'You do not need to know anything yet.',
      'Do you have your own phone or laptop? Bring it, with the charger.',
      'You can hardly break anything. So you can always try.',
    ],
    promotion: {
      short: 'Practise with computer, email and internet at the library, at your own pace.',
      medium:
        'Do you want to email, look something up or send a photo? At the library you practise what you choose. Step by step, on one of our computers or your own phone. A helper sits next to you. You do not need to know anything yet.',
      long: [
        'More and more goes through the internet: an appointment, a form, a vacancy. That is hard if you never learned it.',
        'At the library you practise in a small group. You choose what you want to learn. Email, looking something up, sending a photo or finding the way on a map. You work with a sheet in steps. A helper sits next to you and is patient.',
        'We also look at a fake message together. Then you will recognise one at home. Bring your phone or laptop if you have one. We have computers too.',
      ].join('\n\n'),
    },
  },
  aim: 'Everyone does one thing with a computer or phone that they could not do before. They can do it again at home, with the sheet.',
  forWhom: 'For people who rarely or never use a computer. Also for people who only have a phone. Reading may be hard.',
  materials: [
    'A computer for each person, with internet',
    'Mice, also a large one',
    'The three sheets: what do I want to learn, practise in steps, I can now',
    'Reading glasses to borrow',
    'A large screen or projector',
  ],
  runSheet: [
    {
      title: 'Arrive and choose',
      say: 'Welcome. What would you like to be able to do today? I read the list. Tick one thing.',
      do: [
        'Turn on all computers beforehand, with large letters.',
        'Let everyone choose one goal from the list.',
        'Seat people with the same goal next to each other.',
      ],
      have: ['Computers on and logged in', 'The sheet: what do I want to learn?'],
    },
    {
      title: 'Warm up',
      say: 'First we warm up our fingers. Type your name as often as you like. Then click on each name.',
      do: [
        'Open an empty text page on each computer, with large letters.',
        'Show typing and clicking once on the large screen.',
        'See who finds the mouse hard. Then take the large mouse.',
      ],
      have: ['An empty text page on each screen', 'Large mouse'],
      tip: 'Can someone do this already? Give the practice sheet for their goal straight away.',
    },
    {
      title: 'Work on your goal',
      say: 'Now you start with your sheet. Are you stuck? Put up your hand and I will come.',
      do: [
        'Sit down next to the person who asks for help.',
        'Keep your hands off the mouse. Point and tell.',
        'Keep asking: what do you see, and what do you think will happen?',
        'Let people help each other if one of them already knows.',
      ],
      have: ['The sheet practise in steps, for each person'],
      tip: 'Never ask for a password. Turn away when someone types it.',
    },
    {
      title: 'Safe on the internet',
      say: 'Look at this message. Is it real or fake? What would you look at?',
      do: [
        'Read the fake message on the sheet aloud. Ask what is strange about it.',
        'Name three signs: a hurry, a link, and someone asking for a code or money.',
        'Agree one rule: when in doubt do not click, but call yourself.',
      ],
      have: ['The fake message, at the bottom of the practice sheet'],
      tip: 'Did someone ever click on one? Say that it can happen to anyone.',
    },
    {
      title: 'Write down and close',
      say: 'Tick what you can do now. Take the sheet home and do it once more there.',
      do: [
        'Check that everyone has logged out.',
        'Tell people when the drop-in is, and who will be there.',
        'Tick who was there.',
      ],
      have: ['The sheet: I can do this now', 'Card with opening hours'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Does everyone have a phone with them? Do the whole hour on the phone.',
      'With more than five people: ask a volunteer or a quick participant as second helper.',
    ],
    lowLiteracy: [
      'Stick or draw a picture next to each goal on the list, and each button.',
      'Show the steps and let people copy you. The sheet is then only for home.',
      'Show how to speak instead of type, and how the screen can read aloud.',
    ],
  },
  sheets: [
    {
      key: 'choose-goal',
      title: 'What do I want to learn?',
      intro: 'Tick one thing for today. The rest comes another time.',
      parts: [
        {
          kind: 'choices',
          title: 'I would like to …',
          options: [
            'use the mouse',
            'type letters',
            'read an email',
            'send an email',
            'send a photo',
            'look something up on the internet',
            'find the way on a map',
            'find bus or train times',
            'fill in a form on the internet',
            'look for a vacancy',
            'make a video call with family',
            'save a file and find it again',
          ],
        },
        { kind: 'lines', title: 'Or something else', hint: 'Write it down, or tell us.', lines: 2 },
      ],
    },
    {
      key: 'practice-steps',
      title: 'Practise in steps',
      intro: 'Choose your goal. Do one step at a time. Buttons may have slightly different names.',
      parts: [
        {
          kind: 'text',
          title: 'Send an email',
          paragraphs: [
            '1. Open your email.',
            '2. Find the button for a new message. It is often a pencil or a plus.',
            '3. Type the email address next to: to. There is always an @ in it.',
            '4. Next to subject, type what it is about in two words.',
            '5. Type your message. Put your name below it.',
            '6. Click on send. Then look under sent to see that it has gone.',
          ],
        },
        {
          kind: 'text',
          title: 'Look something up on the internet',
          paragraphs: [
            '1. Open the internet.',
            '2. Click in the search bar.',
            '3. Type two or three words. For example: library opening hours.',
            '4. Press enter.',
            '5. Read the first three lines. Does one say advertisement? Skip it.',
            '6. Click on what you need. The arrow to the left takes you back.',
          ],
        },
        {
          kind: 'text',
          title: 'Send a photo',
          paragraphs: [
            '1. Take a photo with your phone, for example of the plant on the table.',
            '2. Open the photo.',
            '3. Find the button to share.',
            '4. Choose email or message.',
            '5. Choose who it goes to. Yourself is fine too, for practice.',
            '6. Click on send.',
          ],
        },
        {
          kind: 'text',
          title: 'Find the way on a map',
          paragraphs: [
            '1. Open a map on the internet or on your phone.',
            '2. Type where you want to go. A street and a town is enough.',
            '3. Click on directions.',
            '4. Choose how you go: on foot, by bicycle, public transport or car.',
            '5. See how long it takes.',
            '6. Write down the first three streets.',
          ],
        },
        {
          kind: 'text',
          title: 'Is this message real or fake? (invented message)',
          paragraphs: [
            'From: your bank. Subject: last warning.',
            'Dear customer, we will block your card today.',
            'Click on this link within one hour and fill in your PIN.',
          ],
        },
        {
          kind: 'choices',
          title: 'What do you notice?',
          options: ['There is a hurry.', 'There is a link.', 'Someone asks for my PIN.', 'My name is not in it.'],
        },
        {
          kind: 'text',
          title: 'Our rule',
          paragraphs: [
            'A bank never asks for a PIN in a message.',
            'In doubt? Do not click. Call your bank yourself, with the number you already have.',
          ],
        },
      ],
    },
    {
      key: 'i-can-now',
      title: 'I can do this now',
      intro: 'Tick what works. With help counts too.',
      parts: [
        {
          kind: 'choices',
          title: 'I can do this',
          options: [
            'I can use the mouse.',
            'I can type my name.',
            'I can read or send an email.',
            'I can look something up.',
            'I can send a photo.',
            'I can find the way.',
            'I can recognise a fake message.',
            'I can log out.',
          ],
        },
        { kind: 'lines', title: 'I will do this again at home', lines: 2 },
        { kind: 'lines', title: 'I want to learn this next time', lines: 2 },
        {
          kind: 'lines',
          title: 'Here I can ask for help',
          hint: 'The drop-in at the library: which day, what time?',
          lines: 2,
        },
      ],
    },
  ],
  followUp: [
    'Invite everyone to the drop-in or a next computer hour. Write the day on the sheet.',
    'Note which goals were chosen often, without names. Then you know what to prepare next time.',
    'People who look for work may like Apply online or Real or fake?',
    'Give a task for home: do today’s goal once more.',
  ],
}
