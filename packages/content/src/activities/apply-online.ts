import type { Activity } from './activity.ts'

export const applyOnline: Activity = {
  key: 'apply-online',
  title: 'Online solliciteren',
  kind: 'RUN_SHEET',
  topic: 'DIGITAL',
  summary: 'Zoek een vacature op internet en stuur uw sollicitatie zelf op.',
  publicSteps: [
    { title: 'U zoekt', text: 'U leert zoeken naar werk dicht bij huis.' },
    { title: 'U maakt een account', text: 'Wij helpen met een veilig wachtwoord en uw cv.' },
    { title: 'U verstuurt', text: 'U solliciteert op één baan, of bewaart hem voor later.' },
  ],
  goodToKnow: [
    'Neem uw telefoon mee. Vaak komt daar een code op binnen.',
    'Heeft u al een cv? Neem het mee op papier of in uw mail.',
    'U bepaalt zelf of u iets verstuurt.',
  ],
  minimum: 3,
  maximum: 8,
  durationMinutes: 90,
  online: 'on-site',
  materials: ['Een computer per persoon', 'Stappenblad zoeken', 'Stappenblad wachtwoord', 'Groot scherm'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Vandaag zoeken we echt naar werk. Aan het eind heeft u één vacature gekozen.',
      do: ['Vraag ieder welk werk en hoe ver reizen.', 'Schrijf de antwoorden op een kaartje naast de computer.'],
      have: ['Computers aan, letters groot'],
    },
    {
      minutes: 20,
      title: 'Slim zoeken',
      say: 'Typ het werk en uw plaats. Te veel gevonden? Maak de afstand kleiner. Te weinig? Kies een ander woord.',
      do: [
        'Doe één zoektocht voor op het grote scherm.',
        'Laat andere woorden voor hetzelfde werk proberen.',
        'Laat ieder drie vacatures bewaren of opschrijven.',
      ],
      have: ['Stappenblad zoeken'],
      tip: 'Staat er mbo of ervaring bij? Solliciteren mag dan nog steeds.',
    },
    {
      minutes: 15,
      title: 'Wat staat er echt?',
      say: 'Lees uw vacature. Wat doet u daar, hoeveel uur, en wat vragen zij?',
      do: ['Laat in tweetallen de drie antwoorden zoeken.', 'Waarschuw: wie eerst geld vraagt, is geen werkgever.'],
      have: ['Markeerstiften', 'Printer'],
    },
    {
      minutes: 35,
      title: 'Account en sollicitatie',
      say: 'Maak nu een account, of log in. Kies een wachtwoord van drie woorden. Daarna vult u het formulier in.',
      do: [
        'Kijk weg als iemand een wachtwoord typt.',
        'Schrijf samen een bericht van vier zinnen.',
        'Lees alles hardop voordat iemand op versturen klikt.',
        'Geen account willen? Bellen met de werkgever is net zo goed.',
      ],
      have: ['Stappenblad wachtwoord', 'Voorbeeldbericht'],
    },
    {
      minutes: 10,
      title: 'Bijhouden',
      say: 'Schrijf op waar u solliciteerde, en wanneer u belt als u niets hoort.',
      do: ['Laat iedereen uitloggen.', 'Noem het computeruur voor wie meer wil oefenen.', 'Vink aan wie er was.'],
      have: ['Bijhoudblad per persoon'],
    },
  ],
}
