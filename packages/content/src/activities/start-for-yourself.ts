import type { Activity } from './activity.ts'

export const startForYourself: Activity = {
  key: 'start-for-yourself',
  title: 'Starten voor jezelf',
  publicTitle: 'Starten voor uzelf',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Onderzoek op één vel papier of een eigen bedrijf bij u past.',
  publicSteps: [
    { title: 'U tekent uw idee', text: 'Wat maakt of doet u, en voor wie?' },
    { title: 'U rekent', text: 'Wat kost het, wat vraagt u, wat houdt u over?' },
    { title: 'U kiest een proef', text: 'U probeert het eerst klein, zonder grote uitgaven.' },
  ],
  goodToKnow: [
    'U hoeft nog geen idee te hebben.',
    'Krijgt u een uitkering? Overleg eerst met uw gemeente of UWV.',
    'Wij geven geen advies over geld of belasting. Wij weten wel wie dat doet.',
  ],
  minimum: 4,
  maximum: 8,
  durationMinutes: 120,
  online: 'possible',
  materials: ['Canvas met zes vakken op A3', 'Plakbriefjes', 'Rekenblad', 'Rekenmachines'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Vandaag hoeft u niets te beslissen. U onderzoekt of eigen baas zijn bij u past.',
      do: ['Vraag ieder: wat trekt u aan, en wat maakt u bang?', 'Schrijf de antwoorden in twee rijtjes op het bord.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 30,
      title: 'Wat en voor wie?',
      say: 'Vul de eerste drie vakken in. Wat doet u, wie heeft daar iets aan, en waarom komt die bij u?',
      do: [
        'Werk met plakbriefjes, dan kan alles nog weg.',
        'Geen idee? Vraag waarvoor buren en familie hulp vragen.',
        'Laat ieder één echte klant bedenken, met naam en leeftijd.',
      ],
      have: ['Canvas per persoon', 'Plakbriefjes'],
      tip: 'Is de klant iedereen? Vraag door tot je één mens voor je ziet.',
    },
    {
      minutes: 10,
      title: 'Pauze',
      say: 'We pauzeren. Vraag een ander eens naar zijn idee.',
      do: ['Leg rekenbladen en rekenmachines klaar.'],
      have: ['Rekenbladen', 'Rekenmachines'],
    },
    {
      minutes: 30,
      title: 'Wat blijft er over?',
      say: 'We rekenen één week uit. Hoeveel klanten, welke prijs, wat zijn de kosten? Wat blijft over?',
      do: [
        'Reken eerst samen het voorbeeld van een strijkservice uit.',
        'Laat de uren eerlijk meetellen, ook rijden en mailen.',
        'Zeg hardop dat de uitkomst een schatting is.',
      ],
      have: ['Uitgewerkt voorbeeld strijkservice'],
      tip: 'Valt het bedrag tegen? Goed dat dit nu blijkt, en niet over een jaar.',
    },
    {
      minutes: 25,
      title: 'Klein beginnen',
      say: 'Bedenk een proef van twee weken, voor minder dan vijftig euro. Wat wilt u te weten komen?',
      do: [
        'Laat de groep meedenken over elke proef.',
        'Bij een uitkering: eerst overleggen, dan pas verdienen.',
        'Schrijf de datum van de proef in het laatste vak.',
      ],
      have: ['Pennen'],
    },
    {
      minutes: 15,
      title: 'Wie helpt verder?',
      say: 'Er is gratis hulp voor starters in de buurt. Dit zijn de plekken.',
      do: [
        'Deel de lijst met hulp uit en licht twee plekken toe.',
        'Noem Uw eerste klant als vervolg. Vink aan wie er was.',
      ],
      have: ['Lijst met hulp voor starters in de buurt'],
    },
  ],
}
