import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Cv maken',
  public: {
    title: 'Uw cv maken',
    summary: 'Maak een cv dat bij u past, met hulp van ons.',
    steps: [
      { title: 'U verzamelt', text: 'U zet op een rij wat u deed. Op het werk en daarbuiten.' },
      { title: 'U schrijft', text: 'U vult een voorbeeld in. Wij helpen met taal en computer.' },
      { title: 'U neemt het mee', text: 'U krijgt uw cv op papier en in uw mail.' },
    ],
    goodToKnow: [
      'Heeft u een oud cv? Neem het mee. Zonder kan ook.',
      'Een gat in uw cv is geen probleem. Wij zoeken er samen woorden voor.',
      'U heeft een mailadres nodig. Heeft u dat niet? Dan maken wij het samen.',
    ],
    promotion: {
      short: 'Maak in twee uur een cv dat bij u past, met hulp in de bibliotheek.',
      medium:
        'Zoekt u werk en heeft u nog geen goed cv? In de bibliotheek maakt u het in één keer af. Wij helpen met taal en met de computer. Ook vrijwilligerswerk en zorgen voor familie tellen mee.',
      long: [
        'Een cv maken is lastig als u alleen achter een scherm zit. Wat schrijft u op? En wat laat u weg?',
        'In de bibliotheek doet u het samen met anderen. U begint met pen en papier. U schrijft op wat u deed: werk, vrijwilligerswerk, zorgen voor familie, een cursus. Daarna zet u het in de computer. Wij helpen met de taal en met typen.',
        'Aan het eind heeft u een cv van één bladzijde. U krijgt het op papier en in uw mail. U hoeft niets voor te bereiden. Heeft u al een oud cv? Neem het dan mee.',
      ].join('\n\n'),
    },
  },
  aim: 'Ieder gaat naar huis met een eigen cv van één bladzijde. Het staat ook in de eigen mail.',
  forWhom:
    'Voor mensen die werk zoeken en geen cv hebben, of een oud cv. Wie lang niet werkte, kan juist goed meedoen. Typen hoeft niemand te kunnen.',
  materials: [
    'Een computer per persoon, met het cv-voorbeeld open',
    'Het blad: drie verzonnen cv’s, groot afgedrukt',
    'Verzamelblad en voorbeeldcv per persoon',
    'Printer met papier',
    'Pennen',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Aan het eind heeft u een cv op papier. Het hoeft niet perfect, wel af.',
      do: [
        'Zet de computers vooraf klaar met het voorbeeld open.',
        'Vraag ieder: welk werk zoekt u nu?',
        'Vraag ook wie een mailadres heeft. Maak het anders in de pauze samen.',
      ],
      have: ['Computers met het cv-voorbeeld', 'Koffie en thee'],
      tip: 'Weet iemand nog niet welk werk? Kies samen één voorbeeld voor vandaag.',
    },
    {
      title: 'Kijk als een werkgever',
      say: 'U bent even de baas. U krijgt tien seconden per cv. Wie nodigt u uit, en waarom?',
      do: [
        'Laat de drie verzonnen cv’s zien, tien seconden elk.',
        'Lees daarna elk cv hardop voor.',
        'Schrijf op het bord wat opviel: kort, duidelijk, echt.',
      ],
      have: ['Drie verzonnen cv’s, groot afgedrukt', 'Bord en stift'],
      tip: 'Houd het vrolijk. Om het derde cv mag gelachen worden: de persoon bestaat niet.',
    },
    {
      title: 'Verzamelen',
      say: 'Schrijf op wat u deed. Betaald werk, vrijwilligerswerk, zorgen voor familie, een cursus. Alles telt.',
      do: [
        'Werk eerst op papier, nog niet op de computer.',
        'Laat tweetallen elkaar vragen: wat deed u daar precies?',
        'Vraag door naar aantallen: hoeveel gasten, hoeveel dozen, hoeveel jaar?',
        'Is er een lege tijd? Vraag wat iemand toen wel deed. Vraag niet naar de reden.',
      ],
      have: ['Verzamelblad en pen per persoon'],
    },
    {
      title: 'Pauze',
      say: 'Even rust voor de ogen. Over tien minuten gaan we typen.',
      do: [
        'Kijk op de bladen wie straks hulp bij typen nodig heeft.',
        'Zet een snelle typer naast een langzame, als beiden dat willen.',
      ],
      have: [],
    },
    {
      title: 'Invullen',
      say: 'Zet uw naam bovenaan. Schrijf dan twee zinnen over uzelf. Daarna het werk, het laatste eerst.',
      do: [
        'Help eerst met de twee zinnen. Daarna loopt de rest vanzelf.',
        'Zet geen geboortedatum, foto of burgerservicenummer in het cv.',
        'Lees de tekst samen hardop. Wat hapert, mag korter.',
        'Sla elke tien minuten op.',
      ],
      have: ['Voorbeeldcv op papier naast elke computer', 'Usb-stick'],
      tip: 'Gaat typen traag? Laat vertellen en typ samen om de beurt een zin.',
    },
    {
      title: 'Printen en delen',
      say: 'Lees het cv van iemand naast u. Zeg één ding dat sterk is. Stel ook één vraag.',
      do: [
        'Vraag eerst of ieder het eigen cv wil laten lezen. Nee is ook goed.',
        'Print ieder cv twee keer.',
        'Help om het naar de eigen mail te sturen.',
        'Wis de bestanden daarna van de computers.',
        'Noem het gesprek oefenen als volgende stap. Vink aan wie er was.',
      ],
      have: ['Printer met papier', 'Lijst met data'],
    },
  ],
  variants: {
    online: [
      'Mail de bladen een paar dagen vooraf, of leg ze klaar in de bibliotheek.',
      'Neem hooguit vijf mensen. Laat in tweetallen verzamelen, in een aparte ruimte.',
      'Deel jouw scherm en typ mee voor wie dat vraagt.',
      'Laat ieder het cv naar zichzelf mailen. Printen kan later in de bibliotheek.',
    ],
    onSite: [
      'Zet de tafels voor papier en de computers uit elkaar. Dan is de overstap duidelijk.',
      'Vraag een vrijwilliger erbij als meer dan vier mensen niet kunnen typen.',
    ],
    lowLiteracy: [
      'Vul het verzamelblad in gesprek in. Jij schrijft, de persoon vertelt en kijkt mee.',
      'Laat het cv klein beginnen: naam, twee zinnen en drie regels werk is genoeg.',
      'Lees alles hardop voor, ook wat de persoon zelf schreef.',
      'Wijs de taalmiddag aan als iemand daar belangstelling voor heeft. Dring niet aan.',
    ],
  },
  sheets: [
    {
      key: 'three-cvs',
      title: 'Kijk als een werkgever: drie verzonnen cv’s',
      intro: 'Deze mensen bestaan niet. De vacature: een winkel zoekt iemand om vakken te vullen.',
      parts: [
        {
          kind: 'text',
          title: 'Cv 1. Amal (verzonnen)',
          paragraphs: [
            'Over mij: Ik werk precies en ben op tijd. Ik vulde drie jaar vakken. Ik zoek werk in een winkel.',
            '2021 tot 2024: vakken vullen in een supermarkt. Elke avond dertig dozen.',
            '2018 tot nu: vrijwilliger bij de voedselbank. Ik sorteer en controleer de datum.',
            'Talen: Nederlands, Arabisch en een beetje Engels.',
            'Bovenaan staan telefoon en mail.',
          ],
        },
        {
          kind: 'text',
          title: 'Cv 2. Rob (verzonnen)',
          paragraphs: [
            'Over mij: Ik ben flexibel, sociaal, gedreven, positief en een teamspeler.',
            '2005 tot 2020: diverse werkzaamheden bij diverse bedrijven.',
            '2020 tot 2023: van alles.',
            'Kwaliteiten: flexibel, sociaal, gedreven.',
            'Onderaan staat een telefoonnummer.',
          ],
        },
        {
          kind: 'text',
          title: 'Cv 3. Sjaak (verzonnen)',
          paragraphs: [
            'Over mij: Vraag maar aan mijn moeder.',
            'Foto: op het strand, met zonnebril en ijsje.',
            'Hobby’s: slapen, barbecueën, mijn drie papegaaien en nog elf andere dingen.',
            'Werk: ja, vroeger wel. De baas en ik waren het niet eens.',
            'Telefoon en mail ontbreken.',
          ],
        },
        {
          kind: 'choices',
          title: 'Wat maakt een cv goed? Kruis aan wat u zag.',
          options: [
            'Ik zie snel welk werk iemand zoekt.',
            'Ik zie wat iemand echt deed.',
            'Er staan jaren bij.',
            'Er staan aantallen bij.',
            'Ik weet hoe ik iemand kan bellen of mailen.',
            'Het past op één bladzijde.',
          ],
        },
      ],
    },
    {
      key: 'collect',
      title: 'Verzamelblad: wat deed u allemaal?',
      intro: 'Schrijf alles op wat u te binnen schiet. Kiezen doet u later.',
      parts: [
        { kind: 'lines', title: 'Dit werk zoek ik', hint: 'Eén soort werk is genoeg voor vandaag.', lines: 1 },
        {
          kind: 'table',
          title: 'Dit deed ik',
          columns: ['Soort', 'Wat deed ik precies?', 'Waar en wanneer?', 'Hoeveel of hoe vaak?'],
          rows: ['Laatste werk', 'Werk daarvoor', 'Vrijwilligerswerk', 'Thuis en familie', 'School of cursus'],
          emptyRows: 2,
        },
        {
          kind: 'choices',
          title: 'Dit telt ook. Deed u het weleens?',
          options: [
            'Zorgen voor kinderen of kleinkinderen',
            'Zorgen voor iemand die ziek is',
            'Helpen op school of bij een club',
            'Koken of regelen voor een grote groep',
            'Een huis opknappen of een tuin verzorgen',
            'Tolken voor familie of buren',
            'Helpen in de winkel of zaak van familie',
            'Geld of papieren bijhouden',
          ],
        },
        {
          kind: 'lines',
          title: 'Talen, rijbewijs, papieren en computer',
          hint: 'Bijvoorbeeld: Turks en Nederlands, rijbewijs B, veiligheidscertificaat.',
          lines: 3,
        },
      ],
    },
    {
      key: 'example-cv',
      title: 'Voorbeeldcv van één bladzijde',
      intro: 'Vul in wat bij u past. Leeg laten mag. Zo staat het ook op de computer.',
      parts: [
        {
          kind: 'lines',
          title: 'Mijn naam, woonplaats, telefoon en mail',
          hint: 'Geboortedatum, foto en burgerservicenummer zijn niet nodig.',
          lines: 3,
        },
        {
          kind: 'lines',
          title: 'Over mij, in twee zinnen',
          hint: 'Eerst wat u kunt en waar u dat deed. Dan wat u zoekt.',
          lines: 3,
        },
        {
          kind: 'table',
          title: 'Mijn werk, het laatste eerst',
          columns: ['Van en tot', 'Wat en waar', 'Dit deed ik'],
          rows: [],
          emptyRows: 4,
        },
        {
          kind: 'table',
          title: 'Vrijwilligerswerk en zorg voor anderen',
          columns: ['Van en tot', 'Wat en waar', 'Dit deed ik'],
          rows: [],
          emptyRows: 2,
        },
        { kind: 'lines', title: 'School en cursussen', lines: 2 },
        { kind: 'lines', title: 'Talen, rijbewijs en computer', lines: 2 },
        {
          kind: 'text',
          title: 'Zinnen om mee te beginnen',
          paragraphs: [
            'Ik werkte … jaar in … en ik ben goed in …',
            'Ik kan goed … Dat deed ik bij …',
            'Ik zoek werk als … in de buurt van …',
            'Voor een gat: In deze jaren zorgde ik voor mijn gezin.',
            'Voor een gat: In deze tijd leerde ik Nederlands en hielp ik in de buurt.',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Mail de groep na een week: is het cv al ergens naartoe gestuurd?',
    'Nodig uit voor Een korte sollicitatiebrief en Sollicitatiegesprek oefenen.',
    'Vertel wanneer iemand kan terugkomen om het cv aan te passen of te printen.',
    'Geef een opdracht mee: het cv laten lezen door twee vertrouwde mensen.',
  ],
}
