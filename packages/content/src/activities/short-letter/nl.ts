import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Een korte sollicitatiebrief',
  public: {
    title: 'Een korte sollicitatiebrief',
    summary: 'Schrijf in vijf zinnen een brief of mail aan een werkgever.',
    steps: [
      { title: 'U leest een voorbeeld', text: 'U ziet hoe een goede brief in vijf zinnen past.' },
      { title: 'U schrijft vijf zinnen', text: 'U schrijft één zin tegelijk. Wij helpen met de woorden.' },
      { title: 'U maakt hem af', text: 'U neemt uw brief mee, op papier of in uw mail.' },
    ],
    goodToKnow: [
      'Heeft u een vacature gezien? Neem hem mee. Wij hebben ook vacatures om mee te oefenen.',
      'Een brief hoeft niet lang te zijn. Vijf zinnen is genoeg.',
      'Spelfouten zijn geen probleem. Die halen we er samen uit.',
    ],
    promotion: {
      short: 'Schrijf met hulp van de bibliotheek een sollicitatiebrief in vijf zinnen.',
      medium:
        'Een brief schrijven aan een werkgever: veel mensen zien ertegen op. In de bibliotheek doet u het in vijf zinnen. Zin voor zin, met hulp. U gaat naar huis met een brief of mail die u kunt sturen.',
      long: [
        'Ziet u een mooie baan en moet u een brief sturen? Dan begint vaak het uitstellen. Wat moet erin? En hoe begint u?',
        'In de bibliotheek leert u een brief van vijf zinnen te schrijven. Welk werk u wilt. Waarom u het wilt. Wat u kunt. Wanneer u kunt. En de vraag om een gesprek. U schrijft zin voor zin, met anderen aan tafel en met hulp van ons.',
        'Neem een vacature mee als u er een heeft. Wij hebben ook vacatures om te oefenen. Aan het eind heeft u een brief of mail die klaar is.',
      ].join('\n\n'),
    },
  },
  aim: 'Ieder schrijft een brief of mail van vijf zinnen. Dat kan voor een echte vacature of een oefenvacature. Daarna lukt een volgende brief ook alleen.',
  forWhom: 'Voor mensen die willen solliciteren en moeite hebben met een brief. Een cv is handig, maar niet nodig.',
  materials: [
    'Het blad met drie voorbeelden, per persoon',
    'Oefenvacatures, één blad per tafel',
    'Het blad mijn vijf zinnen, twee per persoon',
    'Pennen en een markeerstift per persoon',
    'Twee of meer computers met printer',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Een werkgever leest een brief vaak in één minuut. Vandaag schrijven we er een van vijf zinnen.',
      do: [
        'Vraag ieder: heeft u al een vacature gezien? Welke?',
        'Vraag hoe het schrijven gaat: graag zelf, samen, of vertellen.',
        'Zet mensen bij elkaar die ongeveer hetzelfde werk zoeken.',
      ],
      have: ['Koffie en thee', 'Naamstickers'],
    },
    {
      title: 'Lees een voorbeeld',
      say: 'Ik lees een brief voor. Tel mee op uw vingers. Wat staat er in elke zin?',
      do: [
        'Lees voorbeeld 1 twee keer langzaam voor.',
        'Schrijf op het bord: welk werk, waarom, wat kan ik, wanneer, vraag.',
        'Laat tweetallen dezelfde vijf dingen zoeken in voorbeeld 2.',
      ],
      have: ['Voorbeelden per persoon', 'Bord en stift'],
      tip: 'Vraag wat er níet in staat. Geen levensverhaal, geen sorry, geen smeken.',
    },
    {
      title: 'Kijk in de vacature',
      say: 'Pak uw eigen vacature, of kies een oefenvacature. Markeer drie woorden die bij u passen.',
      do: [
        'Lees de oefenvacatures voor aan wie dat wil.',
        'Vraag bij elk woord: waar deed u dat al eens?',
        'Denk ook aan thuis en vrijwilligerswerk.',
      ],
      have: ['Oefenvacatures', 'Markeerstiften'],
      tip: 'Past maar de helft? Solliciteren mag dan ook. Zeg dat hardop.',
    },
    {
      title: 'Schrijf zin voor zin',
      say: 'We schrijven samen, één zin tegelijk. Zin één: op welk werk reageert u?',
      do: [
        'Doe steeds één zin met de hele groep. Geef vier à vijf minuten per zin.',
        'Noem bij elke zin één voorbeeld. Daarna is het stil.',
        'Loop rond en help met woorden. Verbeter nog geen spelling.',
        'Zin drie is de belangrijkste. Vraag daar naar een echt voorbeeld.',
      ],
      have: ['Het blad mijn vijf zinnen', 'Pennen'],
      tip: 'Zit iemand vast? Zeg: vertel het mij. Schrijf op wat je hoort en lees het terug.',
    },
    {
      title: 'Hardop lezen',
      say: 'Lees uw brief voor aan iemand naast u. Klinkt het als uzelf? Dan is het goed.',
      do: [
        'Laat de luisteraar zeggen welke zin het sterkst is.',
        'Kijk nu pas naar de spelling. Begin bij de naam van het bedrijf.',
        'Controleer samen: staan naam en telefoonnummer eronder?',
      ],
      have: ['Een tweede, leeg blad voor de nette versie'],
    },
    {
      title: 'Afmaken en sturen',
      say: 'Wilt u de brief vandaag sturen? Dat kan. Later mag ook. U beslist.',
      do: [
        'Help typen en mailen. Het onderwerp is: sollicitatie, en dan de naam van het werk.',
        'Laat de persoon zelf op versturen klikken.',
        'Wis de bestanden daarna van de computers.',
        'Vertel wanneer de inloop is. Vink aan wie er was.',
      ],
      have: ['Computers met printer', 'Lijst met data'],
      tip: 'Niet klaar met typen? Maak een afspraak bij de inloop, met een dag en een tijd.',
    },
  ],
  variants: {
    online: [
      'Mail de bladen vooraf. Vraag ieder om een vacature bij de hand te houden.',
      'Deel jouw scherm met de vijf vragen. Laat de anderen in de chat of op papier schrijven.',
      'Laat in tweetallen voorlezen, in een aparte ruimte.',
    ],
    onSite: [
      'Is er weinig tijd? Gebruik voor iedereen dezelfde oefenvacature.',
      'Zet de computers apart. Wie klaar is met schrijven, loopt erheen om te typen.',
    ],
    lowLiteracy: [
      'Laat de vijf zinnen vertellen. Neem ze op met de telefoon van de persoon zelf.',
      'Schrijf de zinnen half voor. De persoon vult alleen het laatste woord in.',
      'Begin met bellen: dezelfde vijf zinnen zijn ook goed aan de telefoon.',
    ],
  },
  sheets: [
    {
      key: 'example-letters',
      title: 'Drie voorbeelden van vijf zinnen',
      intro: 'Deze mensen en vacatures zijn verzonnen. Zoek in elke brief de vijf zinnen.',
      parts: [
        {
          kind: 'text',
          title: 'Voorbeeld 1. Werk in een keuken',
          paragraphs: [
            'Beste mevrouw of meneer,',
            'Op uw website zag ik dat u een hulp in de keuken zoekt.',
            'Dit werk past bij mij, want ik kook graag voor veel mensen.',
            'Ik hielp drie jaar in de keuken van het buurthuis, elke week voor veertig gasten.',
            'Ik kan op maandag tot en met donderdag werken en meteen beginnen.',
            'Mag ik langskomen om kennis te maken?',
            'Met vriendelijke groet, Hanan (verzonnen). Mijn telefoonnummer staat hieronder.',
          ],
        },
        {
          kind: 'text',
          title: 'Voorbeeld 2. Werk in een magazijn',
          paragraphs: [
            'Beste mevrouw De Wit (verzonnen),',
            'In de bibliotheek hangt uw vacature voor iemand in het magazijn.',
            'Ik wil dit werk graag doen, omdat ik van aanpakken en bewegen houd.',
            'Ik werkte vijf jaar in een winkel en hield daar de voorraad bij.',
            'Ik ben de hele week beschikbaar, ook in de avond.',
            'Belt u mij om een afspraak te maken?',
            'Met vriendelijke groet, Tom (verzonnen). Mijn telefoonnummer staat hieronder.',
          ],
        },
        {
          kind: 'text',
          title: 'Voorbeeld 3. Werk bij ouderen thuis',
          paragraphs: [
            'Beste meneer Bakir (verzonnen),',
            'Van een buurvrouw hoorde ik dat u hulpen zoekt voor ouderen thuis.',
            'Ik wil graag werk waarin ik iets voor een ander beteken.',
            'Ik zorgde vier jaar voor mijn moeder en deed haar huishouden.',
            'Ik kan werken als mijn kinderen op school zijn.',
            'Wanneer kan ik bij u komen praten?',
            'Met vriendelijke groet, Rosa (verzonnen). Mijn telefoonnummer staat hieronder.',
          ],
        },
      ],
    },
    {
      key: 'practice-vacancies',
      title: 'Zes oefenvacatures',
      intro: 'Deze vacatures zijn verzonnen. Kies er één die bij u past.',
      parts: [
        {
          kind: 'text',
          title: 'Vakken vullen in een supermarkt',
          paragraphs: [
            'U vult de vakken en helpt klanten. U werkt precies en bent vriendelijk.',
            'In de avond, 12 uur per week.',
          ],
        },
        {
          kind: 'text',
          title: 'Schoonmaken op een school',
          paragraphs: ['U maakt de lokalen schoon. U werkt zelfstandig en netjes.', 'Na schooltijd, 15 uur per week.'],
        },
        {
          kind: 'text',
          title: 'Helpen in een bakkerij',
          paragraphs: ['U pakt brood in en maakt schoon. U staat graag vroeg op.', 'In de ochtend, 20 uur per week.'],
        },
        {
          kind: 'text',
          title: 'Werken in het groen',
          paragraphs: ['U verzorgt planten en parken. U werkt graag buiten, in een team.', 'Overdag, 32 uur per week.'],
        },
        {
          kind: 'text',
          title: 'Koffie en maaltijden in een zorghuis',
          paragraphs: ['U dekt de tafels en maakt een praatje. U heeft geduld.', 'Wisselende dagen, 16 uur per week.'],
        },
        {
          kind: 'text',
          title: 'Pakketten rondbrengen',
          paragraphs: [
            'U brengt pakketten naar mensen thuis. U rijdt veilig en vindt de weg.',
            'Overdag, 24 uur per week.',
          ],
        },
        {
          kind: 'lines',
          title: 'Drie woorden uit de vacature die bij mij passen',
          hint: 'Schrijf erbij waar u dat deed.',
          lines: 3,
        },
      ],
    },
    {
      key: 'my-five-sentences',
      title: 'Mijn vijf zinnen',
      intro: 'Schrijf één zin tegelijk. Kort is goed. U mag een begin van een zin overnemen.',
      parts: [
        { kind: 'lines', title: 'Beste …', hint: 'Een naam als u die weet. Anders: mevrouw of meneer.', lines: 1 },
        {
          kind: 'lines',
          title: 'Zin 1. Welk werk?',
          hint: 'Ik zag dat u iemand zoekt voor … Ik zag dat op …',
          lines: 2,
        },
        { kind: 'lines', title: 'Zin 2. Waarom?', hint: 'Dit werk past bij mij, want …', lines: 2 },
        { kind: 'lines', title: 'Zin 3. Wat kan ik?', hint: 'Ik deed dit al … jaar bij … Thuis telt ook.', lines: 3 },
        { kind: 'lines', title: 'Zin 4. Wanneer?', hint: 'Ik kan werken op … en beginnen op …', lines: 2 },
        { kind: 'lines', title: 'Zin 5. Mijn vraag', hint: 'Mag ik langskomen om kennis te maken?', lines: 2 },
        {
          kind: 'lines',
          title: 'Met vriendelijke groet',
          hint: 'Uw naam, telefoonnummer en mailadres.',
          lines: 2,
        },
        {
          kind: 'choices',
          title: 'Voor ik hem stuur',
          options: [
            'De naam van het bedrijf klopt.',
            'Mijn telefoonnummer klopt.',
            'Ik las de brief hardop voor.',
            'Iemand anders las mee.',
            'Mijn cv zit erbij, als dat gevraagd is.',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Vraag na een week of de brief verstuurd is. Help anders bij de laatste stap.',
    'Nodig uit voor Online solliciteren en Sollicitatiegesprek oefenen.',
    'Geef een leeg blad mee. De tweede brief gaat sneller dan de eerste.',
    'Hoort iemand niets terug? Bellen naar het bedrijf mag. Oefen samen die ene vraag.',
  ],
}
