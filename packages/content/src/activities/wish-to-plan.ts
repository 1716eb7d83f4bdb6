import type { Activity } from './activity.ts'

export const wishToPlan: Activity = {
  key: 'wish-to-plan',
  title: 'Van wens naar plan',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Maak van een grote wens een plan met kleine stappen.',
  publicSteps: [
    { title: 'U kiest een wens', text: 'Over een jaar, wat is er dan anders?' },
    { title: 'U tekent de weg', text: 'U zet de stappen op een lange strook papier.' },
    { title: 'U regelt hulp', text: 'Bij elke stap staat wie u kan helpen.' },
  ],
  goodToKnow: [
    'Fijn na het Droombaanspel, maar dat hoeft niet.',
    'Zijn er zorgen over geld of wonen? Dan kijken we daar eerst naar.',
  ],
  minimum: 4,
  maximum: 8,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Strook papier van een meter per persoon', 'Plakbriefjes', 'Stiften', 'Lijst met hulp in de buurt'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Stel: het is een jaar later en het gaat goed. Wat ziet u dan?',
      do: ['Laat de ogen dicht wie dat wil, één minuut stil.', 'Ga de kring rond met één zin per persoon.'],
      have: ['Koffie en thee'],
    },
    {
      minutes: 15,
      title: 'Waar staat u nu?',
      say: 'Teken links waar u nu staat. Rechts komt uw wens. Ertussen ligt uw weg.',
      do: ['Vraag rustig wat er nu goed gaat.', 'Hoor je zorgen over geld of wonen? Bied na afloop hulp aan.'],
      have: ['Strook papier', 'Stiften'],
      tip: 'Wie veel zorgen heeft, leert moeilijk. Een eerste stap mag dus ook rust zijn.',
    },
    {
      minutes: 25,
      title: 'Stappen leggen',
      say: 'Schrijf stappen op briefjes. Begin bij uw wens en denk terug. Wat komt daar vlak voor?',
      do: [
        'Doe het één keer voor met een wens uit de groep.',
        'Laat grote stappen in drieën knippen.',
        'De eerste stap past in één middag.',
      ],
      have: ['Plakbriefjes'],
    },
    {
      minutes: 25,
      title: 'Hulp en hobbels',
      say: 'Zet bij elke stap wie u helpt. Zet er ook een hobbel bij. Wat doet u dan?',
      do: ['Laat tweetallen elkaars weg doorlopen.', 'Maak de zin: als dit gebeurt, dan doe ik dat.'],
      have: ['Lijst met hulp in de buurt'],
    },
    {
      minutes: 15,
      title: 'De eerste stap',
      say: 'Noem uw eerste stap en de dag. Zet hem nu in uw telefoon.',
      do: ['Help met de herinnering in de telefoon.', 'Bied een gesprek aan over zes weken. Vink aan wie er was.'],
      have: ['Lijst met data'],
    },
  ],
}
