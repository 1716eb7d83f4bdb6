import type { Activity } from './activity.ts'

export const languageAtWork: Activity = {
  key: 'language-at-work',
  title: 'Taal op het werk',
  kind: 'RUN_SHEET',
  topic: 'LANGUAGE',
  summary: 'Oefen de woorden en gesprekken die u elke dag op het werk nodig heeft.',
  publicSteps: [
    { title: 'U kiest uw werk', text: 'Magazijn, zorg, keuken of bouw? U kiest de woorden.' },
    { title: 'U oefent gesprekken', text: 'U meldt zich ziek, vraagt uitleg en zegt nee.' },
    { title: 'U maakt een spiekkaart', text: 'Die past in uw zak en gaat mee naar het werk.' },
  ],
  goodToKnow: [
    'Ook als u nog geen werk heeft, kunt u meedoen.',
    'Werkt u in ploegen? Kom wanneer u kunt.',
    'Heeft u een werkrooster of instructie? Neem die mee.',
  ],
  minimum: 4,
  maximum: 10,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Fotokaarten van het werk', 'Veiligheidsborden op papier', 'Gesprekskaarten', 'Lege spiekkaarten'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Welk werk doet u, of wilt u doen? Kies een foto die daarbij past.',
      do: ['Leg de fotokaarten open op tafel.', 'Maak groepjes van mensen met hetzelfde soort werk.'],
      have: ['Fotokaarten'],
    },
    {
      minutes: 20,
      title: 'Twaalf woorden',
      say: 'Welke woorden hoort u elke dag op het werk? Noem ze, dan schrijf ik ze op.',
      do: [
        'Verzamel per groepje twaalf woorden op een flap.',
        'Laat ieder woord uitleggen met handen, voeten of een tekening.',
        'Zeg de woorden samen twee keer hardop.',
      ],
      have: ['Flap en stift per groepje'],
    },
    {
      minutes: 15,
      title: 'Borden en regels',
      say: 'Wat betekent dit bord? Wat mag, en wat moet?',
      do: ['Houd de borden één voor één omhoog.', 'Laat de groep links gaan staan voor mag, rechts voor moet.'],
      have: ['Veiligheidsborden op papier'],
      tip: 'Vraag wie wel eens iets gevaarlijks zag. Daar komen de beste gesprekken van.',
    },
    {
      minutes: 30,
      title: 'Gesprekken oefenen',
      say: 'Trek een kaart. U belt dat u ziek bent, of u vraagt: kunt u dat nog eens uitleggen?',
      do: [
        'Speel de eerste kaart zelf met een deelnemer.',
        'Laat tweetallen elk drie kaarten oefenen.',
        'Oefen bellen rug aan rug, dan zie je elkaar niet.',
        'Schrijf goede zinnen groot op het bord.',
      ],
      have: ['Gesprekskaarten'],
    },
    {
      minutes: 15,
      title: 'Spiekkaart',
      say: 'Kies vijf zinnen die u morgen kunt gebruiken. Schrijf ze op uw spiekkaart.',
      do: ['Help met schrijven waar dat nodig is.', 'Noem de taalmiddag. Vink aan wie er was.'],
      have: ['Lege spiekkaarten', 'Pennen'],
    },
  ],
}
