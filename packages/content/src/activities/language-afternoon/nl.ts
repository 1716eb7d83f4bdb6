import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Taalmiddag',
  public: {
    title: 'Taalmiddag',
    summary: 'Oefen rustig met praten, lezen en schrijven, in een kleine groep.',
    steps: [
      { title: 'U komt binnen', text: 'U drinkt iets en leert de groep kennen. Iedereen oefent, niemand is perfect.' },
      { title: 'U oefent', text: 'U praat en leest over iets van alledag. U kiest zelf wat u oefent.' },
      { title: 'U neemt iets mee', text: 'U kiest drie woorden en gebruikt ze die week één keer.' },
    ],
    goodToKnow: [
      'U kunt altijd beginnen. U loopt nooit achter.',
      'Ook als u in Nederland geboren bent, bent u welkom.',
      'U hoeft niet hardop te lezen als u dat niet wilt.',
      'Heeft u een brief of folder die lastig is? Neem hem mee.',
    ],
    promotion: {
      short: 'Beter praten, lezen en schrijven? Oefen mee op de taalmiddag in de bibliotheek.',
      medium:
        'Wilt u beter worden in Nederlands? Kom naar de taalmiddag in de bibliotheek. In een kleine groep praat u over de week en leest u samen een folder. Daarna kiest u zelf wat u oefent. U hoeft niets te kunnen. U hoeft ook niet hardop te lezen.',
      long: 'Een brief van de gemeente, een gesprek op school, een bericht van uw werk. Taal is overal. Oefenen is makkelijker met anderen erbij.\n\nOp de taalmiddag zit u met een kleine groep aan tafel. We praten over de week. We lezen samen een folder die bij veel mensen in de bus lag. Daarna kiest u zelf: praten, lezen of schrijven.\n\nIedereen is welkom. Ook als u in Nederland geboren bent. U gaat naar huis met drie woorden die u wilt gebruiken.\n\nU kunt altijd beginnen. Loop binnen bij de bibliotheek of meld u aan.',
    },
  },
  aim: 'Mensen oefenen taal van alledag, in hun eigen tempo. Ieder gaat weg met drie woorden en zin om terug te komen.',
  forWhom:
    'Volwassenen die beter willen praten, lezen of schrijven. Zowel mensen die hier geboren zijn, als mensen die Nederlands leren.',
  materials: [
    'Een folder of brief van deze week, groot afgedrukt voor ieder',
    'Praatkaarten, uitgeknipt',
    'Het blad met drie vragen en het woordenblad, één per persoon',
    'Kaarten, pennen en dikke stiften',
    'Makkelijke kranten en boeken uit de collectie',
    'Koffie, thee en water',
  ],
  runSheet: [
    {
      title: 'Binnenkomen',
      say: 'Welkom. Pak iets te drinken en zoek een plek. Wie nieuw is, mag naast mij zitten. We beginnen rustig.',
      do: [
        'Zet iedereen aan één tafel, niet in rijen.',
        'Vraag een vaste bezoeker om naast iemand te zitten die nieuw is.',
        'Schrijf de namen zelf op de kaartjes, als iemand liever niet schrijft.',
        'Leg een paar praatkaarten op tafel. Dan is er meteen iets om over te praten.',
      ],
      have: ['Koffie, thee en water', 'Naamkaartjes', 'Praatkaarten'],
    },
    {
      title: 'Rondje van de week',
      say: 'Vertel één ding van deze week. Wat was leuk, of wat was lastig? Eén zin is genoeg. U mag ook een kaart kiezen.',
      do: [
        'Begin zelf met een kort verhaal van drie zinnen.',
        'Gaat een zin niet goed? Zeg hem zelf nog eens goed, zonder te verbeteren.',
        'Schrijf nieuwe woorden groot op het bord, met een tekening erbij.',
        'Stel per persoon één vraag terug.',
      ],
      have: ['Bord of flap', 'Dikke stift', 'Praatkaarten'],
      tip: 'Praat één persoon heel veel? Geef een voorwerp door: wie het heeft, praat.',
    },
    {
      title: 'Samen lezen en kijken',
      say: 'We kijken naar deze folder. Kijk eerst naar de plaatjes en de kleuren. Waar gaat het over, denkt u? Daarna lees ik voor, en u wijst mee.',
      do: [
        'Kies een folder of brief die deze week bij veel mensen in de bus lag.',
        'Lees hem twee keer hardop voor. Laat meewijzen.',
        'Zoek samen het antwoord op drie vragen: voor wie, wanneer, wat moet ik doen?',
        'Laat meelezen wie dat wil. Vraag nooit iemand die wegkijkt.',
        'Kies samen vijf woorden en maak er hardop een zin mee.',
      ],
      have: ['De folder groot afgedrukt, voor ieder', 'Blad met drie vragen', 'Pennen'],
      tip: 'Is de folder te moeilijk? Lees alleen de grote letters, en bel samen voor de rest.',
    },
    {
      title: 'Pauze',
      say: 'We pauzeren tien minuten. Wijs elkaar eens iets aan en zeg hoe het heet. Dat mag in elke taal.',
      do: [
        'Vraag twee mensen om in te schenken. Zo praten zij met iedereen.',
        'Zet intussen de drie hoeken klaar: praten, lezen en schrijven.',
      ],
      have: ['Koffie, thee en water'],
    },
    {
      title: 'Zelf aan de slag',
      say: 'Nu kiest u zelf. U schrijft een kaartje, oefent een gesprek, of leest een verhaal. U mag ook wisselen. Ik kom bij iedereen langs.',
      do: [
        'Wijs de drie hoeken aan en zeg wat er kan.',
        'Schrijven: een kaart of een bericht aan iemand.',
        'Praten: met praatkaarten, of een gesprek van deze week naspelen.',
        'Lezen: een makkelijk boek, of de eigen brief van thuis.',
        'Vraag ieder wat die volgende maand wil kunnen. Schrijf het op.',
        'Ga zitten als je helpt. Blijf niet over iemand heen staan.',
      ],
      have: ['Kaarten en pennen', 'Praatkaarten', 'Makkelijke kranten en boeken'],
      tip: 'Zijn de letters zelf lastig? Vraag na afloop, rustig en apart, naar een gesprek in het Taalhuis.',
    },
    {
      title: 'Wat neemt u mee?',
      say: 'Kies drie woorden van vandaag. Schrijf of teken ze op uw blad. Gebruik ze deze week één keer. De volgende keer hoor ik graag hoe dat ging.',
      do: [
        'Laat ieder één woord zeggen. Met een gebaar mag ook.',
        'Noem van ieder iets dat vandaag goed ging.',
        'Noem de volgende datum en vink aan wie er was.',
      ],
      have: ['Woordenblad per persoon', 'Lijst met data'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Loop in de pauze met de groep door de bibliotheek. Lees samen de bordjes.',
      'Veel mensen? Maak twee tafels, met bij elke tafel een vrijwilliger.',
      'Gebruik eens een kassabon, een bijsluiter of een rooster in plaats van een folder.',
    ],
    lowLiteracy: [
      'Werk met plaatjes en echte dingen: een appel, een bon, een sleutel.',
      'Laat mensen praten en zet zelf de woorden op het bord.',
      'Geef bij elk woord eerst de klank, dan pas de letter.',
      'Laat de drie woorden opnemen op de eigen telefoon.',
    ],
  },
  sheets: [
    {
      key: 'three-questions',
      title: 'Drie vragen bij een folder of brief',
      intro: 'U hoeft niet alles te lezen. Zoek alleen deze drie antwoorden.',
      parts: [
        {
          kind: 'choices',
          title: 'Wat ziet u?',
          options: ['Een plaatje', 'Een datum', 'Een tijd', 'Een bedrag', 'Een telefoonnummer', 'Een naam die u kent'],
        },
        { kind: 'lines', title: '1. Voor wie is het?', hint: 'Voor u, voor uw kind, voor iedereen?', lines: 2 },
        { kind: 'lines', title: '2. Wanneer is het?', hint: 'Zoek een dag en een tijd.', lines: 2 },
        { kind: 'lines', title: '3. Wat moet u doen?', hint: 'Bellen, komen, betalen, of niets?', lines: 2 },
        {
          kind: 'choices',
          title: 'Wat doet u nu?',
          options: ['Ik snap het', 'Ik vraag het aan iemand', 'Ik bel', 'Ik gooi het weg'],
        },
        { kind: 'lines', title: 'Woorden die ik wil onthouden', lines: 4 },
      ],
    },
    {
      key: 'talk-cards',
      title: 'Praatkaarten',
      intro: 'Knip de kaarten uit. Trek er een en vertel, of stel de vraag aan een ander. Ruilen mag.',
      parts: [
        {
          kind: 'cards',
          title: 'Thuis en in de buurt',
          cards: [
            'Wat at u gisteren?',
            'Wat is uw mooiste plek in de buurt?',
            'Welk dier vindt u leuk?',
            'Wat ziet u als u naar buiten kijkt?',
            'Hoe komt u hier: lopend, met de fiets of met de bus?',
            'Wat koopt u elke week?',
            'Welke muziek vindt u mooi?',
            'Wat maakt u graag klaar?',
          ],
        },
        {
          kind: 'cards',
          title: 'Vandaag en deze week',
          cards: [
            'Hoe laat stond u vandaag op?',
            'Wat deed u dit weekend?',
            'Wat was deze week leuk?',
            'Wat was deze week lastig?',
            'Wie sprak u vandaag het eerst?',
            'Wat gaat u morgen doen?',
            'Wat voor weer vindt u fijn?',
            'Waar moest u deze week om lachen?',
          ],
        },
        {
          kind: 'cards',
          title: 'Werk en later',
          cards: [
            'Welk werk heeft u gedaan? Thuis telt ook.',
            'Welk werk lijkt u leuk?',
            'Wat kunt u goed?',
            'Wie helpt u weleens?',
            'Wat wilt u nog leren?',
            'Vraag iemand hoe laat het is.',
            'Bel de dokter. Speel het samen na.',
            'U bent ziek. Wat zegt u tegen uw baas?',
          ],
        },
      ],
    },
    {
      key: 'my-words',
      title: 'Mijn drie woorden',
      intro: 'Schrijf of teken drie woorden van vandaag. Neem dit blad mee naar huis.',
      parts: [
        {
          kind: 'table',
          title: 'Deze woorden neem ik mee',
          columns: ['Woord', 'Tekening', 'Een zin met dit woord'],
          rows: [],
          emptyRows: 3,
        },
        {
          kind: 'lines',
          title: 'Hier gebruik ik ze',
          hint: 'In de winkel, op school, op het werk of thuis.',
          lines: 2,
        },
        { kind: 'lines', title: 'Dit wil ik volgende maand kunnen', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Vraag de volgende keer als eerste hoe het met de drie woorden ging.',
    'Bewaar wat ieder wil kunnen, en kies daar een folder of gesprek bij.',
    'Wil iemand meer? Vertel over het aanbod van het Taalhuis en ga samen langs.',
    'Kwam iemand niet meer? Bel of app één keer, vriendelijk, zonder vragen waarom.',
  ],
}
