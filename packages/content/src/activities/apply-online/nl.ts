import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Online solliciteren',
  public: {
    title: 'Online solliciteren',
    summary: 'Zoek een vacature op internet en stuur uw sollicitatie zelf op.',
    steps: [
      { title: 'U zoekt', text: 'U leert zoeken naar werk dicht bij huis.' },
      { title: 'U maakt een account', text: 'Wij helpen met een veilig wachtwoord en met uw cv.' },
      { title: 'U verstuurt', text: 'U solliciteert op één baan, of u bewaart hem voor later.' },
    ],
    goodToKnow: [
      'Neem uw telefoon mee. Vaak komt daar een code op binnen.',
      'Heeft u al een cv? Neem het mee op papier of in uw mail.',
      'U bepaalt zelf of u iets verstuurt.',
      'U hoeft niet snel te zijn met de computer.',
    ],
    promotion: {
      short: 'Solliciteren op internet, hoe doet u dat? Oefen het in de bibliotheek, op een echte vacature.',
      medium:
        'Veel banen staan op internet. In de bibliotheek leert u zoeken naar werk dicht bij huis. U maakt een account met een veilig wachtwoord en schrijft een kort bericht. Wij kijken met u mee. U bepaalt zelf of u iets verstuurt. Neem uw telefoon mee.',
      long: 'Wie werk zoekt, komt vaak op internet uit. Daar staan veel vacatures, lange formulieren en knoppen. Samen gaat dat een stuk makkelijker.\n\nIn de bibliotheek zit u met een kleine groep achter de computer. U zoekt een vacature dicht bij huis. We kijken wat er echt staat, en of het klopt. Daarna maakt u een account met een veilig wachtwoord, en schrijft u een kort bericht.\n\nU bepaalt zelf of u iets verstuurt. Bewaren voor later is ook goed. U krijgt een blad mee om alles bij te houden.\n\nMeld u aan bij de bibliotheek. Neem uw telefoon mee, en uw cv als u dat heeft.',
    },
  },
  aim: 'Ieder vindt één vacature en weet hoe een online sollicitatie werkt. Wie wil, heeft iets verstuurd.',
  forWhom: 'Mensen die werk zoeken en al iets kunnen typen en klikken. Haast en ervaring zijn niet nodig.',
  materials: [
    'Een computer per persoon, met grote letters',
    'Een groot scherm',
    'De stappen om te zoeken, het berichtblad en het bijhoudblad, één per persoon',
    'Een printer met papier',
    'Markeerstiften en pennen',
    'Een lege usb-stick voor wie een cv wil bewaren',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Vandaag zoeken we echt naar werk. Aan het eind heeft u één vacature gekozen. U bepaalt zelf of u solliciteert. Vraag gerust drie keer hetzelfde.',
      do: [
        'Vraag ieder welk werk die zoekt en hoe ver reizen goed is.',
        'Schrijf de antwoorden op een kaartje naast de computer.',
        'Kijk of ieder de eigen mail kan openen. Lukt dat niet? Zet er een maatje naast.',
        'Vraag wie de telefoon bij zich heeft.',
      ],
      have: ['Computers aan, letters groot', 'Kaartjes en pennen'],
    },
    {
      title: 'Slim zoeken',
      say: 'Typ het werk en uw plaats. Vindt u te veel? Maak de afstand kleiner. Vindt u te weinig? Kies een ander woord voor hetzelfde werk.',
      do: [
        'Doe één zoektocht voor op het grote scherm, bijvoorbeeld op werk.nl.',
        'Laat zien waar plaats, afstand en aantal uren staan.',
        'Laat andere woorden proberen: schoonmaker, interieurverzorger, huishoudelijke hulp.',
        'Laat ieder drie vacatures bewaren of opschrijven.',
      ],
      have: ['Stappen om te zoeken', 'Groot scherm'],
      tip: 'Staat er mbo of ervaring bij? Solliciteren mag dan nog steeds.',
    },
    {
      title: 'Wat staat er echt?',
      say: 'Kies één vacature. Wat doet u daar, hoeveel uur, en wat vragen zij? Streep aan wat u al kunt. Kijk ook of het een echte werkgever is.',
      do: [
        'Print de vacature voor wie liever op papier leest.',
        'Laat tweetallen samen de drie antwoorden zoeken.',
        'Laat aanstrepen wat iemand al kan. Vrijwilligerswerk en werk thuis tellen mee.',
        'Waarschuw: een echte werkgever vraagt nooit vooraf om geld.',
        'Zoek samen de website of het telefoonnummer van de werkgever op.',
      ],
      have: ['Printer', 'Markeerstiften'],
    },
    {
      title: 'Een veilig account',
      say: 'Soms heeft u een account nodig. Kies een lang wachtwoord van vier woorden, dat u nergens anders gebruikt. Zeg het niet hardop. Wij kijken even weg.',
      do: [
        'Doe een bedacht voorbeeld voor. Niemand mag dat voorbeeld zelf gebruiken.',
        'Kijk weg als iemand een wachtwoord typt. Typ het nooit zelf in.',
        'Wacht samen op de code op de telefoon of in de mail.',
        'Wil iemand geen account? Dan schrijft die alvast het bericht. Bellen met de werkgever kan ook.',
        'Klik ‘wachtwoord onthouden’ weg op een computer van de bibliotheek.',
      ],
      have: ['Eigen telefoon van ieder', 'Berichtblad'],
      tip: 'Wachtwoord kwijt? Zoek samen de knop ‘wachtwoord vergeten’. Dat overkomt iedereen.',
    },
    {
      title: 'Bericht en formulier',
      say: 'We schrijven een bericht van vier zinnen. Vul daarna het formulier in. Een sterretje betekent: dit moet. Lees alles nog een keer, en klik dan pas.',
      do: [
        'Lees het voorbeeld van het berichtblad voor.',
        'Laat eerst op papier schrijven, of vertel en typ samen.',
        'Laat zien hoe een cv als bijlage mee gaat.',
        'Een bsn of kopie van een paspoort hoort niet bij solliciteren. Sla dat over.',
        'Lees alles hardop voordat iemand op versturen klikt. Niet versturen is ook goed.',
      ],
      have: ['Berichtblad per persoon', 'Usb-stick'],
      tip: 'Is het formulier te lang? Bewaar het, en ga verder op het computeruur.',
    },
    {
      title: 'Bijhouden',
      say: 'Schrijf op waar u solliciteerde, en wanneer u belt als u niets hoort. Log daarna uit. Vertel elkaar wat er vandaag gelukt is.',
      do: [
        'Doe één regel van het bijhoudblad voor.',
        'Loop langs en kijk of iedereen overal is uitgelogd.',
        'Verwijder bestanden die op de computer zijn blijven staan.',
        'Noem het computeruur voor wie meer wil oefenen. Vink aan wie er was.',
      ],
      have: ['Bijhoudblad per persoon', 'Data van het computeruur'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Werk in tweetallen achter één computer: de een typt, de ander leest voor.',
      'Heeft iemand alleen een telefoon? Doe dezelfde stappen op de telefoon.',
      'Te weinig computers? Splits de groep: de helft zoekt, de helft schrijft het bericht.',
    ],
    lowLiteracy: [
      'Laat de computer de vacature voorlezen, of lees zelf voor.',
      'Laat het bericht inspreken op de telefoon en zet het samen om in tekst.',
      'Plak een plaatje bij elke stap: zoeken, lezen, schrijven, versturen.',
      'Bel samen met de werkgever, als het formulier te veel letters heeft.',
    ],
  },
  sheets: [
    {
      key: 'search-steps',
      title: 'Zoeken naar werk in zes stappen',
      intro: 'Leg dit blad naast de computer. Kruis aan wat u heeft gedaan.',
      parts: [
        {
          kind: 'lines',
          title: 'Dit zoek ik',
          hint: 'Welk werk, welke plaats, hoeveel uur per week?',
          lines: 2,
        },
        {
          kind: 'lines',
          title: 'Andere woorden voor dit werk',
          hint: 'Bijvoorbeeld: chauffeur, bezorger, koerier.',
          lines: 2,
        },
        {
          kind: 'choices',
          title: 'Stap voor stap',
          options: [
            '1. Ik typ het werk en mijn plaats.',
            '2. Ik kies de afstand, bijvoorbeeld 10 kilometer.',
            '3. Ik kies hoeveel uur ik wil werken.',
            '4. Te weinig? Ik kies een ander woord.',
            '5. Ik klik op een vacature en lees hem.',
            '6. Ik bewaar drie vacatures of schrijf ze op.',
          ],
        },
        {
          kind: 'table',
          title: 'Mijn drie vacatures',
          columns: ['Werk', 'Werkgever', 'Plaats', 'Uren'],
          rows: ['1', '2', '3'],
          emptyRows: 0,
        },
        {
          kind: 'choices',
          title: 'Let op. Vraag hulp als dit er staat:',
          options: [
            'U moet eerst geld betalen.',
            'U moet uw bankpas, pincode of een code van uw telefoon geven.',
            'U moet meteen een kopie van uw paspoort sturen.',
            'U verdient heel veel voor heel weinig werk.',
            'U kunt niet vinden wie de werkgever is.',
          ],
        },
      ],
    },
    {
      key: 'message',
      title: 'Mijn bericht aan de werkgever',
      intro: 'Vier zinnen zijn genoeg. Lees eerst het voorbeeld. Schrijf daarna uw eigen bericht.',
      parts: [
        {
          kind: 'text',
          title: 'Voorbeeld',
          paragraphs: [
            'Beste mevrouw of meneer,',
            'Ik las uw vacature voor hulp in de keuken.',
            'Thuis en in het buurthuis kook ik vaak voor grote groepen.',
            'Ik kan op maandag, dinsdag en donderdag werken.',
            'Ik kom graag langs om kennis te maken.',
            'Vriendelijke groet, en dan uw naam en telefoonnummer.',
          ],
        },
        { kind: 'lines', title: '1. Ik las uw vacature voor', lines: 1 },
        { kind: 'lines', title: '2. Dit kan ik', hint: 'Werk thuis en vrijwilligerswerk tellen mee.', lines: 2 },
        { kind: 'lines', title: '3. Dan kan ik werken', hint: 'Welke dagen? Vanaf wanneer?', lines: 1 },
        { kind: 'lines', title: '4. Ik kom graag langs', hint: 'Hoe kan de werkgever u bereiken?', lines: 1 },
        {
          kind: 'choices',
          title: 'Voordat ik op versturen klik',
          options: [
            'Mijn naam klopt.',
            'Mijn telefoonnummer klopt.',
            'De naam van het werk klopt.',
            'Mijn cv zit erbij.',
            'Iemand heeft het met mij gelezen.',
          ],
        },
        {
          kind: 'text',
          title: 'Uw wachtwoord',
          paragraphs: [
            'Neem vier gewone woorden die niet bij elkaar horen.',
            'Gebruik dit wachtwoord nergens anders.',
            'Schrijf het niet op dit blad. Bewaar het thuis, op een veilige plek.',
            'Geef een code van uw telefoon nooit aan een ander.',
          ],
        },
      ],
    },
    {
      key: 'tracker',
      title: 'Bijhoudblad: mijn sollicitaties',
      intro: 'Schrijf op waar u solliciteerde. Bewaar dit blad. Misschien vraagt uw gemeente of UWV ernaar.',
      parts: [
        {
          kind: 'table',
          title: 'Waar solliciteerde ik?',
          columns: ['Datum', 'Werkgever', 'Werk', 'Waar of hoe', 'Ik bel op', 'Antwoord'],
          rows: [],
          emptyRows: 8,
        },
        {
          kind: 'text',
          title: 'Hoort u niets? Bel en zeg:',
          paragraphs: [
            'Dag, u spreekt met … Ik heb vorige week gesolliciteerd.',
            'Heeft u mijn bericht gekregen?',
            'Wanneer kan ik iets van u horen?',
            'Dank u wel. Fijne dag.',
          ],
        },
        { kind: 'lines', title: 'Dit ging vandaag goed', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Vraag na een week wie antwoord kreeg. Oefen samen het telefoongesprek voor wie niets hoorde.',
    'Nodig mensen uit voor het computeruur, om hun sollicitatie af te maken.',
    'Nog geen cv? Wijs op de activiteit over het cv.',
    'Een gesprek gekregen? Wijs op de activiteit over sollicitatiegesprekken.',
    'Twijfelt iemand of een vacature echt is? Kijk samen, voordat er iets verstuurd wordt.',
  ],
}
