import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Een vacature lezen',
  public: {
    title: 'Een vacature lezen',
    summary: 'Leer wat er echt in een vacature staat, en of het werk bij u past.',
    steps: [
      { title: 'U leest samen', text: 'Wij lezen een vacature voor, zin voor zin. Moeilijke woorden leggen wij uit.' },
      { title: 'U kijkt of het past', text: 'Wat vraagt de baan? Wat kunt en wilt u? U zet het naast elkaar.' },
      { title: 'U maakt vragen', text: 'U bedenkt wat u nog wilt weten. U oefent hoe u dat vraagt.' },
    ],
    goodToKnow: [
      'U hoeft niet alleen te lezen. Wij lezen alles voor.',
      'Ziet u een leuke vacature? Neem die mee, op papier of op uw telefoon.',
      'U hoeft niet aan elke eis te voldoen om te mogen bellen.',
      'U hoeft niet hardop te lezen.',
    ],
    promotion: {
      short: 'Flexibel, zelfstandig, een pre: wat bedoelt een werkgever? Lees samen een vacature en stel goede vragen.',
      medium:
        'Vacatures staan vol moeilijke woorden. Wat staat er echt? Wij lezen samen twee vacatures, zin voor zin. U kijkt wat u gaat doen, wat de werkgever vraagt en wat u krijgt. Daarna kijkt u of het bij u past. U oefent ook hoe u een vraag stelt. Wij lezen alles voor.',
      long: 'Wat betekent flexibel? En moet u alles al kunnen wat er staat? Veel mensen haken af bij een vacature. Dat is jammer, want vaak past er meer dan u denkt.\n\nIn deze bijeenkomst lezen we samen, zin voor zin. U zoekt drie dingen op. Wat gaat u doen? Wat vraagt de werkgever? Wat krijgt u? U leert ook zien wat er niet staat.\n\nDaarna kijkt u of het werk bij u past. Ervaring van thuis of als vrijwilliger telt mee. U maakt twee vragen en oefent een kort telefoontje.\n\nU hoeft niets mee te nemen. Heeft u zelf een vacature gezien? Neem die dan mee. Wij lezen alles voor. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Deelnemers vinden in een vacature wat het werk is en wat gevraagd wordt. Zij zien wat zij krijgen en of het past. Zij kunnen twee goede vragen stellen.',
  forWhom: 'Mensen die werk zoeken en vacatures moeilijk vinden. Ook voor wie snel denkt: dat is niets voor mij.',
  materials: [
    'Vacature 1 en vacature 2, één per persoon, op groot papier',
    'Het blad ‘Past dit werk bij mij?’, één per persoon',
    'Markeerstiften in groen, geel en blauw',
    'Pennen',
    'Bord en stiften',
    'Koffie en thee',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Een vacature is een advertentie. De werkgever laat vooral zien wat mooi is. Vandaag lezen we samen wat er echt staat. We kijken ook naar wat er niet staat.',
      do: [
        'Vertel over een vacature die jij zelf niet begreep.',
        'Vraag ieder: welk woord in een vacature vindt u lastig?',
        'Schrijf die woorden op het bord, nog zonder uitleg.',
      ],
      have: ['Bord en stiften', 'Koffie en thee'],
      tip: 'Noemt niemand een woord? Schrijf zelf ‘flexibel’ op. Dat herkent bijna iedereen.',
    },
    {
      title: 'Samen lezen',
      say: 'Dit is vacature 1. Ik lees voor en u kijkt mee. Groen is: dit gaat u doen. Geel is: dit vraagt de werkgever. Blauw is: dit krijgt u.',
      do: [
        'Lees eerst de hele vacature rustig voor.',
        'Lees hem daarna zin voor zin. Vraag steeds: groen, geel of blauw?',
        'Laat ieder de zinnen kleuren op het eigen blad.',
        'Laat tweetallen navertellen wat voor baan dit is, zonder te kijken.',
      ],
      have: ['Vacature 1, één per persoon', 'Markeerstiften in drie kleuren'],
      tip: 'Ziet iemand kleuren slecht? Zet een D voor doen, V voor vragen, K voor krijgen.',
    },
    {
      title: 'Wat staat er echt?',
      say: 'Sommige woorden klinken mooi, maar zeggen weinig. Wat bedoelt de werkgever ermee? Soms kunnen we dat niet weten. Dan is het een goede vraag.',
      do: [
        'Zoek samen deze woorden op: flexibel, zelfstandig, cao, kans op vast.',
        'Vraag bij elk woord: wat merkt u daarvan op een gewone maandag?',
        'Vergelijk dat met de uitleg onderaan de vacature.',
        'Verdeel de gele zinnen samen: wat moet, en wat mag?',
        'Zet op het bord wat er niet staat, zoals de werkdagen.',
      ],
      have: ['Vacature 1', 'Bord en stiften'],
      tip: 'Vraag niet wie het weet. Vraag wie dit woord wel eens hoorde, en waar.',
    },
    {
      title: 'Past dit bij mij?',
      say: 'Nu kiest u. Neem vacature 2, of een vacature die u zelf meenam. Vul het blad in. Wat kunt u al? Werk thuis en vrijwilligerswerk tellen mee. Past niet alles? Dat is heel gewoon.',
      do: [
        'Lees vacature 2 voor aan wie die kiest.',
        'Zet mensen met dezelfde vacature bij elkaar.',
        'Loop langs en vraag: waar deed u zoiets al eens?',
        'Laat ieder een kruisje zetten: ja, misschien of nee.',
      ],
      have: ['Vacature 2', 'Het blad ‘Past dit werk bij mij?’', 'Pennen'],
      tip: 'Zegt iemand: ik kan dit niet? Tel samen de eisen die wel passen.',
    },
    {
      title: 'Wat vraagt u?',
      say: 'Kies twee dingen die u nog wilt weten. Maak er een korte vraag van. Daarna oefent u het telefoontje met uw buur. U mag van het blad lezen.',
      do: [
        'Doe samen één gesprek voor: groeten, naam, vacature, vraag, bedanken.',
        'Laat tweetallen bellen met de ruggen naar elkaar toe. Wissel daarna.',
        'Schrijf drie goede vragen uit de groep op het bord.',
      ],
      have: ['Het blad ‘Past dit werk bij mij?’'],
      tip: 'Zeg hardop dat vragen over loon en uren altijd mogen.',
    },
    {
      title: 'Afsluiten',
      say: 'Noem één ding dat u nu anders leest. Neem uw bladen mee. Wilt u bellen of schrijven over een vacature? Wij helpen u graag.',
      do: [
        'Ga de kring rond met één zin per persoon.',
        'Maak een afspraak met wie hulp wil bij bellen of schrijven.',
        'Noem de volgende bijeenkomst en vink aan wie er was.',
      ],
      have: ['De data van de volgende bijeenkomsten'],
    },
  ],
  variants: {
    online: [
      'Laat de vacature groot op het scherm zien. Kleur de zinnen zelf, terwijl de groep kiest.',
      'Stuur de drie bladen vooraf, met de post of per mail.',
      'Zet bij het oefenen het beeld uit. Dan lijkt het op echt bellen.',
      'Maak aparte kamers voor twee personen en kom in elke kamer langs.',
    ],
    onSite: [
      'Hang beide vacatures groot aan de wand en kleur samen, staand.',
      'Zet computers klaar voor wie daarna zelf wil zoeken.',
    ],
    lowLiteracy: [
      'Doe alleen vacature 1 en neem er twee keer zo lang de tijd voor.',
      'Teken een hand bij doen, een vraagteken bij vragen, een cadeau bij krijgen.',
      'Laat zien hoe een telefoon of computer een vacature kan voorlezen.',
      'Vul het blad in terwijl de deelnemer vertelt.',
    ],
  },
  sheets: [
    {
      key: 'vacancy-warehouse',
      title: 'Vacature 1: medewerker magazijn',
      intro: 'Deze vacature is verzonnen. Wij lezen hem samen.',
      parts: [
        {
          kind: 'text',
          title: 'Wie wij zijn',
          paragraphs: ['Wij verkopen gereedschap. Wij zijn met 40 mensen en houden van aanpakken.'],
        },
        {
          kind: 'text',
          title: 'Dit gaat u doen',
          paragraphs: [
            'U zoekt bestellingen bij elkaar en pakt ze in.',
            'U laadt vrachtwagens in en uit.',
            'U houdt het magazijn netjes en veilig.',
            'U werkt in een team van zes mensen.',
          ],
        },
        {
          kind: 'text',
          title: 'Dit vragen wij',
          paragraphs: [
            'U bent flexibel.',
            'U kunt zelfstandig werken.',
            'U kunt de hele dag staan, lopen en tillen.',
            'U begrijpt en spreekt eenvoudig Nederlands.',
            'Kunt u met een heftruck rijden? Dat is mooi meegenomen.',
          ],
        },
        {
          kind: 'text',
          title: 'Dit krijgt u',
          paragraphs: [
            'Werk voor 24 tot 32 uur per week.',
            'Loon volgens de cao.',
            'Een contract voor een half jaar, met kans op vast.',
            'Collega’s die u het werk leren.',
          ],
        },
        {
          kind: 'text',
          title: 'Zo reageert u',
          paragraphs: ['Bel of mail ons en vraag naar de chef van het magazijn. Een cv mag, maar hoeft niet.'],
        },
        {
          kind: 'text',
          title: 'Woorden uitgelegd',
          paragraphs: [
            'Magazijn: een grote ruimte waar spullen liggen tot ze weggaan.',
            'Aanpakken: hard werken en niet lang wachten.',
            'Flexibel: u werkt soms op andere dagen of uren. Vraag welke.',
            'Zelfstandig: u weet wat u moet doen en werkt zonder hulp door.',
            'Cao: afspraken over loon, werktijd en vrije dagen, vaak voor veel bedrijven samen.',
            'Kans op vast: misschien krijgt u later een vast contract. Het is geen belofte.',
            'Mooi meegenomen: fijn als u het kunt, maar het hoeft niet.',
          ],
        },
      ],
    },
    {
      key: 'vacancy-care-home',
      title: 'Vacature 2: medewerker huishouding',
      intro: 'Deze vacature is verzonnen. Past dit werk bij u?',
      parts: [
        {
          kind: 'text',
          title: 'Wie wij zijn',
          paragraphs: ['Wij zijn een huis waar 80 ouderen wonen en zorg krijgen.', 'Geen dag is bij ons hetzelfde.'],
        },
        {
          kind: 'text',
          title: 'Dit gaat u doen',
          paragraphs: [
            'U maakt kamers en gangen schoon.',
            'U helpt bij het ontbijt en bij de koffie.',
            'U maakt een praatje met bewoners.',
            'Gaat het niet goed met iemand? Dan zegt u dat tegen een verzorgende.',
          ],
        },
        {
          kind: 'text',
          title: 'Dit vragen wij',
          paragraphs: [
            'U bent vriendelijk en houdt van ouderen.',
            'U kunt tegen drukte.',
            'U spreekt genoeg Nederlands voor een praatje.',
            'Ervaring is een pre. Thuis of als vrijwilliger telt ook.',
            'U kunt een VOG krijgen.',
          ],
        },
        {
          kind: 'text',
          title: 'Dit krijgt u',
          paragraphs: [
            'Werk voor 16 tot 24 uur per week, ook om het weekend.',
            'Loon volgens de cao.',
            'Een contract voor één jaar.',
            'Een vaste collega die u inwerkt.',
            'De kans om te leren voor een diploma.',
          ],
        },
        {
          kind: 'text',
          title: 'Zo reageert u',
          paragraphs: ['Mail ons waarom dit werk bij u past. Wilt u eerst een ochtend meekijken? Dat kan.'],
        },
        {
          kind: 'text',
          title: 'Woorden uitgelegd',
          paragraphs: [
            'Tegen drukte kunnen: u blijft rustig als er veel tegelijk gebeurt.',
            'Een pre: fijn als u het heeft, maar het hoeft niet.',
            'VOG: een verklaring van de overheid dat uw verleden geen bezwaar is voor dit werk. Vraag wie hem betaalt.',
            'Om het weekend: het ene weekend werkt u, het andere bent u vrij.',
            'Inwerken: iemand leert u het werk in de eerste weken.',
          ],
        },
      ],
    },
    {
      key: 'does-it-fit',
      title: 'Past dit werk bij mij?',
      intro: 'Leg de vacature ernaast. Schrijf een paar woorden, of zet een kruisje.',
      parts: [
        { kind: 'lines', title: 'Deze vacature', hint: 'Welk werk is het, en waar?', lines: 2 },
        {
          kind: 'table',
          title: 'Wat staat er?',
          columns: ['Vraag', 'Dit staat er', 'Moet ik vragen'],
          rows: [
            'Wat ga ik doen?',
            'Op welke dagen en uren?',
            'Wat verdien ik?',
            'Welk contract krijg ik?',
            'Hoe kom ik er?',
            'Wie leert mij het werk?',
          ],
          emptyRows: 1,
        },
        {
          kind: 'table',
          title: 'Wat vragen zij, en wat heb ik?',
          columns: ['Dit vragen zij', 'Dit kan ik al', 'Dit wil ik leren'],
          rows: [],
          emptyRows: 5,
        },
        {
          kind: 'choices',
          title: 'Past het?',
          options: ['Ja, ik reageer', 'Misschien, ik vraag eerst iets', 'Nee, deze niet'],
        },
        { kind: 'lines', title: 'Mijn twee vragen', hint: 'Vragen over loon en uren mogen altijd.', lines: 4 },
        {
          kind: 'text',
          title: 'Zo begint mijn telefoontje',
          paragraphs: [
            'Goedemiddag, mijn naam is … Ik bel over de vacature voor …',
            'Ik heb twee vragen. Heeft u even tijd?',
            'Dank u wel. Met wie sprak ik?',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Help wie wil bellen of mailen, het liefst binnen een week.',
    'Lees samen een vacature die de deelnemer zelf vond. Gebruik hetzelfde blad.',
    'Is er geen passende vacature? Noem ‘Werk van dichtbij’ of ‘Wat telt in werk?’.',
    'Noem ‘Sollicitatiegesprek oefenen’ voor wie op gesprek mag komen.',
  ],
}
