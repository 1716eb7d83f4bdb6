import type { Activity } from './activity.ts'

export const languageAfternoon: Activity = {
  key: 'language-afternoon',
  title: 'Taalmiddag',
  kind: 'RUN_SHEET',
  topic: 'LANGUAGE',
  summary: 'Oefen rustig met praten, lezen en schrijven, in een kleine groep.',
  publicSteps: [
    { title: 'U drinkt koffie', text: 'U leert de groep kennen. Iedereen oefent, niemand is perfect.' },
    { title: 'U oefent', text: 'U praat en leest over iets van alledag, in uw eigen tempo.' },
    { title: 'U neemt iets mee', text: 'U krijgt tien woorden en een kleine opdracht voor thuis.' },
  ],
  goodToKnow: [
    'U kunt elke week beginnen.',
    'Ook als u in Nederland geboren bent, bent u welkom.',
    'U hoeft niet voor te lezen als u dat niet wilt.',
  ],
  minimum: 4,
  maximum: 10,
  durationMinutes: 120,
  online: 'on-site',
  materials: [
    'Een folder of brief van deze week',
    'Praatplaten',
    'Woordkaarten en stiften',
    'Makkelijke kranten en boeken',
  ],
  runSheet: [
    {
      minutes: 15,
      title: 'Binnenkomen',
      say: 'Welkom. Pak koffie en zoek een plek. Wie nieuw is, zit naast mij.',
      do: ['Zet iedereen aan één tafel, niet in rijen.', 'Koppel een nieuw mens aan een vaste bezoeker.'],
      have: ['Koffie en thee', 'Naamkaartjes'],
    },
    {
      minutes: 20,
      title: 'Rondje van de week',
      say: 'Vertel één ding van deze week. Wat was leuk, of wat was lastig?',
      do: [
        'Begin zelf met een kort verhaal.',
        'Herhaal een foute zin goed, zonder te zeggen dat hij fout was.',
        'Schrijf nieuwe woorden groot op het bord.',
      ],
      have: ['Bord of flap', 'Stift'],
      tip: 'Praat één persoon heel veel? Geef een voorwerp door: wie het heeft, praat.',
    },
    {
      minutes: 30,
      title: 'Samen lezen en kijken',
      say: 'We kijken naar deze folder. Wat denkt u dat erin staat? Kijk eerst naar de plaatjes.',
      do: [
        'Kies een folder die deze week bij mensen in de bus lag.',
        'Lees hem zelf hardop voor, en laat meewijzen.',
        'Stel drie vragen: voor wie, wanneer, wat moet ik doen?',
        'Laat meelezen wie dat wil.',
      ],
      have: ['Een kopie van de folder per persoon, groot afgedrukt'],
    },
    {
      minutes: 10,
      title: 'Pauze',
      say: 'We pauzeren. Wijs elkaar eens iets aan en zeg hoe het heet.',
      do: ['Vraag twee mensen om koffie in te schenken.'],
      have: [],
    },
    {
      minutes: 30,
      title: 'Zelf aan de slag',
      say: 'Nu kiest u zelf. U schrijft een kaartje, oefent een gesprek, of leest een verhaal.',
      do: [
        'Maak drie hoeken: schrijven, praten en lezen.',
        'Help ieder met een eigen doel. Vraag: wat wilt u volgende maand kunnen?',
        'Loop rond en ga zitten als je helpt. Sta niet over iemand heen.',
      ],
      have: ['Kaarten en pennen', 'Praatplaten', 'Makkelijke boeken'],
      tip: 'Merk je dat de letters zelf lastig zijn? Vraag na afloop om een gesprek in het Taalhuis.',
    },
    {
      minutes: 15,
      title: 'Wat neemt u mee?',
      say: 'Kies drie woorden van vandaag. Gebruik ze deze week één keer. Volgende week hoor ik het graag.',
      do: ['Laat ieder de woorden op een kaartje zetten.', 'Noem de volgende datum en vink aan wie er was.'],
      have: ['Kleine kaartjes', 'Lijst met data'],
    },
  ],
}
