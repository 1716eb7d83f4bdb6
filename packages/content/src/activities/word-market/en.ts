import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Word market',
  public: {
    title: 'Word market',
    summary: 'Learn new Dutch words by swapping, guessing and talking.',
    steps: [
      { title: 'You get words', text: 'Four cards, each with one word. We help with what it means.' },
      { title: 'You swap', text: 'You explain a word. Does the other guess it? Then you swap.' },
      { title: 'You keep', text: 'You take your ten best words home.' },
    ],
    goodToKnow: [
      'Mistakes are part of the game.',
      'You may explain with your hands, or with a drawing.',
      'Do you speak only a little Dutch? You can join.',
      'Children from the age of ten may join.',
    ],
    promotion: {
      short: 'Learn new Dutch words at the Word market. You swap, guess and laugh, in a small group.',
      medium:
        'You learn new words better when you do something with them. At the Word market in the library you swap words with others. You explain a word with words, hands or a drawing. Does the other guess it? Then you swap.',
      long: 'You remember words better when you play with them. We do that at the Word market.\n\nYou get four cards with a Dutch word. You walk around, as if you are at a market. You explain a word without saying it. You may use your hands, and you may draw. Does the other guess it? Then you swap a card.\n\nAfter that you make funny sentences from three cards, together with others. At the end you choose ten words to keep. You take them home.\n\nYou do not have to speak much Dutch yet. Mistakes are part of it. Come and join, and sign up at the library.',
    },
  },
  aim: 'People dare to speak Dutch and learn ten new words. They have fun together.',
  forWhom: 'For everybody who wants to know more Dutch words. A little Dutch is enough.',
  materials: [
    'Forty-eight word cards, cut out',
    'The sheet with the rules, large on the board or on the table',
    'The sheet “My ten words”, one for each person',
    'Counters or buttons',
    'Blank cards, pens and coloured pencils',
    'A bell or an alarm',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome to the market. Which Dutch word do you like? Which word is funny?',
      do: ['Begin with a funny word yourself.', 'Write all the words on the board and say them out loud together.'],
      have: ['Coffee and tea', 'Board and markers'],
    },
    {
      title: 'Look at words',
      say: 'You get four cards. Do you know the word? Draw what it is. Not sure? Just ask.',
      do: [
        'Give beginners cards with things. Words such as “vroeg” and “wachten” are harder.',
        'Walk round and explain what people do not know. Point, show or draw.',
        'Let everybody say their own four words a few times.',
        'Put the cards that are left in the middle.',
      ],
      have: ['Word cards', 'Coloured pencils'],
    },
    {
      title: 'Swap',
      say: 'The market is open. Explain a word without saying it. Guessed? Then you swap a card.',
      do: [
        'Show the game once with a participant.',
        'Let people walk, not sit. Join in yourself, so that everybody dares.',
        'Is the guess not working? Show the card and say the word together.',
        'Ring the bell after ten minutes. Let people swap a card with the pile in the middle.',
      ],
      have: ['Rules', 'Bell or alarm'],
      tip: 'Explaining with hands is fine. So is drawing. One’s own language may help too.',
    },
    {
      title: 'Build sentences',
      say: 'Put three cards side by side. Make one sentence with them. The funnier, the better.',
      do: [
        'Let people work in twos or threes. They may add words.',
        'Give a counter for every sentence that people can understand.',
        'Let each group perform its funniest sentence.',
      ],
      have: ['Word cards', 'Counters'],
      tip: 'Do not correct every mistake. Say the sentence correctly yourself, so that everybody hears it.',
    },
    {
      title: 'Ten to keep',
      say: 'Choose ten words. Put them on your sheet and use one tomorrow.',
      do: [
        'Lay all the cards open on the table, so that everybody can choose.',
        'Help with writing. A drawing beside the word helps the memory.',
        'Say the date of a next language session.',
        'Tick who was there.',
      ],
      have: ['Sheet “My ten words”', 'Pens'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Put up stalls: work, home, street. Each stall has other words.',
      'Put real things on the table: a key, a cushion, an umbrella.',
    ],
    lowLiteracy: [
      'Stick a picture on each card together before the game begins.',
      'Use only cards with things and people. Give two to each person.',
      'Write the ten words for those who want that. Let them make the drawings.',
      'Say “de” or “het” out loud with each word. Do not ask for rules.',
    ],
  },
  sheets: [
    {
      key: 'word-cards',
      title: 'Word cards',
      intro: 'Cut out the cards. You can make a drawing on the back.',
      parts: [
        {
          kind: 'cards',
          title: 'Werk (work)',
          cards: [
            'de pauze (break)',
            'het rooster (schedule)',
            'de collega (colleague)',
            'de baas (boss)',
            'het loon (wages)',
            'de handschoen (glove)',
            'de sleutel (key)',
            'de ladder (ladder)',
            'de bezem (broom)',
            'de kassa (till)',
            'het magazijn (warehouse)',
            'de afspraak (appointment)',
          ],
        },
        {
          kind: 'cards',
          title: 'Thuis en op straat (at home and in the street)',
          cards: [
            'het gordijn (curtain)',
            'de kraan (tap)',
            'de zolder (attic)',
            'het kussen (cushion)',
            'de stekker (plug)',
            'de pan (pan)',
            'het zebrapad (zebra crossing)',
            'de brug (bridge)',
            'de markt (market)',
            'de bushalte (bus stop)',
            'het loket (counter window)',
            'de stoep (pavement)',
          ],
        },
        {
          kind: 'cards',
          title: 'Mensen, eten en weer (people, food and weather)',
          cards: [
            'de elleboog (elbow)',
            'de buik (belly)',
            'de glimlach (smile)',
            'de buurvrouw (neighbour, a woman)',
            'de kapper (hairdresser)',
            'de oppas (babysitter)',
            'de paraplu (umbrella)',
            'het onweer (thunderstorm)',
            'de soep (soup)',
          ],
        },
        {
          kind: 'cards',
          title: 'Doen (to do)',
          cards: [
            'tillen (to lift)',
            'wachten (to wait)',
            'ruilen (to swap)',
            'lachen (to laugh)',
            'zoeken (to look for)',
            'betalen (to pay)',
            'vegen (to sweep)',
            'bellen (to call)',
            'helpen (to help)',
          ],
        },
        {
          kind: 'cards',
          title: 'Hoe is het? (what is it like?)',
          cards: ['zwaar (heavy)', 'glad (slippery)', 'vroeg (early)', 'druk (busy)', 'scherp (sharp)', 'leeg (empty)'],
        },
      ],
    },
    {
      key: 'game-rules',
      title: 'How to play',
      intro: 'Three rounds. Mistakes are part of it.',
      parts: [
        {
          kind: 'text',
          title: 'Round 1: swap',
          paragraphs: [
            'You have four cards. Walk up to somebody.',
            'Explain one word. Do not say the word. Hands and drawings are fine.',
            'Guessed? Then you swap a card. After that the other has a turn.',
          ],
        },
        {
          kind: 'text',
          title: 'Round 2: build sentences',
          paragraphs: [
            'Put three cards side by side. Make one sentence with them.',
            'Does the group understand the sentence? You get a counter.',
          ],
        },
        {
          kind: 'text',
          title: 'Round 3: keep',
          paragraphs: ['Choose ten words for your own sheet.'],
        },
        {
          kind: 'choices',
          title: 'Sentences that help',
          options: [
            'Het is een ding. (It is a thing.)',
            'Het is een mens. (It is a person.)',
            'Ik gebruik het om te … (I use it to …)',
            'Het is het omgekeerde van … (It is the opposite of …)',
            'Waar vind ik het? (Where do I find it?)',
            'Wat betekent dit woord? (What does this word mean?)',
          ],
        },
      ],
    },
    {
      key: 'my-ten-words',
      title: 'My ten words',
      intro: 'Write or draw ten words that you want to keep.',
      parts: [
        {
          kind: 'table',
          title: 'My words',
          columns: ['Dutch word, with de or het', 'Drawing or own language', 'My sentence'],
          rows: [],
          emptyRows: 10,
        },
        { kind: 'lines', title: 'This word I will use tomorrow', hint: 'Who will you say it to?', lines: 1 },
      ],
    },
  ],
  followUp: [
    'Begin the next time with the ten words of everybody.',
    'Let people make new cards with words that they come across.',
    'Suggest: at home, stick a card with the word on five things.',
    'Mention “Language at work” and to the easy books in the library.',
  ],
}
