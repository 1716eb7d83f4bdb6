import type { Activity } from './activity.ts'

export const wordMarket: Activity = {
  key: 'word-market',
  title: 'Woordenmarkt',
  kind: 'GAME',
  topic: 'LANGUAGE',
  summary: 'Leer nieuwe woorden door te ruilen, te raden en te praten.',
  publicSteps: [
    { title: 'U krijgt woorden', text: 'Vijf kaarten, elk met een woord en een plaatje.' },
    { title: 'U ruilt', text: 'U legt een woord uit. Raadt de ander het? Dan ruilt u.' },
    { title: 'U bewaart', text: 'U neemt uw tien beste woorden mee naar huis.' },
  ],
  goodToKnow: ['Fouten maken hoort bij het spel.', 'Kinderen vanaf tien jaar mogen meedoen.'],
  minimum: 4,
  maximum: 12,
  durationMinutes: 60,
  online: 'on-site',
  materials: ['Honderd woordkaarten met plaatje', 'Fiches', 'Lege kaartjes'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom op de markt. Welk Nederlands woord vindt u mooi? Welk woord is gek?',
      do: ['Begin zelf met een gek woord.', 'Schrijf alle woorden op het bord.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 20,
      title: 'Ruilen',
      say: 'U heeft vijf kaarten. Leg een woord uit zonder het te zeggen. Geraden? Dan ruilt u.',
      do: [
        'Speel mee, dan durft iedereen.',
        'Laat mensen rondlopen, niet zitten.',
        'Kies makkelijke kaarten voor wie net begint.',
      ],
      have: ['Woordkaarten met plaatje'],
      tip: 'Uitleggen met handen mag. Tekenen ook.',
    },
    {
      minutes: 15,
      title: 'Zinnen bouwen',
      say: 'Leg drie kaarten naast elkaar. Maak er één zin mee. Hoe gekker, hoe beter.',
      do: ['Laat in drietallen werken.', 'Geef een fiche voor elke zin die klopt.'],
      have: ['Fiches'],
    },
    {
      minutes: 15,
      title: 'Tien om te houden',
      say: 'Kies tien woorden. Schrijf ze op en gebruik er morgen één.',
      do: ['Help met schrijven.', 'Noem de taalmiddag. Vink aan wie er was.'],
      have: ['Lege kaartjes', 'Pennen'],
    },
  ],
}
