import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Wisselstoel',
  public: {
    title: 'U bent de baas',
    summary: 'Ga op de stoel van de werkgever zitten en ontdek wat die graag hoort.',
    steps: [
      { title: 'U krijgt een bedrijf', text: 'U bent de baas van een bakkerij, een garage of een hotel.' },
      { title: 'U kiest iemand', text: 'U stelt vragen aan twee of drie mensen. Dan kiest u wie er mag komen werken.' },
      { title: 'U draait het om', text: 'U ziet wat de doorslag gaf. Dat gebruikt u straks zelf.' },
    ],
    goodToKnow: [
      'U speelt een verzonnen rol. Over uzelf hoeft u niets te vertellen.',
      'Toneelspelen hoeft niet. Vragen stellen is genoeg.',
      'Lezen is niet nodig. Wij lezen de kaarten voor.',
    ],
    promotion: {
      short:
        'Vandaag bent u de baas en kiest u wie er mag komen werken. Speel mee en ontdek wat een werkgever graag hoort.',
      medium:
        'Wat wil een werkgever eigenlijk horen? Ga op zijn stoel zitten en ontdek het. In dit spel heeft u een eigen bedrijf en zoekt u iemand. U praat met een paar mensen en u kiest. Daarna weet u beter wat u zelf kunt vertellen.',
      long: 'Solliciteren voelt soms als een examen. In de bibliotheek draaien we het om. Bij ons bent u de baas.\n\nU krijgt een bedrijf, bijvoorbeeld een bakkerij, een garage of een hotel. U bedenkt wie u nodig heeft. Dan komen er een paar mensen solliciteren. Zij spelen een rol van een kaart. U stelt vragen en u kiest wie er mag komen werken. Daarna wisselt u van stoel.\n\nAan het eind kijken we samen: wat gaf de doorslag? Vaak is dat iets kleins. Een eerlijk antwoord, een goed voorbeeld of een vraag terug. U kiest één ding dat u zelf gaat gebruiken.\n\nU hoeft niets over uzelf te vertellen. We spelen met verzonnen rollen en er wordt veel gelachen. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Mensen ervaren hoe een werkgever kiest. Ze nemen één manier mee om zich beter te laten zien.',
  forWhom: 'Voor mensen die solliciteren spannend vinden, of vaak een afwijzing kregen. Ervaring is niet nodig.',
  materials: [
    'Acht bedrijfskaarten, uitgeknipt',
    'Vierentwintig sollicitantkaarten, uitgeknipt',
    'Het bazenblad, één per persoon',
    'Een tafeltje met twee of drie stoelen per tweetal',
    'Wekker',
    'Bord, stiften, pennen en lege kaartjes',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Vandaag bent u de baas. U zoekt iemand, en u mag kiezen.',
      do: [
        'Laat ieder zijn naam zeggen.',
        'Vraag wie wel eens iemand moest kiezen. Een oppas of een klusser telt ook.',
        'Vraag: waar lette u toen op? Schrijf de antwoorden op het bord.',
      ],
      have: ['Koffie en thee', 'Bord en stiften'],
    },
    {
      title: 'Uw bedrijf',
      say: 'U heeft samen een bedrijf. Wat voor mens zoekt u? Kies drie dingen die echt nodig zijn.',
      do: [
        'Maak tweetallen. Bij een oneven aantal maak je één drietal, met steeds twee bazen samen.',
        'Laat elk tweetal een bedrijfskaart trekken. Lees de kaart voor.',
        'Laat ieder het eerste deel van het bazenblad invullen.',
        'Vraag ook: wat is hier juist niet nodig?',
      ],
      have: ['Bedrijfskaarten', 'Bazenblad per persoon', 'Pennen'],
    },
    {
      title: 'Gesprekken',
      say: 'Eén van u blijft zitten en is de baas. De ander pakt een kaart en gaat solliciteren.',
      do: [
        'Laat elke sollicitant naar een andere tafel gaan. Lees de kaart zacht voor waar dat nodig is.',
        'Doe drie gesprekken van vijf minuten. Na elk gesprek schuiven de sollicitanten door, met een nieuwe kaart.',
        'Laat de baas na elk gesprek meteen punten geven. Gespeelde kaarten gaan terug op de stapel.',
        'Wissel daarna van stoel. De baas gaat nu solliciteren, ook drie keer.',
        'Bij zes of zeven mensen doe je twee gesprekken per keer, van zeven minuten.',
      ],
      have: ['Sollicitantkaarten', 'Bazenblad per persoon', 'Wekker'],
      tip: 'Op elke kaart staat een talent. De sollicitant mag er zelf van alles bij verzinnen.',
    },
    {
      title: 'Wie kreeg de baan?',
      say: 'Wie nam u aan, en waarom? Wat gaf de doorslag?',
      do: [
        'Laat elke baas één keuze vertellen. Praat over de kaart, niet over de speler.',
        'Schrijf alle redenen op het bord.',
        'Zet een streep onder de redenen die iedereen kan leren.',
        'Vraag ook: wat zei iemand eerlijk, en vond u dat sterk?',
      ],
      have: ['Bord en stiften'],
      tip: 'Zeg erbij: een afwijzing gaat vaak over wat het bedrijf zoekt. Die zegt weinig over de mens.',
    },
    {
      title: 'Naar uzelf',
      say: 'Kies één reden van het bord. Hoe laat u die zien in uw eigen gesprek?',
      do: [
        'Laat ieder één zin op een kaartje zetten, of een tekening.',
        'Ga de kring rond. Wie wil, zegt de zin hardop.',
        'Noem de datum waarop mensen een gesprek kunnen oefenen.',
        'Vink aan wie er was.',
      ],
      have: ['Lege kaartjes', 'Lijst met data'],
    },
  ],
  variants: {
    online: [
      'Zet elke baas in een eigen kamertje. Stuur de sollicitanten elke ronde door.',
      'Lees iedereen vooraf de kaart voor, of stuur die in een privébericht.',
      'Laat de punten met vingers voor de camera zien.',
    ],
    onSite: [
      'Maak van de gang een wachtkamer. De baas haalt de sollicitant daar op.',
      'Vraag een echte werkgever om mee te spelen en aan het eind te vertellen.',
    ],
    lowLiteracy: [
      'Lees de kaart zacht voor aan wie solliciteert. Vraag wat hij of zij onthoudt.',
      'Vervang het bazenblad door drie bekers met fiches, één voor elk gesprek.',
      'Teken bij elk bedrijf samen drie plaatjes van wat nodig is.',
    ],
  },
  sheets: [
    {
      key: 'company-cards',
      title: 'Bedrijfskaarten',
      intro: 'Knip de kaarten uit. Elk tweetal trekt één kaart en is samen de baas.',
      parts: [
        {
          kind: 'cards',
          title: 'Bedrijven',
          cards: [
            'Bakkerij. U zoekt hulp in de winkel. De dag begint vroeg.',
            'Garage. U zoekt iemand die helpt bij banden en olie.',
            'Hotel. U zoekt iemand voor de kamers. Elke kamer moet om drie uur klaar zijn.',
            'Magazijn. U zoekt iemand die pakjes klaarzet. Fouten kosten veel tijd.',
            'Huis voor ouderen. U zoekt iemand voor de huiskamer en de koffie.',
            'Kwekerij. U zoekt iemand voor de planten. Het werk is buiten, ook bij regen.',
            'Schoolkantine. U zoekt iemand voor de broodjes. Om twaalf uur is het heel druk.',
            'Kantoor. U zoekt iemand voor de balie en de telefoon.',
          ],
        },
      ],
    },
    {
      key: 'applicant-cards',
      title: 'Sollicitantkaarten',
      intro: 'Trek voor elk gesprek een kaart. Speel die persoon. U mag er dingen bij verzinnen.',
      parts: [
        {
          kind: 'cards',
          title: 'Sollicitanten',
          cards: [
            'U kookte jaren voor een groot gezin. Plannen gaat u goed af.',
            'U zorgde drie jaar voor uw vader. U blijft rustig als het druk is.',
            'U heeft geen diploma. U repareert fietsen voor de hele straat.',
            'U stond elke zaterdag op de markt. U maakt met iedereen een praatje.',
            'U leert nog Nederlands. U spreekt drie andere talen.',
            'U was lang thuis. U komt altijd op tijd.',
            'U bent zestig jaar. U leerde veel jonge collega’s het vak.',
            'U bent achttien jaar. U leert heel snel iets nieuws.',
            'U deed de kas van de voetbalclub. Elke cent klopte.',
            'U bent stil in een groep. U ziet wat anderen vergeten.',
            'U ging weg bij uw vorige baas. U zegt eerlijk waarom.',
            'U reed jaren op een vrachtwagen. U kunt goed alleen werken.',
            'U hielp bij de voedselbank. U verdeelde alles precies.',
            'U vindt computers lastig. U vraagt op tijd om hulp.',
            'U zingt in een koor. U kunt goed luisteren naar anderen.',
            'U verbouwde uw eigen huis. U maakt af wat u begint.',
            'U werkte in een ander land als leraar. U legt rustig uit.',
            'U kreeg vijf keer een afwijzing. U bent toch weer gekomen.',
            'U houdt een moestuin bij. Vroeg opstaan vindt u fijn.',
            'U was oppas bij vier gezinnen. Ouders vertrouwen u.',
            'U maakte schoon in een ziekenhuis. U werkt heel netjes.',
            'U heeft nooit in dit vak gewerkt. U heeft goede vragen voor de baas.',
            'U loste ruzies op in de buurt. U blijft altijd vriendelijk.',
            'U wilt drie dagen werken. Op die dagen kan de baas op u rekenen.',
          ],
        },
      ],
    },
    {
      key: 'boss-sheet',
      title: 'Bazenblad',
      intro: 'Dit blad is voor als u de baas bent. U mag ook tekenen.',
      parts: [
        { kind: 'lines', title: 'Mijn bedrijf', hint: 'Wat doet uw bedrijf? Geef het een naam.', lines: 1 },
        { kind: 'lines', title: 'Drie dingen die echt nodig zijn', hint: 'Bijvoorbeeld: komt op tijd.', lines: 3 },
        { kind: 'lines', title: 'Dit is hier niet nodig', hint: 'Bijvoorbeeld: een diploma.', lines: 1 },
        {
          kind: 'choices',
          title: 'Vragen die u kunt stellen',
          options: [
            'Waarom komt u bij mij?',
            'Wat deed u hiervoor, thuis of op het werk?',
            'Kunt u een voorbeeld geven?',
            'Wat wilt u nog leren?',
            'Wat wilt u van mij weten?',
          ],
        },
        {
          kind: 'table',
          title: 'Punten: 0, 1 of 2 voor elk ding dat nodig is',
          columns: ['Sollicitant', 'Nodig 1', 'Nodig 2', 'Nodig 3', 'Wat zei hij of zij goed?'],
          rows: ['Eerste', 'Tweede', 'Derde'],
          emptyRows: 0,
        },
        { kind: 'lines', title: 'Deze persoon neem ik aan, want', lines: 2 },
        { kind: 'lines', title: 'Dit ga ik zelf ook zeggen', hint: 'Eén zin voor uw eigen gesprek.', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Bewaar een foto van de redenen op het bord. Gebruik die bij een volgende bijeenkomst.',
    'Nodig mensen uit voor ‘Oefen een sollicitatiegesprek’. Daar spelen ze zichzelf.',
    'Geef mee: kijk bij één vacature wat die baas echt nodig heeft.',
  ],
}
