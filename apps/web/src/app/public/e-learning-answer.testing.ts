/** An e-learning as the api answers it to the public pages. */
export const eLearning = {
  id: 'cv',
  key: 'cv',
  topic: 'CV',
  minutes: 25,
  title: 'Uw cv',
  summary: 'Zet op een rij wat er in uw cv komt.',
  aim: 'Straks weet u welke kopjes in uw cv komen.',
  video: {
    address: '/videos/cv.mp4',
    playable: true,
    organisation: null,
    captions: [{ language: 'nl', webVtt: 'WEBVTT\n\n00:00:00.000 --> 00:00:07.000\nWelkom.\n' }],
    transcript: 'Welkom.',
    description: 'Een groene loper rolt uit.',
  },
  assignments: [
    {
      key: 'before',
      kind: 'SURE',
      title: 'Hoe zeker voelt u zich nu?',
      hint: 'Kies.',
      outcome: null,
      tip: null,
      parts: [],
    },
    {
      key: 'order',
      kind: 'SORT',
      title: 'Wat komt bovenaan?',
      hint: 'Zet in een volgorde.',
      outcome: null,
      tip: 'Vaak komt de naam eerst.',
      parts: [
        { key: 'work', text: 'Uw werk', word: null, example: null },
        { key: 'name', text: 'Uw naam', word: null, example: null },
      ],
    },
  ],
}
