import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Netwerkkaart',
  public: {
    title: 'Wie kent u al?',
    summary: 'Teken wie u kent en ontdek wie u kan helpen bij het zoeken naar werk.',
    steps: [
      { title: 'U tekent', text: 'U zet de mensen die u kent op een kaart. Een naam of een tekentje is genoeg.' },
      { title: 'U ontdekt', text: 'U ziet wie werk heeft, wie veel mensen kent en wie graag helpt.' },
      {
        title: 'U maakt een bericht',
        text: 'U maakt één bericht of belletje klaar. U kiest zelf wanneer u het verstuurt.',
      },
    ],
    goodToKnow: [
      'U hoeft geen namen te noemen. Uw kaart is alleen van u.',
      'Kent u hier nog weinig mensen? Kom juist dan. U leert de groep kennen.',
      'U vraagt aan niemand een baan. U vraagt een tip of tien minuten tijd.',
      'Neem uw telefoon mee, als u die heeft.',
    ],
    promotion: {
      short: 'Veel mensen vinden werk via iemand die ze kennen. Teken wie u kent en maak één bericht klaar.',
      medium:
        'Veel mensen vinden werk via iemand die ze kennen. Wie kent u? In de bibliotheek tekent u uw eigen kaart, met buren, familie, school en oud werk. U ontdekt wie u kan helpen. Daarna maakt u samen met ons één bericht klaar.',
      long: 'Veel mensen vinden werk via iemand die ze kennen. Een buur, een neef, een oude collega of de kapper. Ook u kent meer mensen dan u denkt.\n\nIn de bibliotheek tekent u uw eigen kaart. U zet erop wie u kent van de buurt, school, sport of vroeger werk. Een tekentje is genoeg, namen hoeven niet. Daarna kijkt u wie werk heeft, wie veel mensen kent en wie graag helpt.\n\nDan maakt u één bericht of belletje klaar. U vraagt geen baan. U vraagt een tip, een naam of tien minuten tijd. Wij helpen met de woorden en met uw telefoon.\n\nKent u hier nog weinig mensen? Kom juist dan, want de groep is ook een begin. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Mensen zien wie ze al kennen en wie hen kan helpen. Ze maken één bericht of belletje klaar.',
  forWhom: 'Voor iedereen die werk zoekt. Ook voor mensen die hier nog niet veel anderen kennen.',
  materials: [
    'De netwerkkaart, liefst op A3, één per persoon',
    'Het blad met voorbeeldberichten, één per persoon',
    'Eén blad ‘Ik zoek, ik ken’ groot op het bord of op papier',
    'Stickers in groen, geel en blauw, of drie kleurpotloden',
    'Pennen en stiften',
    'Een stopcontact en een lader voor lege telefoons',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Hoe vond u uw laatste werk? Of hoe vond iemand die u kent werk?',
      do: [
        'Turf de antwoorden op het bord. Vaak staat ‘via iemand’ bovenaan.',
        'Tel vrijwilligerswerk en klusjes ook mee.',
        'Leg uit: uw kaart is van u. U laat zien wat u wilt.',
      ],
      have: ['Koffie en thee', 'Bord en stiften'],
    },
    {
      title: 'De kaart tekenen',
      say: 'Op de kaart staan vakken. Wie kent u daar? Zet een naam, een letter of een tekentje.',
      do: [
        'Doe eerst vak één voor op het bord, met mensen uit je eigen leven.',
        'Lees de zeven vakken met mensen één voor één voor. Neem drie minuten per vak.',
        'Vraag ook naar de kapper, de winkel en het schoolplein.',
        'Laat in het vak ‘De groep van vandaag’ de anderen opschrijven.',
      ],
      have: ['Netwerkkaart per persoon', 'Pennen en stiften'],
      tip: 'Voor wie veel mensen moest missen, kan dit pijn doen. Vraag dan: wie leerde u hier kennen?',
    },
    {
      title: 'Drie kleuren',
      say: 'Groen: heeft werk. Geel: kent veel mensen. Blauw: helpt mij graag. Plak de kleuren erbij.',
      do: [
        'Laat zoeken naar mensen met twee of drie kleuren.',
        'Laat tweetallen elkaar vragen: wie is dat, en wanneer ziet u die weer?',
        'Laat ieder één persoon kiezen om mee te beginnen.',
      ],
      have: ['Stickers of kleurpotloden'],
    },
    {
      title: 'Een bericht maken',
      say: 'U vraagt geen baan. U vraagt een tip, een naam of tien minuten. Maak nu uw bericht.',
      do: [
        'Lees twee voorbeelden voor. Vraag wat er goed aan is.',
        'Laat ieder kiezen: typen, inspreken, bellen of langsgaan.',
        'Help met de woorden. Typ of schrijf mee voor wie dat wil.',
        'Versturen mag nu, of later thuis. Wie alleen wil oefenen, doet dat.',
      ],
      have: ['Voorbeeldberichten', 'Telefoons'],
      tip: 'Maak het makkelijk om nee te zeggen: ‘Het geeft niets als het niet uitkomt.’',
    },
    {
      title: 'Elkaar helpen',
      say: 'Zeg in één zin wat u zoekt. Wie kan helpen? Steek uw hand op.',
      do: [
        'Ga de kring rond, één minuut per persoon.',
        'Zet op het grote blad wie elkaar straks even spreekt.',
        'Wie wil, wisselt een telefoonnummer uit. Niemand hoeft dat.',
        'Vink aan wie er was.',
      ],
      have: ['Groot blad ‘Ik zoek, ik ken’', 'Lege kaartjes'],
    },
  ],
  variants: {
    online: [
      'Laat ieder thuis op gewoon papier tekenen. Deel de vakken op het scherm.',
      'Gebruik drie kleuren pen, of letters: W (werk), K (kent) en H (helpt).',
      'Laat niemand de kaart voor de camera houden. Er staan anderen op.',
    ],
    onSite: [
      'Hang een grote kaart van de buurt op. Samen zet je er bekende plekken op.',
      'Loop na afloop samen langs iemand in het gebouw die veel mensen kent.',
    ],
    lowLiteracy: [
      'Werk met tekentjes: een hoofd met een hoed voor de buurman.',
      'Gebruik spraakberichten in plaats van typen. Oefen eerst zonder op te nemen.',
      'Knip bij elk vak een plaatje uit een tijdschrift.',
      'Leer één zin uit het hoofd om mee te beginnen.',
    ],
  },
  sheets: [
    {
      key: 'network-canvas',
      title: 'Mijn netwerkkaart',
      intro: 'Zet in elk vak wie u kent. Een naam, een letter of een tekentje is genoeg.',
      parts: [
        {
          kind: 'canvas',
          title: 'Wie ken ik?',
          fields: [
            { title: 'Familie en vrienden', hint: 'Ook mensen die ver weg wonen.' },
            { title: 'Buren en buurt', hint: 'De buurvrouw, het buurthuis, de moestuin.' },
            { title: 'Oud werk en vrijwilligerswerk', hint: 'Collega’s, bazen, mensen die u hielp.' },
            { title: 'School en cursus', hint: 'Klasgenoten, leraren, ouders op het schoolplein.' },
            { title: 'Sport, geloof en hobby', hint: 'De club, de kerk, de moskee, het koor.' },
            { title: 'Mensen die ik vaak zie', hint: 'De kapper, de winkel, de bushalte.' },
            { title: 'De groep van vandaag', hint: 'Wie zit hier aan tafel?' },
            { title: 'Wie wil ik nog leren kennen?', hint: 'Iemand met werk dat u ook wilt doen.' },
            {
              title: 'Met deze persoon begin ik',
              hint: 'Wie is het, wat vraagt u en op welke dag?',
              wide: true,
            },
          ],
        },
        {
          kind: 'text',
          title: 'Drie kleuren',
          paragraphs: ['Groen: heeft werk.', 'Geel: kent veel mensen.', 'Blauw: helpt mij graag.'],
        },
      ],
    },
    {
      key: 'example-messages',
      title: 'Voorbeeldberichten',
      intro: 'Kies een bericht dat bij u past. Verander de woorden zoals u wilt.',
      parts: [
        {
          kind: 'text',
          title: 'Aan een oude collega',
          paragraphs: [
            'Hallo Peter, hoe gaat het? Wij werkten samen in het magazijn. Ik zoek weer werk met mijn handen. Kunnen we tien minuten bellen? Ik hoor graag hoe het daar nu is. Het geeft niets als het niet uitkomt. Groeten, Farid',
          ],
        },
        {
          kind: 'text',
          title: 'Aan een moeder van school',
          paragraphs: [
            'Dag Linda, wij zien elkaar vaak op het schoolplein. Klopt het dat u in de zorg werkt? Ik wil dat ook graag leren. Wie kan mij er iets over vertellen? Alvast bedankt, Ayse',
          ],
        },
        {
          kind: 'text',
          title: 'Om in te spreken of te zeggen',
          paragraphs: [
            'Dag, met Rob van nummer twaalf. Ik zoek werk in het groen, een paar dagen per week. Hoort u eens iets? Denkt u dan aan mij? Dank u wel.',
          ],
        },
        {
          kind: 'choices',
          title: 'Wat vraag ik?',
          options: [
            'Een tip',
            'Een naam',
            'Tien minuten bellen',
            'Een keer meekijken op het werk',
            'Aan mij denken als er werk is',
          ],
        },
        { kind: 'lines', title: 'Mijn bericht', hint: 'Wie bent u, wat zoekt u en wat vraagt u?', lines: 6 },
        { kind: 'lines', title: 'Ik stuur of bel op', hint: 'Dag en tijd.', lines: 1 },
      ],
    },
    {
      key: 'seek-and-know',
      title: 'Ik zoek, ik ken',
      intro: 'Dit blad vult de groep samen in. Alleen voornamen, en alleen als u dat wilt.',
      parts: [
        {
          kind: 'table',
          title: 'Wie helpt wie?',
          columns: ['Voornaam', 'Ik zoek', 'Wie kent iemand of een plek?', 'Wanneer spreken wij elkaar?'],
          rows: [],
          emptyRows: 10,
        },
      ],
    },
  ],
  followUp: [
    'Vraag na een week wie een bericht verstuurde, en hoe dat voelde.',
    'Help met een antwoord terug, als iemand dat vraagt.',
    'Geef mee: zet elke week één nieuwe naam op de kaart.',
    'Gooi het grote blad weg na afloop. Bewaar geen namen.',
    'Wijs op ‘Uw verhaal in één minuut’ en ‘Oefen bellen met een werkgever’.',
  ],
}
