import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Werk van dichtbij',
  public: {
    title: 'Werk van dichtbij',
    summary: 'Ontmoet iemand die het werk doet, en vraag wat u wilt weten.',
    steps: [
      { title: 'U bedenkt vragen', text: 'Samen maakt u vragen voor de gast. Wij helpen daarbij.' },
      { title: 'U ontmoet de gast', text: 'De gast vertelt over een gewone werkdag en laat het werk zien.' },
      { title: 'U kijkt terug', text: 'Past dit werk bij u? U kiest één stap die u hierna zet.' },
    ],
    goodToKnow: [
      'Het is geen sollicitatie. U hoeft niets te laten zien.',
      'Alleen luisteren mag ook.',
      'De gast praat rustig en in gewone woorden.',
      'U hoeft niets te weten van dit werk.',
    ],
    promotion: {
      short: 'Hoe is dat werk echt? Iemand die het doet, vertelt en laat het zien. U mag alles vragen.',
      medium:
        'Over werk lezen is één ding. Het zien is iets anders. Bij Werk van dichtbij komt iemand vertellen over een gewone werkdag. U ziet wat erbij hoort en mag het zelf proberen. U bedenkt vooraf vragen met de groep. Daarna weet u beter of dit werk bij u past.',
      long: 'Hoe ziet een gewone dag eruit? Wat is er zwaar, en wat is er mooi? Dat weet iemand die het werk zelf doet.\n\nBij Werk van dichtbij ontmoet u zo iemand. Eerst bedenkt u vragen met de groep. Ook een vraag over loon of uren mag. Dan komt de gast. Hij of zij vertelt, laat dingen van het werk zien en doet iets voor. Wie wil, probeert het zelf.\n\nAan het eind kijkt u terug. Past dit werk bij u? Ja, nee of misschien: elk antwoord is goed. U kiest één stap voor daarna.\n\nHet is geen sollicitatie. U hoeft niets te kunnen of mee te nemen. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Deelnemers zien hoe werk in het echt is. Zij stellen hun eigen vragen aan iemand die het doet. Ieder weet daarna of verder kijken zin heeft.',
  forWhom:
    'Mensen die nieuwsgierig zijn naar werk, maar het niet van binnen kennen. Ook voor wie niet weet of het past.',
  materials: [
    'Een gast die het werk zelf doet, betaald of als vrijwilliger',
    'Het blad ‘Voor onze gast’, een week vooraf gestuurd',
    'Spullen, kleding of foto’s van het werk',
    'De bladen ‘Mijn vragen’ en ‘Terugkijken’, één per persoon',
    'Pennen, bord en stiften',
    'Koffie en thee',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Vandaag komt iemand vertellen over het eigen werk. Het is geen sollicitatie. U mag alles vragen, ook wat moeilijk is. De gast komt over een half uur.',
      do: [
        'Vertel welk werk het is, en nog niets meer.',
        'Laat ieder één ding raden over dit werk.',
        'Schrijf alles op het bord. Straks kijken jullie wat klopt.',
      ],
      have: ['Koffie en thee', 'Bord en stiften'],
      tip: 'Bel de gast een dag eerder. Vraag wat die meeneemt en noem de tijd nog eens.',
    },
    {
      title: 'Vragen maken',
      say: 'Nu maken we vragen. Denk aan de dag, het loon, de collega’s en het begin. Op uw blad staan vragen die altijd kunnen. Kies er twee. Bedenk er zelf ook één.',
      do: [
        'Lees de vragen op het blad voor. Laat ieder kruisjes zetten.',
        'Laat tweetallen samen één eigen vraag bedenken.',
        'Spreek af wie welke vraag stelt. Schrijf het op het bord.',
        'Laat wie dat wil de eigen vraag één keer oefenen.',
      ],
      have: ['Het blad ‘Mijn vragen’', 'Pennen'],
      tip: 'Over geld vragen voelt lastig. Maak er dit van: wat verdient iemand die begint, ongeveer?',
    },
    {
      title: 'De gast vertelt',
      say: 'Dit is onze gast. Welkom. Hoe ziet een gewone werkdag eruit, van opstaan tot thuiskomen? Daarna stellen wij onze vragen, om de beurt.',
      do: [
        'Laat de gast tien minuten vertellen over één dag.',
        'Ga daarna de kring rond met één vraag per persoon.',
        'Vraag hoe de gast in dit werk kwam, met alle omwegen.',
        'Hoor je een moeilijk woord? Vraag de gast wat het betekent.',
      ],
      have: ['Een stoel voor de gast in de kring'],
      tip: 'Vertelt de gast lang? Vraag: kunt u dat laten zien?',
    },
    {
      title: 'Zien en doen',
      say: 'Nu mag u kijken, voelen en proberen. Pak gerust iets vast. Lukt het niet meteen? Zo begint iedereen.',
      do: [
        'Laat de gast één ding voordoen, in kleine stappen.',
        'Laat wie dat wil het zelf proberen.',
        'Doe alleen wat de gast veilig vindt.',
        'Maak alleen foto’s als iedereen dat goed vindt.',
      ],
      have: ['Spullen, kleding of foto’s van het werk', 'Een grote lege tafel'],
      tip: 'Kan het werk niet naar binnen? Laat een filmpje of foto’s zien en praat erbij.',
    },
    {
      title: 'Pauze',
      say: 'Pak iets te drinken. De gast blijft nog even. Had u nog een vraag, maar niet in de groep? Dan kan het nu.',
      do: [
        'Breng stille deelnemers bij de gast, als zij dat willen.',
        'Vraag de gast: mag iemand u later nog iets vragen, en hoe?',
        'Bedank de gast en loop mee naar de deur.',
      ],
      have: ['Koffie, thee en water', 'Een kaartje of bloem als dank'],
    },
    {
      title: 'Terugkijken',
      say: 'De gast is weg, dus we kunnen vrij praten. Wat verraste u? Wat lijkt u fijn, en wat niet? Vul uw blad in. Nee is ook een goed antwoord.',
      do: [
        'Kijk samen naar het bord: wat klopte, en wat niet?',
        'Laat ieder het blad invullen, alleen of samen.',
        'Laat tweetallen elkaar vertellen: ja, nee of misschien, en waarom?',
        'Vraag bij een ja: wat is er nodig om te beginnen?',
      ],
      have: ['Het blad ‘Terugkijken’', 'Pennen'],
      tip: 'Zegt iedereen nee? Vraag welk stukje van het werk wel leuk was.',
    },
    {
      title: 'Eén stap',
      say: 'Kies op uw blad één stap voor de komende twee weken. Zet de dag erbij. Wilt u het hardop zeggen? Dan horen wij dat graag.',
      do: [
        'Lees de stappen op het blad voor.',
        'Schrijf op wie hulp wil bij de stap, als die persoon dat goed vindt.',
        'Noem de volgende bijeenkomst en vink aan wie er was.',
      ],
      have: ['De data van de volgende bijeenkomsten'],
    },
  ],
  variants: {
    online: [
      'Laat de gast bellen vanaf het werk en rondlopen met de telefoon.',
      'Vraag vooraf aan de gast of de werkgever filmen goed vindt.',
      'Laat de gast na de pauze uit het gesprek gaan, voor het terugkijken.',
      'Vervang proberen door meedoen thuis, met iets wat iedereen heeft.',
    ],
    onSite: [
      'Ga met de groep naar de werkplek, als dat kan. Spreek af hoe ieder er komt.',
      'Vraag vooraf welke kleding en schoenen nodig zijn.',
      'Maak de vragen vooraf in de bibliotheek en kijk daar ook terug.',
    ],
    lowLiteracy: [
      'Laat ieder de eigen vraag inspreken of onthouden. Opschrijven hoeft niet.',
      'Teken bij elke vraag op het bord een plaatje: klok, geld, mensen.',
      'Vraag de gast vooraf om korte zinnen en om dingen te laten zien.',
      'Vul het blad ‘Terugkijken’ in terwijl de deelnemer vertelt.',
    ],
  },
  sheets: [
    {
      key: 'my-questions',
      title: 'Mijn vragen',
      intro: 'Kies twee vragen en bedenk er zelf één. Neem dit blad mee naar het gesprek.',
      parts: [
        {
          kind: 'choices',
          title: 'Vragen die altijd kunnen',
          options: [
            'Hoe ziet een gewone dag eruit?',
            'Wat is het mooiste aan dit werk?',
            'Wat is het zwaarste?',
            'Hoe laat begint u en hoe laat bent u klaar?',
            'Werkt u alleen of met anderen?',
            'Wat verdient iemand die begint, ongeveer?',
            'Hoe kwam u aan dit werk?',
            'Is een diploma nodig?',
            'Hoeveel Nederlands is er nodig?',
            'Is het zwaar voor het lichaam?',
            'Mag ik een keer meekijken?',
            'Wat had u vooraf willen weten?',
          ],
        },
        { kind: 'lines', title: 'Mijn eigen vraag', hint: 'Begin met wat, hoe, waarom, wie of wanneer.', lines: 3 },
        { kind: 'lines', title: 'Dit wil ik onthouden', hint: 'Een woord of een tekening is genoeg.', lines: 5 },
      ],
    },
    {
      key: 'look-back',
      title: 'Terugkijken',
      intro: 'Schrijf, teken of vertel. Er is geen goed of fout.',
      parts: [
        { kind: 'lines', title: 'Dit verraste mij', lines: 2 },
        { kind: 'lines', title: 'Dit lijkt mij fijn', lines: 2 },
        { kind: 'lines', title: 'Dit lijkt mij niet fijn', lines: 2 },
        { kind: 'choices', title: 'Past dit werk bij mij?', options: ['Ja', 'Misschien', 'Nee'] },
        { kind: 'lines', title: 'Dit heb ik nodig om te beginnen', hint: 'Of: dit zoek ik in ander werk.', lines: 2 },
        {
          kind: 'choices',
          title: 'Mijn volgende stap',
          options: [
            'Ik vraag of ik een keer mag meekijken',
            'Ik zoek vrijwilligerswerk dat erop lijkt',
            'Ik zoek een vacature voor dit werk',
            'Ik zoek een cursus of opleiding',
            'Ik ontmoet iemand met ander werk',
            'Ik vraag hulp in de bibliotheek',
          ],
        },
        { kind: 'lines', title: 'Op deze dag', lines: 1 },
      ],
    },
    {
      key: 'for-our-guest',
      title: 'Voor onze gast',
      intro: 'Fijn dat u over uw werk komt vertellen. Zo helpt u de groep het best.',
      parts: [
        {
          kind: 'text',
          title: 'Wie u ontmoet',
          paragraphs: [
            'Een groep van 4 tot 10 mensen die werk zoeken.',
            'Niet iedereen leest of spreekt makkelijk Nederlands. Rustig praten en korte zinnen helpen.',
          ],
        },
        {
          kind: 'text',
          title: 'Wat wij u vragen',
          paragraphs: [
            'Vertel tien minuten over één gewone werkdag, van opstaan tot thuiskomen.',
            'Vertel ook wat zwaar is en hoe u zelf begon.',
            'Neem iets mee van uw werk dat mensen mogen vasthouden.',
            'Doe één ding voor dat zij zelf kunnen proberen.',
            'Blijf in de pauze nog even voor losse vragen.',
          ],
        },
        {
          kind: 'text',
          title: 'Wat niet hoeft',
          paragraphs: [
            'U hoeft niets op te schrijven.',
            'U hoeft niemand werk te beloven.',
            'U hoeft niet elke vraag te beantwoorden.',
          ],
        },
        { kind: 'lines', title: 'Dit neem ik mee en dit doe ik voor', lines: 3 },
      ],
    },
  ],
  followUp: [
    'Bedank de gast binnen een week. Vertel wat de groep eraan had.',
    'Vraag de gast of werkgever of iemand mag meekijken. Noem alleen wie dat wil.',
    'Help wie ja zei met een volgende stap. Noem ‘Een vacature lezen’.',
    'Vraag de groep welk werk de volgende keer mag komen.',
  ],
}
