import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Wat telt in werk?',
  public: {
    title: 'Wat telt voor u in werk?',
    summary: 'Zet op een rij wat u belangrijk vindt in uw volgende baan.',
    steps: [
      { title: 'U kijkt terug', text: 'Wanneer was werk fijn? En wanneer juist niet?' },
      { title: 'U kiest', text: 'U sorteert 24 kaarten. Vijf daarvan zijn voor u het belangrijkst.' },
      { title: 'U vergelijkt', text: 'U legt een vacature ernaast. Past die bij u?' },
    ],
    goodToKnow: [
      'Het gaat om uw mening. Er is geen goed of fout.',
      'Werkte u nog nooit voor loon? Werk thuis en vrijwilligerswerk tellen ook.',
      'Ziet u al een vacature? Neem die mee, op papier of op uw telefoon.',
      'Wij lezen alle kaarten voor.',
    ],
    promotion: {
      short:
        'Dicht bij huis, vaste uren of iets leren: wat telt voor u in werk? Zet het op een rij, samen met anderen.',
      medium:
        'Niet elke baan past bij u. Wat is voor u echt belangrijk? Vaste uren, aardige collega’s of dicht bij huis? U sorteert kaarten en kiest uw eigen top vijf. Daarna leest u samen een vacature. U ziet wat past en wat u nog wilt vragen. Wij lezen alles voor.',
      long: 'Wie werk zoekt, kijkt vaak eerst naar wat de werkgever wil. Maar wat wilt u zelf?\n\nIn deze bijeenkomst denkt u terug aan dagen waarop werk fijn was. Werk thuis en vrijwilligerswerk tellen mee. Daarna sorteert u kaarten. Wat moet er echt zijn? Wat is fijn, maar hoeft niet? U houdt vijf dingen over die voor u het zwaarst tellen.\n\nDan legt u een vacature ernaast. Wat past er bij u? Wat staat er niet in, en wilt u dus vragen? U gaat weg met uw eigen top vijf en twee goede vragen.\n\nEr is geen goed of fout. Wij lezen alle kaarten voor. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Deelnemers weten welke vijf dingen in werk voor hen het zwaarst tellen. Zij kunnen een vacature daarmee vergelijken. Zij hebben twee vragen voor een werkgever.',
  forWhom:
    'Mensen die werk zoeken of ander werk willen. Ook voor wie vaak iets aannam dat niet paste. Ervaring met betaald werk is niet nodig.',
  materials: [
    'De 24 kaarten ‘Wat telt?’, één set per persoon',
    'Het blad ‘Wat telt voor mij’, op groot papier, één per persoon',
    'Lege kaarten',
    'Twee of drie korte vacatures op papier, bijvoorbeeld die van ‘Een vacature lezen’',
    'Pennen en markeerstiften',
    'Bord en stiften',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Denk aan een dag waarop u zin had in werk. Dat mag ook werk thuis zijn, of vrijwilligerswerk. Wat maakte die dag goed? En wanneer had u juist geen zin?',
      do: [
        'Vertel je eigen goede dag in drie zinnen.',
        'Laat ieder één woord noemen. Schrijf de woorden op het bord.',
        'Laat ieder de goede en de slechte dag kort invullen.',
      ],
      have: ['Bord en stiften', 'Het blad ‘Wat telt voor mij’', 'Pennen'],
      tip: 'Had iemand alleen slechte dagen? Vraag wat er anders had moeten zijn. Dat is ook een antwoord.',
    },
    {
      title: 'Kaarten sorteren',
      say: 'Ik lees de kaarten een voor een voor. Leg elke kaart op een van drie stapels. Stapel één: dit moet. Stapel twee: dit wil ik graag. Stapel drie: dit maakt mij niet uit. Uw mening telt, niet die van uw buur.',
      do: [
        'Wijs de drie plekken voor de stapels aan.',
        'Lees elke kaart voor, met een kort voorbeeld.',
        'Vraag daarna: wat mist u? Schrijf dat op een lege kaart.',
        'Laat ieder stapel één kleiner maken, tot er vijf kaarten liggen.',
        'Laat de drie stapels invullen op het blad. Een paar woorden is genoeg.',
      ],
      have: ['De kaarten ‘Wat telt?’', 'Lege kaarten en pennen'],
      tip: 'Blijft alles bij ‘dit moet’ liggen? Vraag: wat zou u als eerste missen?',
    },
    {
      title: 'Vertel uw vijf',
      say: 'Vertel uw buur waarom deze vijf voor u zo belangrijk zijn. Uw buur luistert en stelt steeds één vraag. Die vraag is: en als dat er niet is?',
      do: [
        'Maak tweetallen. Geef acht minuten per persoon.',
        'Zeg hardop wanneer het tijd is om te wisselen.',
        'Geef daarna vier minuten om nog één kaart te ruilen.',
      ],
      have: [],
      tip: 'Praat iemand liever niet over thuis? Zeg dat één reden per kaart genoeg is.',
    },
    {
      title: 'De vacature ernaast',
      say: 'Pak een vacature, van ons of van uzelf. Zoek uw vijf kaarten terug. Wat staat erin? Wat staat er niet in? Wat er niet staat, kunt u vragen.',
      do: [
        'Lees de vacatures voor aan wie dat wil.',
        'Laat markeren wat past. Zet een streep onder wat niet past.',
        'Laat ieder twee vragen aan de werkgever opschrijven.',
        'Laat een paar vragen hardop klinken en maak ze samen kort.',
      ],
      have: ['Korte vacatures op papier', 'Markeerstiften'],
      tip: 'Past er niets? Dan weet iemand nu waarom. Zeg dat dat ook winst is.',
    },
    {
      title: 'Afsluiten',
      say: 'Maak de laatste zin op uw blad af. Wat voor werk zoekt u? Neem uw vijf mee, in uw telefoon of uw portemonnee. Leg ze naast elke baan die u ziet.',
      do: [
        'Laat ieder die wil de eigen zin voorlezen of zeggen.',
        'Help een foto van het blad te maken, met de eigen telefoon.',
        'Noem de volgende bijeenkomst en vink aan wie er was.',
      ],
      have: ['De data van de volgende bijeenkomsten'],
    },
  ],
  variants: {
    online: [
      'Stuur de kaarten en het blad vooraf, met de post of per mail.',
      'Geen kaarten in huis? Lees ze voor. Ieder schrijft het nummer van de stapel op.',
      'Maak voor ‘Vertel uw vijf’ aparte kamers voor twee personen.',
      'Laat de vacature groot op het scherm zien en lees hem voor.',
    ],
    onSite: [
      'Zet elk tweetal aan een eigen tafel. Sorteren vraagt ruimte.',
      'Hang de vacatures op ooghoogte aan de wand. Rondlopen geeft lucht.',
    ],
    lowLiteracy: [
      'Teken of plak vooraf een plaatje op elke kaart.',
      'Lees elke kaart twee keer voor en leg hem daarna pas neer.',
      'Laat de top vijf op het blad plakken in plaats van overschrijven.',
      'Vul de zin en de vragen samen in, of laat ze inspreken.',
    ],
  },
  sheets: [
    {
      key: 'value-cards',
      title: 'Kaarten ‘Wat telt?’',
      intro: 'Maak drie stapels: dit moet, dit wil ik graag, dit maakt mij niet uit.',
      parts: [
        {
          kind: 'cards',
          title: 'Dit vind ik belangrijk in werk',
          cards: [
            'Dicht bij huis',
            'Vaste dagen en uren',
            'Zelf mijn uren kiezen',
            'Vrij in het weekend',
            'Tijd voor mijn gezin',
            'Genoeg geld om van te leven',
            'Elke maand hetzelfde loon',
            'Een vast contract',
            'Aardige collega’s',
            'Een baas die luistert',
            'Alleen kunnen werken',
            'Rust om mij heen',
            'Veel mensen om mij heen',
            'Buiten werken',
            'Bewegen op het werk',
            'Werk dat niet zwaar is',
            'Nieuwe dingen leren',
            'Een diploma kunnen halen',
            'Duidelijke opdrachten',
            'Zelf beslissen',
            'Elke dag iets anders',
            'Andere mensen helpen',
            'Iets maken met mijn handen',
            'Nederlands kunnen oefenen',
          ],
        },
      ],
    },
    {
      key: 'canvas',
      title: 'Wat telt voor mij',
      intro: 'Schrijf, teken of plak. Een paar woorden is genoeg. Dit blad is van u.',
      parts: [
        {
          kind: 'canvas',
          title: 'Mijn volgende baan',
          fields: [
            { title: 'Een dag waarop werk fijn was', hint: 'Wat deed u? Waar, en met wie?' },
            { title: 'Een dag die niet fijn was', hint: 'Wat wilt u niet nog een keer?' },
            { title: 'Dit moet', hint: 'Uw vijf belangrijkste kaarten.', wide: true },
            { title: 'Dit wil ik graag', hint: 'Fijn als het kan. Het kan ook zonder.' },
            { title: 'Dit maakt mij niet uit', hint: 'Met of zonder: allebei is goed.' },
            { title: 'De vacature: dit past', hint: 'Welke van uw vijf vindt u terug?' },
            { title: 'De vacature: dit past niet', hint: 'Is dat erg, of kunt u erover praten?' },
            { title: 'Mijn twee vragen', hint: 'Wat staat er niet in, en wilt u wel weten?', wide: true },
            { title: 'Ik zoek werk waarin …', hint: 'Maak de zin af, in uw eigen woorden.', wide: true },
          ],
        },
      ],
    },
  ],
  followUp: [
    'Kijk met wie dat wil naar echte vacatures. Leg de top vijf ernaast.',
    'Help een vraag aan een werkgever te mailen of te bellen.',
    'Noem wat hierna past: ‘Een vacature lezen’ of ‘Van wens naar plan’.',
    'Vraag na een maand of de vijf kaarten nog kloppen. Ruilen mag.',
  ],
}
