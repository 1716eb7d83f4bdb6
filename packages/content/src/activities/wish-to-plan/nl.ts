import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Van wens naar plan',
  public: {
    title: 'Van wens naar plan',
    summary: 'Maak van een grote wens een plan met kleine stappen.',
    steps: [
      { title: 'U kiest een wens', text: 'Over een jaar gaat het goed. Wat is er dan anders?' },
      { title: 'U maakt stappen', text: 'U zet kleine stappen op briefjes, van uw wens terug naar nu.' },
      { title: 'U regelt hulp', text: 'Bij elke stap staat wie u kan helpen.' },
    ],
    goodToKnow: [
      'Fijn na het Droombaanspel, maar dat hoeft niet.',
      'Uw wens mag klein zijn. Een baan, een cursus of weer onder de mensen komen: alles mag.',
      'Zijn er zorgen over geld of wonen? Dat mag ook uw eerste stap zijn.',
      'Tekenen mag altijd. Wij schrijven ook graag voor u op.',
    ],
    promotion: {
      short: 'Heeft u een wens voor werk, maar weet u niet hoe? Maak een plan met kleine stappen, samen met anderen.',
      medium:
        'Een wens kan heel groot lijken. In deze bijeenkomst maakt u er kleine stappen van. U begint bij uw wens en denkt terug naar vandaag. Bij elke stap zet u wie u kan helpen. U gaat weg met een plan en een eerste stap. Die past in één middag.',
      long: 'Ander werk, een diploma of een eigen bedrijf: veel mensen hebben een wens. Maar waar begint u?\n\nIn deze bijeenkomst maakt u een plan op één groot blad. U bedenkt hoe uw leven er over een jaar uitziet. Daarna denkt u terug, stap voor stap. Wat komt er vlak voor? En wat daarvoor?\n\nBij elke stap zet u wie u kan helpen. U bedenkt ook wat er mis kan gaan, en wat u dan doet. Aan het eind weet u uw eerste stap. Die is zo klein dat hij in één middag past.\n\nU werkt in een kleine groep. Schrijven hoeft niet, tekenen mag ook. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Iedere deelnemer heeft een plan met kleine stappen en hulp bij elke stap. De eerste stap past in één middag en heeft een dag.',
  forWhom:
    'Mensen met een wens voor werk of leren, groot of klein. Ook voor wie veel aan het hoofd heeft en ergens wil beginnen.',
  materials: [
    'Het blad ‘Van wens naar plan’, op groot papier, één per persoon',
    'Het blad ‘Mijn weg’, één per persoon',
    'De lijst ‘Hulp in de buurt’, vooraf ingevuld voor jouw gemeente',
    'Plakbriefjes in twee kleuren',
    'Stiften en pennen',
    'Koffie en thee',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Stel, het is een jaar later en het gaat goed met u. Waar bent u dan? Wat doet u? Wie ziet u? Denk er rustig over na. Uw ogen mogen dicht, maar dat hoeft niet.',
      do: [
        'Wees zelf ook één minuut stil.',
        'Ga de kring rond met één zin per persoon.',
        'Laat ieder de wens bovenaan het blad schrijven of tekenen.',
      ],
      have: ['Koffie en thee', 'Het blad ‘Van wens naar plan’', 'Stiften'],
      tip: 'Heeft iemand geen wens? Vraag: wat zou u volgend jaar niet meer willen?',
    },
    {
      title: 'Waar staat u nu?',
      say: 'Kijk nu naar vandaag. Wat gaat er goed? Wat heeft u al? Denk aan mensen, kennis, tijd en doorzetten. Wat heeft u nog nodig?',
      do: [
        'Vraag eerst wat goed gaat, en pas daarna wat ontbreekt.',
        'Laat ieder ‘Dit heb ik nu al’ en ‘Dit heb ik nog nodig’ invullen.',
        'Hoor je zorgen over geld, wonen of gezondheid? Bied na afloop een gesprek aan.',
      ],
      have: ['Stiften en pennen'],
      tip: 'Wie veel zorgen heeft, leert moeilijk. Hulp vragen is dan een heel goede eerste stap.',
    },
    {
      title: 'Stappen leggen',
      say: 'Schrijf stappen op briefjes, één stap per briefje. Begin bij uw wens en denk terug. Wat komt daar vlak voor? En wat daarvoor? Ga door tot u bij vandaag bent.',
      do: [
        'Doe het één keer voor met een wens uit de groep.',
        'Laat de briefjes op volgorde op het blad plakken.',
        'Knip een grote stap samen in drie kleine.',
        'Vraag bij de eerste stap: past dit in één middag?',
      ],
      have: ['Plakbriefjes in de eerste kleur', 'Pennen'],
      tip: 'Weet iemand een stap niet? ‘Uitzoeken hoe dit werkt’ is ook een stap.',
    },
    {
      title: 'Hulp en hobbels',
      say: 'Zet bij elke stap wie u kan helpen. Iemand thuis, een vriend, of iemand van deze lijst. Bedenk ook één hobbel. Maak dan de zin: als dit gebeurt, dan doe ik dat.',
      do: [
        'Loop samen de lijst ‘Hulp in de buurt’ langs.',
        'Laat tweetallen elkaars weg doorlopen, met acht minuten per persoon.',
        'Laat de ander vragen: wie kan u hierbij helpen?',
        'Help met de zin ‘als dit, dan dat’. Geef eerst zelf een voorbeeld.',
      ],
      have: ['De lijst ‘Hulp in de buurt’', 'Plakbriefjes in de tweede kleur'],
      tip: 'Twijfel je over een regel of een uitkering? Zeg: vraag het bij de gemeente of bij UWV.',
    },
    {
      title: 'De eerste stap',
      say: 'Noem uw eerste stap en de dag waarop u hem zet. Zet hem nu in uw telefoon of op papier. Lukt het die dag niet? Dan kiest u gewoon een nieuwe dag.',
      do: [
        'Laat ieder de stappen overschrijven op het blad ‘Mijn weg’.',
        'Help met een herinnering in de telefoon.',
        'Bied een gesprek aan over zes weken.',
        'Vink aan wie er was.',
      ],
      have: ['Het blad ‘Mijn weg’', 'De data van de volgende bijeenkomsten'],
    },
  ],
  variants: {
    online: [
      'Stuur de bladen vooraf, met de post of per mail.',
      'Geen plakbriefjes in huis? Kleine stukjes papier werken net zo goed.',
      'Laat tweetallen elkaar hun weg vertellen in aparte kamers.',
      'Laat ieder aan het eind een foto van het blad maken.',
    ],
    onSite: [
      'Hang een lange strook papier per persoon aan de wand. Lopend denken gaat makkelijker.',
      'Houd een rustige hoek vrij voor een gesprek onder vier ogen.',
    ],
    lowLiteracy: [
      'Teken zelf mee: een huis voor nu, een vlag voor de wens.',
      'Schrijf de stappen op die iemand noemt, met één of twee woorden.',
      'Lees de lijst met hulp voor en zet een kruis bij wat past.',
      'Laat de eerste stap inspreken als herinnering in de telefoon.',
    ],
  },
  sheets: [
    {
      key: 'canvas',
      title: 'Van wens naar plan',
      intro: 'Schrijf, teken of plak. Begin bovenaan, met uw wens.',
      parts: [
        {
          kind: 'canvas',
          title: 'Mijn plan',
          fields: [
            { title: 'Mijn wens', hint: 'Het is een jaar later en het gaat goed. Wat ziet u?', wide: true },
            { title: 'Dit heb ik nu al', hint: 'Wat gaat goed? Wie en wat heeft u om u heen?' },
            { title: 'Dit heb ik nog nodig', hint: 'Denk aan kennis, tijd, geld, rust of papieren.' },
            { title: 'Mijn stappen', hint: 'Plak hier de briefjes. Denk terug van uw wens naar nu.', wide: true },
            { title: 'Wie helpt mij?', hint: 'Thuis, vrienden, buren of iemand van de lijst.' },
            { title: 'Een hobbel op de weg', hint: 'Wat kan er tegenzitten?' },
            {
              title: 'Als dit gebeurt, dan doe ik dat',
              hint: 'Bijvoorbeeld: als ik ziek ben, dan kies ik een nieuwe dag.',
            },
            { title: 'Zo houd ik moed', hint: 'Wat geeft u kracht? Wie vertelt u over uw plan?' },
            { title: 'Mijn eerste stap', hint: 'Past hij in één middag? Op welke dag doet u het?', wide: true },
          ],
        },
      ],
    },
    {
      key: 'my-way',
      title: 'Mijn weg',
      intro: 'Schrijf uw stappen over. Hang dit blad op een plek waar u het elke dag ziet.',
      parts: [
        {
          kind: 'table',
          title: 'Mijn stappen',
          columns: ['Stap', 'Wat ga ik doen?', 'Wanneer?', 'Wie helpt mij?', 'Klaar'],
          rows: ['1', '2', '3', '4', '5'],
          emptyRows: 1,
        },
        { kind: 'lines', title: 'Als dit gebeurt, dan doe ik dat', lines: 3 },
        { kind: 'lines', title: 'Aan deze persoon vertel ik mijn plan', lines: 1 },
      ],
    },
    {
      key: 'help-nearby',
      title: 'Hulp in de buurt',
      intro: 'Hulp vragen is een goede stap. De bibliotheek vult deze lijst in met plekken bij u in de buurt.',
      parts: [
        {
          kind: 'table',
          title: 'Waar kan ik terecht?',
          columns: ['Mijn vraag gaat over', 'Plek of persoon', 'Wanneer open?', 'Zo maak ik een afspraak'],
          rows: [
            'Geld of schulden',
            'Wonen',
            'Mijn gezondheid',
            'Nederlandse taal',
            'Computer en telefoon',
            'Kinderen en opvang',
            'Werk zoeken',
            'Leren en diploma’s',
          ],
          emptyRows: 2,
        },
      ],
    },
  ],
  followUp: [
    'Spreek ieder na zes weken kort. Vraag welke stap lukte en wat de volgende is.',
    'Ga één keer mee naar een plek voor hulp, als alleen gaan moeilijk is.',
    'Houd de lijst ‘Hulp in de buurt’ bij. Kijk elk half jaar of hij nog klopt.',
    'Noem wat hierna past: ‘Netwerkkaart’ of ‘Werk van dichtbij’.',
  ],
}
