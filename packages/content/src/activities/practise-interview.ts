import type { Activity } from './activity.ts'

export const practiseInterview: Activity = {
  key: 'practise-interview',
  title: 'Sollicitatiegesprek oefenen',
  publicTitle: 'Oefen een sollicitatiegesprek',
  kind: 'RUN_SHEET',
  topic: 'WORK',
  summary: 'Oefen een gesprek met een werkgever, zodat u straks rustiger bent.',
  publicSteps: [
    { title: 'U ziet hoe het gaat', text: 'Wij spelen een gesprek voor. Eén keer slecht, één keer goed.' },
    { title: 'U oefent', text: 'U oefent vijf vragen die bijna altijd komen.' },
    { title: 'U hoort wat goed ging', text: 'De groep vertelt u wat sterk was. U kiest één ding om te verbeteren.' },
  ],
  goodToKnow: [
    'U hoeft niet voor de hele groep te spelen.',
    'Heeft u een vacature gezien? Neem die mee.',
    'Wij maken geen filmpjes.',
  ],
  minimum: 4,
  maximum: 9,
  durationMinutes: 120,
  online: 'possible',
  materials: [
    'Vijf vraagkaarten per drietal',
    'Kijkwijzer voor de luisteraar',
    'Twee stoelen en een tafeltje',
    'Wekker',
  ],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Bijna iedereen is zenuwachtig voor een gesprek. Oefenen helpt, en dat doen we hier.',
      do: ['Vraag wie al een gesprek op de agenda heeft.', 'Spreek af dat we elkaar helpen en niet uitlachen.'],
      have: ['Koffie en thee'],
    },
    {
      minutes: 15,
      title: 'Zo moet het niet',
      say: 'Kijk goed naar dit gesprek. Tel hoeveel er misgaat. Daarna vertelt u hoe het beter kan.',
      do: [
        'Speel met een collega een gesprek dat misloopt, twee minuten.',
        'Speel het nog een keer, met de tips van de groep.',
      ],
      have: ['Twee stoelen en een tafeltje'],
      tip: 'Overdrijf flink. Om de ander lachen haalt de spanning weg.',
    },
    {
      minutes: 20,
      title: 'Vijf vragen',
      say: 'Vijf vragen komen bijna altijd. Bedenk bij elke vraag een antwoord van twee zinnen.',
      do: [
        'Lees de vijf kaarten één voor één voor.',
        'Laat steeds twee mensen een antwoord geven.',
        'Leer het rijtje: wat was er, wat deed u, wat kwam ervan?',
      ],
      have: ['Vraagkaarten', 'Bord'],
    },
    {
      minutes: 10,
      title: 'Pauze',
      say: 'We pauzeren. Straks gaan we oefenen in groepjes van drie.',
      do: ['Zet de stoelen per drie.', 'Denk na over groepjes waarin ieder zich veilig voelt.'],
      have: ['Kijkwijzer per groepje'],
    },
    {
      minutes: 45,
      title: 'Oefenen in drietallen',
      say: 'Eén is de werkgever, één solliciteert, één kijkt. Na tien minuten bespreken we, daarna ruilt u.',
      do: [
        'Geef het teken: tien minuten gesprek, vijf minuten bespreken, drie rondes.',
        'De kijker zegt eerst twee dingen die goed gingen.',
        'De speler kiest zelf één ding om te verbeteren.',
        'Spring in als iemand vastloopt. Speel dan de werkgever, heel vriendelijk.',
      ],
      have: ['Vraagkaarten en kijkwijzer', 'Wekker'],
      tip: 'Komt een vraag over ziekte of kinderen? Leg uit dat niemand daarop hoeft te antwoorden.',
    },
    {
      minutes: 20,
      title: 'De dag zelf',
      say: 'Wat neemt u mee? Hoe reist u? Wie belt u als u te laat bent? Schrijf het op.',
      do: [
        'Loop samen het dagblad na: kleding, route, papieren, nummer.',
        'Bied aan om vlak voor het gesprek nog een keer te oefenen.',
        'Vink aan wie er was.',
      ],
      have: ['Dagblad per persoon', 'Pennen'],
    },
  ],
}
