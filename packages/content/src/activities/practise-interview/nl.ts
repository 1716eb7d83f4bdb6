import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Sollicitatiegesprek oefenen',
  public: {
    title: 'Oefen een sollicitatiegesprek',
    summary: 'Oefen een gesprek met een werkgever, zodat u straks rustiger bent.',
    steps: [
      { title: 'U ziet hoe het gaat', text: 'Wij spelen een gesprek voor. Eén keer slecht, één keer goed.' },
      { title: 'U oefent', text: 'U oefent in een groepje van twee of drie. U krijgt vragen die bijna altijd komen.' },
      {
        title: 'U hoort wat goed ging',
        text: 'De anderen vertellen u wat sterk was. U kiest één ding om te verbeteren.',
      },
    ],
    goodToKnow: [
      'U hoeft niet voor de hele groep te spelen.',
      'Fouten maken mag. Daar is deze bijeenkomst voor.',
      'Heeft u een vacature gezien? Neem die mee.',
      'Wij maken geen foto’s of filmpjes.',
    ],
    promotion: {
      short:
        'Een sollicitatiegesprek is spannend. Oefen het eerst bij ons, in een klein groepje. Dan gaat u er rustiger heen.',
      medium:
        'Heeft u binnenkort een sollicitatiegesprek, of hoopt u daarop? Oefen het eerst in de bibliotheek. U ziet een voorbeeld en oefent in een klein groepje. De anderen vertellen u wat al goed gaat. U gaat naar huis met antwoorden op vijf vragen die bijna altijd komen.',
      long: 'Bijna iedereen is zenuwachtig voor een sollicitatiegesprek. Dat is gewoon. Oefenen helpt, en dat kan in de bibliotheek.\n\nEerst spelen wij een gesprek voor. Het eerste gesprek loopt mis en het tweede gaat goed. Daarna oefent u zelf, met één of twee anderen. U speelt ook een keer de werkgever. De anderen vertellen u wat goed ging. U kiest zelf één ding om te verbeteren.\n\nU neemt een blad mee voor de dag van uw gesprek. Daarop staat hoe u er komt, wat u meeneemt en wat u wilt vertellen. U hoeft niet voor de hele groep te spelen. Lezen en schrijven mag, maar het hoeft niet.\n\nHeeft u een vacature gezien? Neem die mee. Meld u aan bij de bibliotheek. De groep is klein.',
    },
  },
  aim: 'Mensen durven een gesprek met een werkgever aan. Ze hebben vijf antwoorden klaar en weten wat ze goed doen.',
  forWhom: 'Voor mensen die solliciteren of dat binnenkort willen doen. Ervaring met gesprekken is niet nodig.',
  materials: [
    'Vraagkaarten, één set per groepje',
    'Kijkwijzers, drie per groepje',
    'Het blad ‘De dag van het gesprek’, één per persoon',
    'Twee stoelen en een tafeltje voor het voorbeeld',
    'Een wekker die iedereen hoort',
    'Bord, stiften en pennen',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Bijna iedereen is zenuwachtig voor een gesprek. Oefenen helpt, en dat doen we hier.',
      do: [
        'Laat ieder zijn naam noemen en het werk dat hij of zij zoekt.',
        'Vraag wie al een gesprek in de agenda heeft. Die mensen oefenen straks als eerste.',
        'Spreek af: we helpen elkaar, en wat we horen blijft hier.',
      ],
      have: ['Koffie en thee', 'Naamstickers'],
    },
    {
      title: 'Zo moet het niet',
      say: 'Kijk goed naar dit gesprek. Tel hoeveel er misgaat. Daarna vertelt u hoe het beter kan.',
      do: [
        'Speel met een collega een gesprek dat misloopt, twee minuten.',
        'Ideeën: te laat komen, de telefoon gaat af, klagen over de vorige baas.',
        'Vraag wat er misging en schrijf de tips op het bord.',
        'Speel het gesprek nog een keer, nu met de tips van de groep.',
      ],
      have: ['Twee stoelen en een tafeltje', 'Bord en stiften'],
      tip: 'Overdrijf flink. Samen lachen haalt de spanning weg.',
    },
    {
      title: 'Vijf vragen',
      say: 'Deze vijf vragen komen bijna altijd. Bedenk bij elke vraag een antwoord van twee zinnen.',
      do: [
        'Lees de eerste vijf vraagkaarten één voor één voor.',
        'Laat bij elke vraag twee mensen een antwoord geven.',
        'Schrijf het rijtje op het bord: wat was er, wat deed u, wat kwam ervan?',
        'Vraag ook naar voorbeelden van thuis en van vrijwilligerswerk.',
      ],
      have: ['Vraagkaarten', 'Bord en stiften'],
      tip: 'Een lastig punt noem je kort en eerlijk. Vertel ook wat je eraan doet. Oefen dat samen.',
    },
    {
      title: 'Pauze',
      say: 'We pauzeren even. Straks gaan we oefenen in kleine groepjes.',
      do: [
        'Zet de stoelen per drie neer. Komt het niet uit? Maak ook een tweetal en kijk daar zelf mee.',
        'Bedenk groepjes waarin ieder zich veilig voelt.',
      ],
      have: ['Vraagkaarten en kijkwijzers per groepje'],
    },
    {
      title: 'Oefenen',
      say: 'Eén is de werkgever, één solliciteert en één kijkt. Na tien minuten bespreekt u het. Daarna ruilt u.',
      do: [
        'Doe drie rondes: tien minuten gesprek, vijf minuten bespreken. Geef steeds een teken.',
        'Laat de werkgever de vijf vragen stellen, en meer als er tijd is.',
        'Laat de kijker eerst twee dingen noemen die goed gingen.',
        'Laat de speler zelf één ding kiezen om te verbeteren.',
        'Loopt iemand vast? Speel dan zelf de werkgever, heel vriendelijk.',
        'Tweetallen zijn na twee rondes klaar. Zij kiezen in ronde drie nieuwe vragen.',
      ],
      have: ['Vraagkaarten en kijkwijzers', 'Wekker'],
      tip: 'Komt er een vraag over ziekte of een kinderwens? Zeg dat niemand daarop hoeft te antwoorden.',
    },
    {
      title: 'De dag zelf',
      say: 'Wat neemt u mee? Hoe reist u? Wie belt u als u te laat bent? Vul het blad in.',
      do: [
        'Loop het blad samen na, vak voor vak. Lees elk vak hardop voor.',
        'Laat ieder zijn sterkste antwoord van vandaag opschrijven of tekenen.',
        'Bied aan om vlak voor het echte gesprek nog een keer te oefenen.',
        'Vink aan wie er was.',
      ],
      have: ['Het blad ‘De dag van het gesprek’', 'Pennen'],
    },
  ],
  variants: {
    online: [
      'Maak vooraf een apart kamertje per tweetal in de videobel-app.',
      'Deel de vraagkaarten op het scherm en lees ze voor.',
      'Oefen meteen een videogesprek: zet licht op het gezicht en kies een rustige plek.',
      'Maak tweetallen en doe twee rondes. Online praten kost meer kracht.',
    ],
    onSite: [
      'Zet de groepjes ver uit elkaar, dan durven mensen hardop te praten.',
      'Vraag een werkgever uit de buurt om in ronde drie de werkgever te spelen.',
      'Begin het gesprek bij de deur: kloppen, groeten, gaan zitten.',
    ],
    lowLiteracy: [
      'Lees alle vragen voor. Laat de werkgever de vragen uit het hoofd stellen, in eigen woorden.',
      'Gebruik alleen de eerste vijf vragen en doe ze twee keer.',
      'Laat de kijker vingers opsteken: één vinger voor elk ding dat goed ging.',
      'Maak een foto van het ingevulde blad met de telefoon van de deelnemer zelf.',
    ],
  },
  sheets: [
    {
      key: 'question-cards',
      title: 'Vraagkaarten',
      intro: 'De eerste vijf vragen komen bijna altijd. De andere zijn voor wie meer wil oefenen.',
      parts: [
        {
          kind: 'cards',
          title: 'Vijf vragen die bijna altijd komen',
          cards: [
            'Wilt u iets over uzelf vertellen?',
            'Waarom wilt u hier werken?',
            'Wat kunt u goed?',
            'Wat vindt u nog lastig?',
            'Heeft u zelf nog vragen?',
          ],
        },
        {
          kind: 'cards',
          title: 'Meer vragen',
          cards: [
            'Wat deed u de laatste tijd?',
            'Wat deed u op uw vorige werk, of als vrijwilliger?',
            'Vertel over een dag waarop iets misging. Wat deed u toen?',
            'Een collega doet iets anders dan u wilt. Wat doet u?',
            'Hoe leert u het liefst iets nieuws?',
            'Op welke dagen en tijden kunt u werken?',
            'Hoe komt u naar het werk?',
            'Het is heel druk. Hoe blijft u rustig?',
            'Werkt u liever alleen of samen?',
            'Wat zegt een goede vriend over u?',
            'Waarom kiezen wij u?',
          ],
        },
        {
          kind: 'text',
          title: 'Zo maakt u een sterk antwoord',
          paragraphs: [
            'Vertel een klein voorbeeld. Wat was er? Wat deed u? Wat kwam ervan?',
            'Zo kan het klinken: ‘In het buurthuis was het eten vaak koud. Ik maakte een lijst met tijden. Daarna aten we elke week op tijd en warm.’',
          ],
        },
        {
          kind: 'text',
          title: 'Vragen die u zelf kunt stellen',
          paragraphs: [
            'Hoe ziet een gewone werkdag eruit?',
            'Met wie werk ik samen?',
            'Wie legt mij het werk uit?',
            'Wanneer hoor ik iets van u?',
          ],
        },
      ],
    },
    {
      key: 'observer-sheet',
      title: 'Kijkwijzer',
      intro: 'U kijkt en luistert. Zeg daarna eerst wat goed ging.',
      parts: [
        {
          kind: 'choices',
          title: 'Wat heb ik gezien of gehoord?',
          options: [
            'Groet bij het begin',
            'Praat rustig en duidelijk',
            'Luistert tot de vraag klaar is',
            'Geeft een voorbeeld',
            'Vertelt wat hij of zij zelf deed',
            'Vraagt uitleg als iets niet duidelijk is',
            'Stelt zelf een vraag',
            'Bedankt aan het eind',
          ],
        },
        { kind: 'lines', title: 'Twee dingen die goed gingen', lines: 2 },
        {
          kind: 'lines',
          title: 'Dit wil de speler beter doen',
          hint: 'De speler kiest zelf. Eén ding is genoeg.',
          lines: 1,
        },
      ],
    },
    {
      key: 'interview-day',
      title: 'De dag van het gesprek',
      intro: 'Vul dit blad in. Dan hoeft u die dag minder te onthouden.',
      parts: [
        { kind: 'lines', title: 'Waar en hoe laat?', hint: 'Naam van het bedrijf, adres, dag en tijd.', lines: 2 },
        {
          kind: 'lines',
          title: 'Met wie praat ik?',
          hint: 'Naam en telefoonnummer. Bent u te laat? Bel dan dit nummer.',
          lines: 2,
        },
        { kind: 'lines', title: 'Hoe kom ik er?', hint: 'Bus, fiets of lopend. Ga een half uur eerder weg.', lines: 2 },
        {
          kind: 'choices',
          title: 'Dit neem ik mee',
          options: ['De vacature', 'Mijn cv', 'Telefoon, straks met het geluid uit', 'Pen en papier', 'Dit blad'],
        },
        { kind: 'lines', title: 'Dit trek ik aan', hint: 'Schoon en netjes is goed. Nieuw hoeft niet.', lines: 1 },
        {
          kind: 'lines',
          title: 'Dit wil ik zeker vertellen',
          hint: 'Kies uw sterkste antwoord van vandaag.',
          lines: 3,
        },
        { kind: 'lines', title: 'Dit wil ik vragen', hint: 'Kies twee vragen.', lines: 2 },
        {
          kind: 'text',
          title: 'Goed om te weten',
          paragraphs: [
            'Op vragen over ziekte, zwanger zijn of een kinderwens hoeft u niet te antwoorden. Kunt u een belangrijk deel van het werk niet doen? Vertel dat wel.',
            'Bedank na afloop en vraag wanneer u iets hoort. Hoort u dan niets? Dan mag u bellen.',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Plan een kwartier oefenen met wie binnenkort een echt gesprek heeft.',
    'Vraag na twee weken aan ieder hoe het gaat, als diegene dat goed vindt.',
    'Geef mee: oefen de vijf vragen thuis hardop, met iemand of voor de spiegel.',
    'Wijs op ‘Uw verhaal in één minuut’ en ‘Oefen bellen met een werkgever’.',
  ],
}
