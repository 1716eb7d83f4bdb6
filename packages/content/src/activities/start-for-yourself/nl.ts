import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Starten voor jezelf',
  public: {
    title: 'Starten voor uzelf',
    summary: 'Onderzoek op één vel papier of een eigen bedrijf bij u past.',
    steps: [
      {
        title: 'U tekent uw idee',
        text: 'Wat doet of maakt u, en voor wie? U schrijft of tekent het op plakbriefjes.',
      },
      { title: 'U rekent', text: 'Wat kost het, wat vraagt u, en wat houdt u over? Wij rekenen eerst samen.' },
      { title: 'U kiest een proef', text: 'U bedenkt hoe u het klein kunt proberen, zonder grote uitgaven.' },
    ],
    goodToKnow: [
      'U hoeft nog geen idee te hebben.',
      'U beslist nog niets. Uw blad neemt u mee naar huis.',
      'Krijgt u een uitkering? Overleg eerst met uw gemeente of UWV, voordat u begint.',
      'Wij geven geen advies over geld of belasting. Wij weten wel waar u dat kunt vragen.',
    ],
    promotion: {
      short: 'Past een eigen bedrijf bij u? Onderzoek het rustig, samen met anderen, in de bibliotheek.',
      medium:
        'Kunt u iets waar anderen om vragen? Koken, naaien, klussen of helpen met de telefoon? Onderzoek in de bibliotheek of een eigen bedrijf bij u past. U tekent uw idee, u rekent, en u bedenkt een kleine proef. U hoeft nog niets te beslissen.',
      long: 'Misschien vragen buren vaak om uw hulp. U naait, kookt, klust of past op. Zou dat ook uw werk kunnen zijn?\n\nIn de bibliotheek onderzoekt u dat in een kleine groep. U tekent uw idee op één groot vel. We rekenen samen uit wat het kost en wat u overhoudt. Daarna bedenkt u een kleine proef, die weinig geld kost.\n\nU hoeft nog geen idee te hebben. U beslist ook nog niets. Krijgt u een uitkering? Dan vertellen wij bij wie u eerst kunt overleggen.\n\nMeld u aan bij de bibliotheek. Wij helpen u graag op weg.',
    },
  },
  aim: 'Iedereen onderzoekt rustig of eigen baas zijn past. Aan het eind heeft ieder een kleine proef op papier.',
  forWhom:
    'Mensen die denken aan werken voor zichzelf. Ook wie nog geen idee heeft, of liever niet rekent. Je helpt dan met de cijfers.',
  materials: [
    'Het canvas op A3, één per persoon',
    'Plakbriefjes, pennen en dikke stiften',
    'Het voorbeeld en het rekenblad, één per persoon',
    'Rekenmachines of telefoons',
    'Een lijst met hulp voor starters in de buurt, door je bibliotheek gemaakt',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. U hoeft vandaag niets te beslissen. U onderzoekt of eigen baas zijn bij u past. Aan het eind heeft u een blad met uw idee en een kleine proef.',
      do: [
        'Vraag wat ieder aantrekt, en wat ieder spannend vindt.',
        'Schrijf de antwoorden in twee rijtjes op het bord.',
        'Zeg dat beide rijtjes goed zijn: spannend vinden is ook nadenken.',
        'Spreek af dat ideeën binnen de groep blijven.',
      ],
      have: ['Bord en stiften', 'Naamkaartjes'],
    },
    {
      title: 'Wat, voor wie en waarom',
      say: 'We beginnen met vak 1 tot en met 5. Wat doet u, en voor wie? Waarom komt die klant bij u? Hoe weet die klant dat u er bent? Wat heeft u al? Werk met plakbriefjes. Dan kan alles nog weg.',
      do: [
        'Vul eerst samen één canvas in op het bord. Neem een bedachte strijkservice.',
        'Geen idee? Vraag waarvoor buren en familie om hulp vragen.',
        'Laat ieder één mens als klant bedenken, met een leeftijd en een straat.',
        'Laat na een kwartier tweetallen hun vakken aan elkaar vertellen.',
        'Vrijwilligerswerk en werk thuis tellen mee bij wat iemand al heeft.',
      ],
      have: ['Een canvas per persoon', 'Plakbriefjes en pennen'],
      tip: 'Is de klant iedereen? Vraag door tot je één mens voor je ziet.',
    },
    {
      title: 'Pauze',
      say: 'We pauzeren tien minuten. Vraag een ander eens naar zijn of haar idee. Misschien kent u een klant voor elkaar.',
      do: ['Leg de rekenbladen en rekenmachines klaar.', 'Breng mensen bij elkaar die iets voor elkaar kunnen doen.'],
      have: ['Rekenbladen', 'Rekenmachines'],
    },
    {
      title: 'Wat blijft er over?',
      say: 'Nu rekenen we één week uit. Hoeveel klanten heeft u, en wat vraagt u? Wat kost het, en hoeveel uur werkt u? We doen eerst samen een voorbeeld.',
      do: [
        'Lees het voorbeeld van de strijkservice voor en reken het uit op het bord.',
        'Vraag: is dit genoeg? Laat de groep twee dingen bedenken die helpen.',
        'Laat daarna ieder de eigen week invullen, en vak 6 en 7 van het canvas.',
        'Let op de uren: ook rijden, bellen en opruimen tellen mee.',
        'Zeg hardop dat de uitkomst een schatting is, en nog zonder belasting.',
      ],
      have: ['Voorbeeld en rekenblad per persoon', 'Rekenmachines'],
      tip: 'Valt het bedrag tegen? Het is fijn om dat nu te weten. Een andere prijs of minder kosten helpt soms al.',
    },
    {
      title: 'Klein beginnen',
      say: 'Bedenk nu een proef van twee weken. Houd het klein: minder dan vijftig euro. Wat wilt u te weten komen? En wie kan u helpen? Dat zijn vak 8 en 9.',
      do: [
        'Geef eerst twee voorbeelden: vijf mensen om hun mening vragen, of iets één keer maken.',
        'Laat de groep over elke proef twee minuten meedenken.',
        'Krijgt iemand een uitkering? Dan is de eerste stap overleggen met gemeente of UWV.',
        'Dat geldt ook als de proef nog niets oplevert.',
        'Laat ieder de dag van de eerste stap in het laatste vak schrijven.',
      ],
      have: ['Pennen', 'Een kalender aan de muur'],
    },
    {
      title: 'Wie helpt verder?',
      say: 'Noem in één zin uw eerste stap. Daarna laat ik zien waar u hulp kunt krijgen. Ook als u besluit dat het niets voor u is, weet u nu meer.',
      do: [
        'Laat ieder één zin zeggen. Wie niet wil, zegt ‘pas’.',
        'Deel de lijst met hulp uit en vertel iets over twee plekken.',
        'Noem ‘Rekenen voor starters’ en ‘Uw eerste klant’ als vervolg.',
        'Vink aan wie er was.',
      ],
      have: ['Lijst met hulp voor starters in de buurt', 'Data van de volgende activiteiten'],
    },
  ],
  variants: {
    online: [
      'Stuur het canvas en het rekenblad vooraf. Niet gelukt? Negen getekende vakken zijn ook goed.',
      'Deel je scherm en vul het voorbeeld live in.',
      'Laat tweetallen in een aparte ruimte praten, met één vraag tegelijk.',
    ],
    onSite: [
      'Hang de canvassen aan de muur en laat mensen met een stift rondlopen.',
      'Nodig iemand uit de buurt uit die al voor zichzelf werkt. Tien minuten vertellen is genoeg.',
    ],
    lowLiteracy: [
      'Teken het canvas samen op een groot vel, met een plaatje bij elk vak.',
      'Laat mensen tekenen of vertellen. Jij schrijft de woorden op.',
      'Reken met munten en briefjes op tafel, in plaats van op papier.',
      'Lees elke vraag hardop voor en wijs het vak aan.',
    ],
  },
  sheets: [
    {
      key: 'canvas',
      title: 'Mijn idee op één vel',
      intro: 'Schrijf of teken in elk vak. Het hoeft niet af. U mag altijd iets veranderen.',
      parts: [
        {
          kind: 'canvas',
          title: 'Mijn bedrijf, als ik begin',
          fields: [
            {
              title: '1. Mijn idee',
              hint: 'Wat doet of maakt u? Begin met: ik help mensen met …',
              wide: true,
            },
            {
              title: '2. Mijn klant',
              hint: 'Denk aan één mens. Hoe oud is uw klant? Waar woont uw klant? Wat is lastig?',
            },
            {
              title: '3. Waarom komt de klant bij mij?',
              hint: 'Wat doet u beter, sneller, vriendelijker of dichterbij?',
            },
            { title: '4. Hoe vindt de klant mij?', hint: 'Waar komt die klant elke week? Wie kan over u vertellen?' },
            {
              title: '5. Wat heb ik al?',
              hint: 'Wat kunt u, wat heeft u in huis, wie kent u? Werk thuis telt ook.',
            },
            { title: '6. Wat kost het mij?', hint: 'Spullen, vervoer, telefoon. En hoeveel uur per week?' },
            { title: '7. Wat vraag ik?', hint: 'Welke prijs, voor één keer of voor één uur?' },
            { title: '8. Wat vind ik spannend?', hint: 'En wie kan mij daarbij helpen?' },
            { title: '9. Mijn proef', hint: 'Wat probeert u? Wanneer begint u? Wat wilt u weten?' },
          ],
        },
      ],
    },
    {
      key: 'example-week',
      title: 'Voorbeeld: een week strijken',
      intro: 'Dit voorbeeld is bedacht. De bedragen ook. Zo ziet u hoe u rekent.',
      parts: [
        {
          kind: 'text',
          title: 'Wat komt erin?',
          paragraphs: ['Zes klanten in een week.', 'Elke klant betaalt 15 euro.', '6 keer 15 is 90 euro.'],
        },
        {
          kind: 'text',
          title: 'Wat gaat eruit?',
          paragraphs: [
            'Stroom: 6 euro.',
            'Ophalen en brengen: 4 euro.',
            'Hangers en zakken: 5 euro.',
            'Samen 15 euro.',
          ],
        },
        {
          kind: 'text',
          title: 'Wat blijft over?',
          paragraphs: [
            '90 min 15 is 75 euro.',
            'Strijken kost acht uur. Ophalen en brengen kost twee uur. Dat is tien uur.',
            '75 gedeeld door 10 is 7,50 euro per uur.',
            'Van dit geld moet misschien nog belasting af.',
          ],
        },
        {
          kind: 'lines',
          title: 'Wat zou u veranderen?',
          hint: 'Denk aan de prijs, de kosten of de tijd.',
          lines: 3,
        },
      ],
    },
    {
      key: 'my-week',
      title: 'Mijn week in cijfers',
      intro: 'Schatten mag. Weet u een bedrag niet? Zet er een vraagteken.',
      parts: [
        {
          kind: 'table',
          title: 'Wat komt erin?',
          columns: ['Wat', 'In één week'],
          rows: ['Aantal klanten', 'Prijs per klant', 'Klanten keer prijs'],
          emptyRows: 0,
        },
        {
          kind: 'table',
          title: 'Wat gaat eruit?',
          columns: ['Wat', 'In één week'],
          rows: ['Spullen', 'Vervoer', 'Telefoon en internet'],
          emptyRows: 3,
        },
        {
          kind: 'table',
          title: 'Wat blijft over?',
          columns: ['Wat', 'In één week'],
          rows: ['Wat erin komt, min wat eruit gaat', 'Mijn uren, alles bij elkaar', 'Over, gedeeld door mijn uren'],
          emptyRows: 0,
        },
        {
          kind: 'choices',
          title: 'Wat vindt u ervan?',
          options: ['Dit past bij mij', 'De prijs moet hoger', 'De kosten moeten lager', 'Ik wil eerst meer weten'],
        },
      ],
    },
  ],
  followUp: [
    'Vraag na een week hoe de eerste stap ging. Een kort bericht is genoeg.',
    'Wijs op ‘Rekenen voor starters’ voor wie meer over geld wil weten.',
    'Wijs op ‘Uw eerste klant’ voor wie al een idee heeft.',
    'Vragen over een uitkering gaan naar gemeente of UWV, over belasting naar de Belastingdienst.',
    'Vragen over inschrijven gaan naar de KVK. Bied aan om samen te bellen of te zoeken.',
  ],
}
