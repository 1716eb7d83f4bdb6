import type { ActivityText } from '../activity.ts'

export const en: ActivityText = {
  title: 'Practise a job interview',
  public: {
    title: 'Practise a job interview',
    summary: 'Practise talking with an employer, so that you feel calmer when it counts.',
    steps: [
      { title: 'You see how it goes', text: 'We act out an interview. Once badly, and once well.' },
      {
        title: 'You practise',
        text: 'You practise in a group of two or three. You get questions that employers often ask.',
      },
      {
        title: 'You hear what went well',
        text: 'The others tell you what was strong. You choose one thing to improve.',
      },
    ],
    goodToKnow: [
      'You do not have to act in front of the whole group.',
      'Mistakes are welcome. That is what this session is for.',
      'Have you seen a job you like? Bring the advert with you.',
      'We take no photos and make no videos.',
    ],
    promotion: {
      short:
        'A job interview is nerve-racking. Practise with us first, in a small group. Then you will go there feeling calmer.',
      medium:
        'Do you have a job interview soon, or do you hope to? Practise it first at the library. You see an example and practise in a small group. The others tell you what already goes well. You go home with answers to five questions that employers nearly always ask.',
      long: 'Almost everybody is nervous before a job interview. That is normal. Practising helps, and you can do it at the library.\n\nFirst we act out an interview. The first one goes wrong and the second goes well. Then you practise yourself, with one or two others. You also play the employer once. The others tell you what went well. You choose one thing that you want to improve.\n\nYou take home a sheet for the day of your interview. It says how you get there, what you bring and what you want to say. You do not have to act in front of the whole group. You may read and write, but you do not have to.\n\nHave you seen a job you like? Bring the advert with you. Sign up at the library. The group is small.',
    },
  },
  aim: 'People dare to face an interview. They have five answers ready and know what they do well.',
  forWhom: 'For people who are applying for jobs or will soon. They need no experience with interviews.',
  materials: [
    'Question cards, one set for each small group',
    'Observer sheets, three for each small group',
    'The sheet “The day of the interview”, one for each person',
    'Two chairs and a small table for the example',
    'An alarm that everybody can hear',
    'Board, markers and pens',
  ],
  runSheet: [
    {
      title: 'Welcome',
      say: 'Welcome. Almost everybody is nervous before an interview. Practising helps, and we do that here.',
      do: [
        'Let everybody say their name and the work they are looking for.',
        'Ask who already has an interview planned. They practise first later on.',
        'Agree: we help each other, and what we hear stays here.',
      ],
      have: ['Coffee and tea', 'Name stickers'],
    },
    {
      title: 'How not to do it',
      say: 'Watch this interview closely. Count what goes wrong. Then you tell us how to do better.',
      do: [
        'Act out an interview that goes wrong with a colleague, for two minutes.',
        'Ideas: come late, let a phone ring, complain about the last boss.',
        'Ask what went wrong and write the tips on the board.',
        'Act out the interview again, now with the tips of the group.',
      ],
      have: ['Two chairs and a small table', 'Board and markers'],
      tip: 'Exaggerate. Laughing together takes the tension away.',
    },
    {
      title: 'Five questions',
      say: 'These five questions come up almost every time. For each one, think of a two-sentence answer.',
      do: [
        'Read out the first five question cards, one by one.',
        'Let two people answer each question.',
        'Write on the board: what was happening, what did you do, what came of it?',
        'Ask for examples from home and from volunteering too.',
      ],
      have: ['Question cards', 'Board and markers'],
      tip: 'You name a difficult point briefly and honestly. Also say what you do about it. Practise that together.',
    },
    {
      title: 'Break',
      say: 'We take a short break. After that we practise in small groups.',
      do: [
        'Put the chairs in threes. If the numbers do not fit, make a pair and observe it yourself.',
        'Think of groups in which everybody feels safe.',
      ],
      have: ['Question cards and observer sheets for each group'],
    },
    {
      title: 'Practise',
      say: 'One is the employer, one applies and one watches. After ten minutes you talk. Then you swap.',
      do: [
        'Do three rounds: ten minutes of interview, five minutes of talking. Give a signal each time.',
        'Let the employer ask the five questions, and more if there is time.',
        'Let the observer first name two things that went well.',
        'Let the player choose one thing to improve.',
        'Is somebody stuck? Then play the employer yourself, in a very friendly way.',
        'Pairs are done after two rounds. In round three they choose new questions.',
      ],
      have: ['Question cards and observer sheets', 'Alarm'],
      tip: 'Does a question about illness or wanting children come up? Say that nobody has to answer it.',
    },
    {
      title: 'The day itself',
      say: 'What do you bring? How do you travel? Who do you call if you are late? Fill in the sheet.',
      do: [
        'Go through the sheet together, part by part. Read each part out loud.',
        'Let everybody write down or draw their strongest answer of today.',
        'Offer to practise once more just before the real interview.',
        'Tick who was there.',
      ],
      have: ['The sheet “The day of the interview”', 'Pens'],
    },
  ],
  variants: {
    online: [
      'Make a separate room for each pair in the video app beforehand.',
      'Show the question cards on the screen and read them out.',
      'Practise a video interview at once: light on the face and a quiet place.',
      'Make pairs and do two rounds. Talking online takes more energy.',
    ],
    onSite: [
      'Put the groups far apart, so that people dare to speak up.',
      'Ask an employer from the area to play the employer in round three.',
      'Begin the interview at the door: knock, greet, sit down.',
    ],
    lowLiteracy: [
      'Read all questions out. Let the employer ask them from memory, in their own words.',
      'Use only the first five questions and do them twice.',
      'Let the observer raise fingers: one finger for each thing that went well.',
      'Take a photo of the finished sheet with the participant’s own phone.',
    ],
  },
  sheets: [
    {
      key: 'question-cards',
      title: 'Question cards',
      intro: 'The first five questions come up almost every time. The others are for more practice.',
      parts: [
        {
          kind: 'cards',
          title: 'Five questions that nearly always come',
          cards: [
            'Can you tell us something about yourself?',
            'Why do you want to work here?',
            'What are you good at?',
            'What do you still find hard?',
            'Do you have any questions for us?',
          ],
        },
        {
          kind: 'cards',
          title: 'More questions',
          cards: [
            'What have you been doing lately?',
            'What did you do in your last job, or as a volunteer?',
            'Tell us about a day when something went wrong. What did you do?',
            'A colleague does something different from what you want. What do you do?',
            'How do you like to learn something new?',
            'Which days and times can you work?',
            'How do you travel to work?',
            'It is very busy. How do you stay calm?',
            'Do you like to work alone or together?',
            'What would a good friend say about you?',
            'Why should we choose you?',
          ],
        },
        {
          kind: 'text',
          title: 'How to make a strong answer',
          paragraphs: [
            'Tell a small example. What was happening? What did you do? What came of it?',
            'It can sound like this: “At the community centre the food was often cold. I made a list of times. After that we ate warm food on time every week.”',
          ],
        },
        {
          kind: 'text',
          title: 'Questions that you can ask',
          paragraphs: [
            'What does a normal working day look like?',
            'Who will I work with?',
            'Who will explain the work to me?',
            'When will I hear from you?',
          ],
        },
      ],
    },
    {
      key: 'observer-sheet',
      title: 'Observer sheet',
      intro: 'You watch and listen. Afterwards, first say what went well.',
      parts: [
        {
          kind: 'choices',
          title: 'What did I see or hear?',
          options: [
            'Greets at the start',
            'Speaks calmly and clearly',
            'Listens until the question is finished',
            'Gives an example',
            'Says what he or she did',
            'Asks when something is not clear',
            'Asks a question too',
            'Says thank you at the end',
          ],
        },
        { kind: 'lines', title: 'Two things that went well', lines: 2 },
        {
          kind: 'lines',
          title: 'This is what the player wants to improve',
          hint: 'The player chooses. One thing is enough.',
          lines: 1,
        },
      ],
    },
    {
      key: 'interview-day',
      title: 'The day of the interview',
      intro: 'Fill in this sheet. Then you have less to remember on the day.',
      parts: [
        { kind: 'lines', title: 'Where and when?', hint: 'Name of the company, address, day and time.', lines: 2 },
        {
          kind: 'lines',
          title: 'Who will I talk to?',
          hint: 'Name and phone number. Are you late? Then call this number.',
          lines: 2,
        },
        {
          kind: 'lines',
          title: 'How do I get there?',
          hint: 'Bus, bike or walking. Leave half an hour earlier.',
          lines: 2,
        },
        {
          kind: 'choices',
          title: 'What I bring',
          options: ['The job advert', 'My CV', 'Phone, with the sound off later', 'Pen and paper', 'This sheet'],
        },
        { kind: 'lines', title: 'What I wear', hint: 'Clean and tidy is good. New is not needed.', lines: 1 },
        {
          kind: 'lines',
          title: 'What I really want to say',
          hint: 'Choose your strongest answer of today.',
          lines: 3,
        },
        { kind: 'lines', title: 'What I want to ask', hint: 'Choose two questions.', lines: 2 },
        {
          kind: 'text',
          title: 'Good to know',
          paragraphs: [
            'You do not have to answer questions about illness, pregnancy or wanting children. Is there an important part of the work that you cannot do? Then do say so.',
            'Say thank you afterwards and ask when you will hear. Do you hear nothing by then? You may call.',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Plan fifteen minutes of practice with anyone who has a real interview soon.',
    'After two weeks, ask everybody how it is going, if they agree to that.',
    'Suggest: practise the five questions out loud at home, with somebody or a mirror.',
    'Mention “Your story in one minute” and “Practise calling an employer”.',
  ],
}
