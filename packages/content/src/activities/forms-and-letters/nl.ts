import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Formulieren en brieven',
  public: {
    title: 'Formulieren en brieven',
    summary: 'Lees samen een brief en leer wat u ermee moet doen.',
    steps: [
      { title: 'U neemt een brief mee', text: 'Of een formulier, ook als de envelop nog dicht is.' },
      { title: 'Wij lezen samen', text: 'U leert waar u op let: wie, wat en wanneer.' },
      { title: 'U doet de eerste stap', text: 'U vult in, belt of mailt. Wij zitten ernaast.' },
    ],
    goodToKnow: [
      'Heeft u DigiD? Neem dan uw telefoon mee.',
      'Niemand leest uw brief zonder uw toestemming.',
      'Gaat het om schulden of recht? Wij weten wie u kan helpen.',
    ],
    promotion: {
      short: 'Neem uw moeilijke brief of formulier mee: in de bibliotheek lezen we samen.',
      medium:
        'Ligt er thuis een brief die u niet begrijpt? Neem hem mee naar de bibliotheek, ook als de envelop nog dicht is. U leert snel te zien wie schrijft, wat u moet doen en wanneer. Wij zitten naast u.',
      long: [
        'Brieven en formulieren zijn vaak lastig. Voor iedereen. Soms blijft een envelop daarom dicht.',
        'In de bibliotheek pakken we het samen aan, in een kleine groep. U leert met drie kleuren te lezen: wie schrijft, wat moet ik doen, en wanneer. We oefenen eerst met een verzonnen brief. Daarna is er tijd voor uw eigen brief. Wij lezen alleen mee als u dat wilt.',
        'Aan het eind heeft u de eerste stap gezet. Ook heeft u een vaste plek voor uw post. Heeft u geen brief? Kom ook. Wij hebben brieven om mee te oefenen.',
      ].join('\n\n'),
    },
  },
  aim: 'Ieder vindt in een brief wie schrijft, wat er moet gebeuren en wanneer. Wie een eigen brief meeneemt, zet de eerste stap.',
  forWhom:
    'Voor mensen die post lastig vinden of uitstellen. Wie weinig leest of nog Nederlands leert, kan goed meedoen.',
  materials: [
    'Drie oefenbrieven per persoon, groot afgedrukt',
    'Oefenformulier en het blad mijn brief, per persoon',
    'Markeerstiften in geel, groen en roze',
    'Mapje met drie vakken per persoon',
    'Computer met printer',
    'Lijst met hulp in de buurt: geld, recht, gezondheid',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Iedereen krijgt brieven die lastig zijn. Vandaag pakken we ze samen aan.',
      do: [
        'Houd tafels uit elkaar, zodat niemand meeleest.',
        'Vertel dat jij niets bewaart en niets kopieert.',
        'Zeg dat de eigen brief straks komt. Eerst oefenen we.',
      ],
      have: ['Koffie en thee'],
    },
    {
      title: 'Drie kleuren',
      say: 'Neem oefenbrief 1. Maak geel wie hem stuurt. Groen is wat u moet doen. Roze is wanneer.',
      do: [
        'Lees de brief twee keer langzaam voor.',
        'Doe geel samen. Laat groen en roze in tweetallen doen.',
        'Bespreek welk stuk je mag overslaan.',
        'Is er tijd over? Neem oefenbrief 2.',
      ],
      have: ['Oefenbrieven per persoon', 'Stiften geel, groen en roze'],
      tip: 'Laat zien dat jij een brief ook niet van boven naar beneden leest.',
    },
    {
      title: 'Een formulier',
      say: 'Nu een oefenformulier. Vul een verzonnen naam en een verzonnen adres in. Sla over wat lastig is.',
      do: [
        'Lees elke regel één keer hardop.',
        'Bespreek de lastige woorden: voorletters, postcode, datum, handtekening.',
        'Vraag: welke gegevens geeft u nooit zomaar aan iemand?',
      ],
      have: ['Oefenformulier en pen per persoon'],
      tip: 'Spreek af: eerst met potlood, dan pas met pen.',
    },
    {
      title: 'Uw eigen brief',
      say: 'Nu uw eigen brief, of oefenbrief 3. Zoek de drie kleuren. Ik kom bij u langs.',
      do: [
        'Vraag eerst: mag ik meelezen?',
        'Kijk als eerste naar de datum. Is er haast, ga daarmee door.',
        'Laat de persoon zelf schrijven, klikken en inloggen. DigiD is van de persoon alleen.',
        'Beslis nooit voor iemand. Zeg wat er staat, geef geen advies over recht.',
      ],
      have: ['Computer met printer', 'Het blad mijn brief'],
      tip: 'Zie je schulden of een deurwaarder? Vraag of jullie samen meteen hulp mogen bellen.',
    },
    {
      title: 'Een vaste plek voor post',
      say: 'Open post op een vaste dag, met iemand erbij als u wilt. Welke dag past bij u?',
      do: ['Laat ieder een dag en een plek kiezen.', 'Geef een mapje met drie vakken: doen, wachten, bewaren.'],
      have: ['Mapje met drie vakken per persoon'],
    },
    {
      title: 'Afsluiten',
      say: 'U ging er zelf mee aan de slag. Dat is knap. Weer een brief? U weet ons te vinden.',
      do: ['Kijk of niemand papieren laat liggen.', 'Noem de vaste inloop en de taalmiddag.', 'Vink aan wie er was.'],
      have: ['Kaartje met de inlooptijden'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Zet een rustige tafel apart voor wie de brief liever met één persoon leest.',
      'Komen er veel eigen brieven? Vraag een tweede begeleider en sla het oefenformulier over.',
    ],
    lowLiteracy: [
      'Lees de brief voor. Laat mensen stop zeggen als zij wie, wat of wanneer horen.',
      'Zoek eerst alleen het logo, de datum en getallen. Daar is geen lezen voor nodig.',
      'Schrijf de ene stap op in drie woorden, of teken hem.',
    ],
  },
  sheets: [
    {
      key: 'practice-letters',
      title: 'Drie oefenbrieven',
      intro: 'Deze brieven zijn verzonnen. Geel is wie. Groen is wat. Roze is wanneer.',
      parts: [
        {
          kind: 'text',
          title: 'Oefenbrief 1. Van de gemeente (verzonnen)',
          paragraphs: [
            'Gemeente, afdeling Werk en Inkomen',
            'Onderwerp: gesprek over werk',
            'Geachte heer, mevrouw,',
            'Onze gemeente wil inwoners goed helpen bij het vinden van werk. Daarom praten wij graag met u.',
            'U bent welkom op dinsdag 3 maart om 10.00 uur, in het gemeentehuis, kamer 4.',
            'Neem uw identiteitsbewijs mee. Heeft u een cv, neem dat dan ook mee.',
            'Kunt u niet? Bel ons dan uiterlijk vrijdag 27 februari. Wij maken dan een nieuwe afspraak.',
            'Met vriendelijke groet, uw klantmanager',
          ],
        },
        {
          kind: 'text',
          title: 'Oefenbrief 2. Van het energiebedrijf (verzonnen)',
          paragraphs: [
            'Uw energiebedrijf, klantenservice',
            'Onderwerp: uw meterstand',
            'Beste klant,',
            'Elk jaar maken wij een overzicht van uw stroom en gas. Daar hebben wij uw meterstand voor nodig.',
            'Geef de stand door vóór 15 april. Dat kan op onze website of per telefoon.',
            'Krijgen wij niets van u? Dan schatten wij de stand. Uw rekening kan dan niet kloppen.',
            'Bedankt voor uw hulp.',
          ],
        },
        {
          kind: 'text',
          title: 'Oefenbrief 3. Van de school (verzonnen)',
          paragraphs: [
            'De basisschool, de juf van groep 5',
            'Onderwerp: gesprek over uw kind',
            'Beste ouders en verzorgers,',
            'Wat gaat het jaar snel. De kinderen werkten hard en het dak is eindelijk gemaakt.',
            'In de week van 16 maart praten wij met alle ouders. Een gesprek duurt tien minuten.',
            'Kies op het strookje een middag. Geef het vóór vrijdag 6 maart mee aan uw kind.',
            'Wilt u een tolk? Schrijf dat dan op het strookje.',
          ],
        },
      ],
    },
    {
      key: 'practice-form',
      title: 'Oefenformulier: aanmelden voor een cursus',
      intro: 'Dit is om te oefenen. Gebruik een verzonnen naam en een verzonnen adres.',
      parts: [
        { kind: 'lines', title: 'Achternaam', hint: 'De naam van uw familie.', lines: 1 },
        {
          kind: 'lines',
          title: 'Voorletters',
          hint: 'De eerste letter van elke voornaam. Fatima Noor wordt F.N.',
          lines: 1,
        },
        { kind: 'lines', title: 'Geboortedatum', hint: 'Eerst de dag, dan de maand, dan het jaar.', lines: 1 },
        { kind: 'lines', title: 'Straat en huisnummer', lines: 1 },
        {
          kind: 'lines',
          title: 'Postcode en woonplaats',
          hint: 'Een postcode heeft vier cijfers en twee letters.',
          lines: 1,
        },
        { kind: 'lines', title: 'Telefoon en mail', lines: 1 },
        {
          kind: 'choices',
          title: 'Welke cursus wilt u volgen? Kruis één vakje aan.',
          options: ['Nederlandse taal', 'Computer', 'Rekenen', 'Weet ik nog niet'],
        },
        {
          kind: 'choices',
          title: 'Wanneer kunt u? Meer kruisjes mag.',
          options: ['In de ochtend', 'In de middag', 'In de avond'],
        },
        { kind: 'lines', title: 'Datum en handtekening', hint: 'De datum is de dag van vandaag.', lines: 2 },
        {
          kind: 'text',
          title: 'Goed om te weten',
          paragraphs: [
            'Zet pas een handtekening als u weet wat er staat. Vragen mag altijd.',
            'Geef een burgerservicenummer alleen als het echt moet. Vraag: waarvoor is het nodig?',
            'Een wachtwoord of pincode geeft u aan niemand.',
            'Maak een foto van het formulier voor u het wegstuurt.',
          ],
        },
      ],
    },
    {
      key: 'my-letter',
      title: 'Mijn brief',
      intro: 'Gebruik dit blad bij elke brief. Een paar woorden is genoeg.',
      parts: [
        {
          kind: 'table',
          title: 'Drie kleuren',
          columns: ['Vraag', 'Mijn antwoord'],
          rows: ['Geel: wie stuurt dit?', 'Groen: wat moet ik doen?', 'Roze: wanneer?'],
          emptyRows: 0,
        },
        {
          kind: 'choices',
          title: 'Wat voor brief is het?',
          options: [
            'Ik moet iets doen.',
            'Ik moet iets betalen.',
            'Ik moet ergens heen.',
            'Ik hoef alleen te bewaren.',
            'Ik weet het niet en vraag het na.',
          ],
        },
        { kind: 'lines', title: 'Mijn eerste stap', hint: 'Bellen, invullen, mailen of langsgaan.', lines: 2 },
        { kind: 'lines', title: 'Wie kan mij helpen?', hint: 'Een naam, of de inloop in de bibliotheek.', lines: 1 },
        {
          kind: 'lines',
          title: 'Mijn vaste dag en plek voor post',
          hint: 'Bijvoorbeeld: zaterdag, aan de keukentafel.',
          lines: 1,
        },
      ],
    },
  ],
  followUp: [
    'Bel wie een brief met haast had, als diegene dat goed vindt. Vraag of de stap lukte.',
    'Ververs de lijst met hulp in de buurt. Bel één keer per jaar of alles klopt.',
    'Nodig uit voor de Taalmiddag, of voor het Computeruur bij brieven op internet.',
    'Geef een opdracht mee: open thuis één brief op de vaste dag.',
  ],
}
