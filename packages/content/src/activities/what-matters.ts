import type { Activity } from './activity.ts'

export const whatMatters: Activity = {
  key: 'what-matters',
  title: 'Wat telt in werk?',
  publicTitle: 'Wat telt voor u in werk?',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Zet op een rij wat u belangrijk vindt in uw volgende baan.',
  publicSteps: [
    { title: 'U kijkt terug', text: 'Wanneer was werk fijn? En wanneer juist niet?' },
    { title: 'U kiest', text: 'U legt twintig kaarten op volgorde, van moet tot mag.' },
    { title: 'U vergelijkt', text: 'U legt een vacature ernaast. Past die bij u?' },
  ],
  goodToKnow: ['Het gaat om uw mening. Er is geen goed of fout.', 'Ziet u al een vacature? Neem die mee.'],
  minimum: 4,
  maximum: 10,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Set van twintig waardekaarten per persoon', 'Blad met drie ringen', 'Drie vacatures op papier'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Denk aan een dag waarop u zin had in werk. Wat maakte die dag goed?',
      do: ['Vertel je eigen dag in drie zinnen.', 'Laat ieder één woord noemen. Schrijf de woorden op.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 25,
      title: 'Twintig kaarten',
      say: 'Leg de kaarten in de drie ringen. Binnen is: dit moet. Midden is: graag. Buiten is: maakt niet uit.',
      do: [
        'Lees alle kaarten één keer voor, met een voorbeeld.',
        'In de binnenste ring passen vijf kaarten, niet meer.',
        'Geef lege kaarten voor wat ontbreekt.',
      ],
      have: ['Waardekaarten', 'Blad met drie ringen'],
      tip: 'Ligt alles binnen? Vraag: wat zou u als eerste missen?',
    },
    {
      minutes: 20,
      title: 'Vertel uw vijf',
      say: 'Vertel uw buur waarom deze vijf in het midden liggen. Uw buur vraagt: en als dat er niet is?',
      do: ['Geef tien minuten per persoon.', 'Laat daarna nog één kaart wisselen als dat beter voelt.'],
      have: [],
    },
    {
      minutes: 25,
      title: 'De vacature ernaast',
      say: 'Pak een vacature. Welke van uw vijf vindt u terug? Welke moet u nog vragen?',
      do: ['Lees moeilijke stukken samen.', 'Laat ieder twee vragen aan de werkgever opschrijven.'],
      have: ['Drie vacatures op papier', 'Markeerstiften'],
    },
    {
      minutes: 10,
      title: 'Afsluiten',
      say: 'Neem uw vijf mee in uw telefoon of portemonnee. Leg ze naast elke baan die u ziet.',
      do: ['Maak een foto van ieders blad, op de eigen telefoon.', 'Vink aan wie er was.'],
      have: ['Lijst met data'],
    },
  ],
}
