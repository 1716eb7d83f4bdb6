import type { Activity } from './activity.ts'

export const marketStall: Activity = {
  key: 'market-stall',
  title: 'Marktkraam',
  publicTitle: 'De marktkraam',
  kind: 'GAME',
  topic: 'WORK',
  summary: 'Speel een dag eigen baas en merk of dat bij u past.',
  publicSteps: [
    { title: 'U opent een kraam', text: 'U krijgt speelgeld en kiest wat u verkoopt.' },
    { title: 'U verkoopt', text: 'U koopt in, maakt een prijs en praat met klanten.' },
    { title: 'U telt', text: 'Wat bleef over, en vond u het leuk?' },
  ],
  goodToKnow: ['Het geld is speelgeld.', 'U speelt samen met een ander.'],
  minimum: 6,
  maximum: 12,
  durationMinutes: 90,
  online: 'on-site',
  materials: ['Speelgeld', 'Warenkaarten', 'Gebeurteniskaarten', 'Kasblad per kraam'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom op de markt. U begint met honderd euro speelgeld. Aan het eind tellen we.',
      do: [
        'Maak tweetallen van mensen die elkaar niet kennen.',
        'Geef elke kraam een tafel, speelgeld en een kasblad.',
      ],
      have: ['Speelgeld', 'Kasbladen'],
    },
    {
      minutes: 20,
      title: 'Inkopen en prijs maken',
      say: 'Kies wat u verkoopt. Koop in bij mij. Wat wordt uw prijs, en wat houdt u per stuk over?',
      do: [
        'Speel zelf de groothandel.',
        'Help met rekenen, reken niet voor.',
        'Laat elke kraam een naam en een bord maken.',
      ],
      have: ['Warenkaarten', 'Rekenmachines', 'Papier en stiften'],
    },
    {
      minutes: 30,
      title: 'De marktdag',
      say: 'De markt is open. De helft verkoopt, de helft koopt. Na tien minuten wisselt u.',
      do: [
        'Trek elke vijf minuten een gebeurteniskaart en lees hem voor.',
        'Laat kopers echt onderhandelen.',
        'Laat elke verkoop op het kasblad zetten.',
      ],
      have: ['Gebeurteniskaarten', 'Wekker'],
      tip: 'Verkoopt iemand niets? Kom zelf als klant en stel een makkelijke vraag.',
    },
    {
      minutes: 15,
      title: 'De kas tellen',
      say: 'Tel uw geld. Trek de inkoop eraf. En uw uren, wat zijn die waard?',
      do: ['Zet de uitkomsten op het bord.', 'Vraag wie meer hield en hoe dat kwam.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 15,
      title: 'Past dit bij u?',
      say: 'Wat vond u leuk: verkopen, rekenen of regelen? En wat liet u liever aan uw maatje?',
      do: ['Laat ieder één sterk punt van zijn maatje noemen.', 'Noem Starten voor uzelf. Vink aan wie er was.'],
      have: ['Lijst met data'],
    },
  ],
}
