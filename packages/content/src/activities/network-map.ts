import type { Activity } from './activity.ts'

export const networkMap: Activity = {
  key: 'network-map',
  title: 'Netwerkkaart',
  publicTitle: 'Wie kent u al?',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Teken wie u kent en ontdek wie u kan helpen bij werk.',
  publicSteps: [
    { title: 'U tekent', text: 'U zet uzelf in het midden en de mensen eromheen.' },
    { title: 'U ontdekt', text: 'U ziet wie werk heeft of mensen kent.' },
    { title: 'U oefent een bericht', text: 'U maakt één bericht of belletje klaar.' },
  ],
  goodToKnow: [
    'U hoeft geen namen te noemen. Een tekentje is genoeg.',
    'De groep is ook een netwerk. U leert nieuwe mensen kennen.',
  ],
  minimum: 4,
  maximum: 10,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Kaart met vier ringen op A3', 'Stickers in drie kleuren', 'Voorbeeldberichten', 'Stiften'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Hoe vond u uw laatste werk? Of hoe vond iemand die u kent het?',
      do: ['Turf de antwoorden. Via via wint bijna altijd.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 25,
      title: 'De kaart tekenen',
      say: 'Zet uzelf in het midden. Dichtbij komt familie. Daarbuiten buren, sport, kerk of moskee, school, oud werk.',
      do: [
        'Noem de ringen één voor één en wacht steeds vijf minuten.',
        'Vraag naar de kapper, de winkel en het schoolplein.',
        'Heeft iemand een kleine kaart? De groep van vandaag hoort er ook op.',
      ],
      have: ['Kaart met vier ringen', 'Stiften'],
      tip: 'Voor nieuwkomers kan dit pijn doen. Vraag dan wie zij hier leerden kennen.',
    },
    {
      minutes: 15,
      title: 'Stickers',
      say: 'Groen: heeft werk. Geel: kent veel mensen. Blauw: helpt mij graag. Plak ze erbij.',
      do: ['Laat zoeken naar wie drie stickers heeft.', 'Vraag wie dat is, en wanneer zij elkaar weer zien.'],
      have: ['Stickers groen, geel en blauw'],
    },
    {
      minutes: 25,
      title: 'Een bericht maken',
      say: 'U vraagt geen baan. U vraagt tien minuten, of een naam. Maak nu uw bericht.',
      do: ['Lees twee voorbeelden voor.', 'Help met typen of inspreken.', 'Versturen mag nu, of later thuis.'],
      have: ['Voorbeeldberichten'],
    },
    {
      minutes: 15,
      title: 'Elkaar helpen',
      say: 'Zeg wat u zoekt. Wie kent iemand? Steek uw hand op.',
      do: [
        'Ga de kring rond, één minuut per persoon.',
        'Wie wil, wisselt een telefoonnummer uit. Vink aan wie er was.',
      ],
      have: ['Lege kaartjes'],
    },
  ],
}
