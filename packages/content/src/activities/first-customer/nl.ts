import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Je eerste klant',
  public: {
    title: 'Uw eerste klant',
    summary: 'Bedenk hoe u uw eerste klant vindt en wat u dan zegt.',
    steps: [
      { title: 'U kiest één klant', text: 'U tekent wie het is en waar u die mens tegenkomt.' },
      { title: 'U maakt uw aanbod', text: 'U zegt in één zin wat u doet en wat het kost.' },
      { title: 'U oefent', text: 'U oefent het gesprek met iemand uit de groep.' },
    ],
    goodToKnow: [
      'Dit is handig als u al een idee heeft.',
      'Kwam u niet bij ‘Starten voor uzelf’? U kunt toch meedoen.',
      'Krijgt u een uitkering? Overleg met uw gemeente of UWV, voordat u iets verkoopt.',
      'Toneelspelen hoeft niet. U oefent rustig met één ander.',
    ],
    promotion: {
      short: 'Heeft u een idee voor eigen werk? Oefen in de bibliotheek het gesprek met uw eerste klant.',
      medium:
        'U kunt iets en u wilt ervan leven, of er iets bij verdienen. Maar hoe komt u aan klanten? In de bibliotheek bedenkt u wie uw eerste klant is. U maakt uw aanbod in één zin, met een prijs. Daarna oefent u het gesprek met iemand uit de groep.',
      long: 'Een klant aanspreken is best spannend. Zeker als u ook nog een prijs moet noemen. Oefenen helpt, en samen is het leuker.\n\nIn een kleine groep kiest u één klant. U tekent wie dat is, wat lastig is, en hoe u kunt helpen. Daarna maakt u uw aanbod in één zin. U oefent het gesprek met een ander.\n\nU gaat naar huis met een kaartje. Daarop staat wie u deze week aanspreekt, en wat u dan zegt. Krijgt u een uitkering? Overleg dan met uw gemeente of UWV, voordat u iets verkoopt.\n\nHeeft u al een idee, groot of klein? Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Ieder weet wie de eerste klant kan zijn en durft een prijs te noemen. Ieder kiest één mens om aan te spreken.',
  forWhom: 'Mensen met een idee voor eigen werk, groot of klein. Het hoeft nog niet uitgewerkt te zijn.',
  materials: [
    'Het klantblad op A3, één per persoon',
    'De aanbodkaart en het gespreksblad, één per persoon',
    'Kleurpotloden en pennen',
    'Een wekker of de klok van je telefoon',
    'Een lijst met hulp voor starters in de buurt',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. We gaan op zoek naar uw eerste klant. Eén is genoeg. Noem uw naam en uw idee in één zin. Het hoeft nog niet mooi te klinken.',
      do: [
        'Begin zelf met een bedacht idee, bijvoorbeeld planten verzorgen als mensen op reis zijn.',
        'Schrijf alle ideeën op het bord, in de woorden van de mensen zelf.',
        'Vraag wie elkaars klant zou kunnen zijn en trek een lijn.',
      ],
      have: ['Bord en stiften', 'Naamkaartjes'],
    },
    {
      title: 'Teken uw klant',
      say: 'Wie kan uw eerste klant zijn? Denk aan één mens. Zie die mens voor u: thuis, op het werk, op straat. Wat is daar lastig? Wat wordt makkelijker met uw hulp?',
      do: [
        'Laat vak 1 tot en met 5 van het klantblad invullen. Tekenen mag.',
        'Vraag naar één mens in de buurt, zonder achternaam op papier.',
        'Laat opschrijven waar die persoon elke week komt.',
        'Laat buren elkaar één vraag stellen over de klant.',
      ],
      have: ['Klantblad per persoon', 'Kleurpotloden'],
      tip: 'Denkt iemand dat er geen klanten zijn? Vraag wie de laatste keer ‘dank u wel’ zei.',
    },
    {
      title: 'Uw aanbod in één zin',
      say: 'Maak deze zin af. Ik help u met dit, dan hoeft u niet dat, en het kost zoveel. Schrijf uw zin op de kaart en lees hem hardop.',
      do: [
        'Doe één zin voor op het bord en streep de moeilijke woorden weg.',
        'Laat tweetallen elkaars zin korter maken.',
        'Kijk of de prijs erin staat. Die vergeet bijna iedereen.',
        'Nog geen prijs? Kies er vandaag een om mee te oefenen.',
      ],
      have: ['Aanbodkaart per persoon', 'Pennen'],
      tip: 'Durft iemand geen prijs te noemen? Zeg de prijs samen vijf keer hardop.',
    },
    {
      title: 'Het gesprek',
      say: 'Nu oefent u. U komt uw klant tegen bij de kassa of bij de school. Hoe begint u? De ander speelt de klant en mag ook ‘nee’ zeggen.',
      do: [
        'Speel zelf eerst een gesprek dat niet helemaal goed gaat. Lachen mag.',
        'Maak tweetallen. Geef vijf minuten per gesprek en laat dan ruilen.',
        'Laat de klant zeggen: dit was fijn, en dit wil ik nog weten.',
        'Maak daarna nieuwe tweetallen voor een tweede ronde.',
        'Oefen samen één ‘nee’: bedanken, en vragen of het later nog eens mag.',
      ],
      have: ['Gespreksblad per persoon', 'Wekker'],
      tip: 'Wil iemand niet spelen? Laat die alleen de eerste zin oefenen, met jou.',
    },
    {
      title: 'Deze week',
      say: 'Wie spreekt u deze week aan? Schrijf op uw kaart wie, waar en welke dag. Kies een maatje, en vertel elkaar hoe het ging. Krijgt u een uitkering? Dan is uw eerste gesprek met uw gemeente of UWV.',
      do: [
        'Laat ieder een maatje kiezen. Nummers ruilen mag, maar hoeft niet.',
        'Laat in een rondje alleen de dag noemen.',
        'Deel de lijst met hulp uit.',
        'Vink aan wie er was en noem de volgende datum.',
      ],
      have: ['Lijst met hulp voor starters', 'Data van de volgende activiteiten'],
    },
  ],
  variants: {
    online: [
      'Stuur het klantblad vooraf, of laat acht vakken op een vel tekenen.',
      'Oefen de gesprekken in aparte ruimtes, vijf minuten per keer.',
      'Laat ieder de zin met het aanbod ook in de chat zetten.',
    ],
    onSite: [
      'Oefen staand, bij de koffie of aan de balie. Dat lijkt meer op echt.',
      'Vraag een collega om een keer klant te spelen.',
    ],
    lowLiteracy: [
      'Laat de klant tekenen en erover vertellen. Schrijven hoeft niet.',
      'Neem de zin met het aanbod op met de eigen telefoon en luister terug.',
      'Lees het gespreksblad hardop voor. Oefen de zinnen eerst samen, in koor.',
    ],
  },
  sheets: [
    {
      key: 'customer-canvas',
      title: 'Klantblad',
      intro: 'Denk aan één mens. Schrijf of teken in elk vak. Een voornaam is genoeg.',
      parts: [
        {
          kind: 'canvas',
          title: 'Mijn eerste klant',
          fields: [
            {
              title: '1. Wie is het?',
              hint: 'Teken uw klant. Hoe oud is uw klant? Wie wonen er nog meer?',
              wide: true,
            },
            { title: '2. Waar komt mijn klant?', hint: 'Winkel, school, sportclub, gebedshuis, bibliotheek.' },
            { title: '3. Wat is lastig?', hint: 'Wat kost veel tijd, of lukt niet goed?' },
            { title: '4. Hoe gaat het nu?', hint: 'Doet uw klant het zelf? Helpt er iemand anders?' },
            { title: '5. Wat wordt er beter?', hint: 'Wat verandert er door uw hulp?' },
            { title: '6. Mijn aanbod', hint: 'Ik help u met … Dan hoeft u niet …' },
            { title: '7. Mijn prijs', hint: 'Wat kost het? Wat krijgt de klant daarvoor?' },
            { title: '8. Mijn eerste zin', hint: 'Wat zegt u als u deze mens ziet?', wide: true },
          ],
        },
      ],
    },
    {
      key: 'offer-card',
      title: 'Aanbodkaart',
      intro: 'Neem deze kaart mee. Lees hem nog eens voordat u iemand aanspreekt.',
      parts: [
        { kind: 'lines', title: 'Ik help u met', hint: 'Wat doet u?', lines: 2 },
        { kind: 'lines', title: 'Dan hoeft u niet, of dan heeft u', hint: 'Wat scheelt het?', lines: 2 },
        { kind: 'lines', title: 'Het kost', hint: 'Voor één keer, of voor één uur?', lines: 1 },
        { kind: 'lines', title: 'Deze mens spreek ik aan', hint: 'Wie, waar en welke dag?', lines: 2 },
        { kind: 'lines', title: 'Mijn maatje', hint: 'Aan wie vertelt u hoe het ging?', lines: 1 },
      ],
    },
    {
      key: 'conversation',
      title: 'Gesprek met een klant',
      intro: 'Vijf stappen. Kies per stap een zin die bij u past, of maak er zelf een.',
      parts: [
        {
          kind: 'text',
          title: '1. Begin rustig',
          paragraphs: ['Dag, heeft u even tijd?', 'Mag ik u iets vragen?'],
        },
        {
          kind: 'text',
          title: '2. Vraag eerst iets',
          paragraphs: ['Hoe doet u dat nu?', 'Wat vindt u daar lastig aan?'],
        },
        {
          kind: 'text',
          title: '3. Zeg wat u doet',
          paragraphs: ['Ik kan u helpen met …', 'Dan bent u daar geen tijd meer aan kwijt.'],
        },
        {
          kind: 'text',
          title: '4. Noem de prijs',
          paragraphs: ['Dat kost … euro.', 'Wees daarna even stil. Dat mag.'],
        },
        {
          kind: 'text',
          title: '5. Sluit af',
          paragraphs: [
            'Bij ja: Fijn. Welke dag past u?',
            'Bij misschien: Zal ik volgende week nog eens vragen?',
            'Bij nee: Dank u wel. Kent u iemand die dit zoekt?',
          ],
        },
        {
          kind: 'table',
          title: 'Mensen die ik heb gesproken',
          columns: ['Wie', 'Welke dag', 'Ja, nee of later', 'Wat leerde ik?'],
          rows: [],
          emptyRows: 5,
        },
      ],
    },
  ],
  followUp: [
    'Vraag na een week wie een klant heeft gesproken, en hoe het ging.',
    'Niet gelukt? Bied aan om de eerste zin nog eens te oefenen.',
    'Wijs op ‘Rekenen voor starters’ voor wie over de prijs twijfelt.',
    'Heeft iemand een uitkering? Verwijs eerst naar gemeente of UWV, voordat er geld komt.',
  ],
}
