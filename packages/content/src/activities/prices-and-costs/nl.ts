import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Rekenen voor starters',
  public: {
    title: 'Rekenen voor starters',
    summary: 'Reken rustig uit wat u vraagt, wat het kost en wat u overhoudt.',
    steps: [
      { title: 'U rekent een voorbeeld', text: 'We rekenen samen een week uit, met gewone sommen op papier.' },
      { title: 'U rekent met uw eigen cijfers', text: 'Wat vraagt u, wat kost het, hoeveel uur werkt u?' },
      { title: 'U weet waar u vragen stelt', text: 'U schrijft op wat u wilt vragen over uitkering en belasting.' },
    ],
    goodToKnow: [
      'U hoeft niet goed te kunnen rekenen. Een rekenmachine mag.',
      'Heeft u nog geen idee? Dan rekent u met een voorbeeld.',
      'Uw cijfers blijven van u. U hoeft ze niet te laten zien.',
      'Wij geven geen advies over geld of belasting. Wij weten wel waar u dat kunt vragen.',
    ],
    promotion: {
      short: 'Wilt u voor uzelf beginnen? Reken in de bibliotheek rustig uit wat u overhoudt.',
      medium:
        'Wat vraagt u voor uw werk? Wat kost het u, en wat houdt u over? In de bibliotheek rekent u dat uit, met eenvoudige sommen op papier. U werkt met uw eigen cijfers, of met een voorbeeld. U hoort ook waar u vragen stelt over uitkering en belasting.',
      long: 'Wie begint, vraagt vaak te weinig. De uren van het rijden, bellen en opruimen tellen dan niet mee. U kunt dat goed uitrekenen.\n\nIn een kleine groep doen we dat stap voor stap. Eerst samen met een voorbeeld. Daarna met uw eigen cijfers. U hoeft niet goed te kunnen rekenen. Een rekenmachine mag, en wij helpen.\n\nAan het eind schrijft u uw vragen op over uitkering en belasting. Wij vertellen bij wie u die kunt stellen. Wij geven zelf geen advies.\n\nMeld u aan bij de bibliotheek. Neem uw idee mee, ook als het nog klein is.',
    },
  },
  aim: 'Ieder kan uitrekenen wat er van een week werk overblijft. Ieder weet welke vraag waar gesteld kan worden.',
  forWhom: 'Mensen die voor zichzelf willen beginnen, of al een beetje begonnen zijn. Rekenen hoeft niet goed te gaan.',
  materials: [
    'Het voorbeeld, het rekenblad en het vragenblad, één per persoon',
    'Rekenmachines of telefoons',
    'Munten of fiches om mee te tellen',
    'Potloden en gummen',
    'Bord en stiften',
    'Adressen van gemeente, UWV, KVK en hulp in de buurt, door je bibliotheek opgezocht',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Vandaag rekenen we met gewone sommen. U mag een rekenmachine gebruiken, en u mag schatten. Wat op uw blad staat, hoeft niemand te zien.',
      do: [
        'Vraag ieder wat voor werk het is, of welk idee er is.',
        'Vraag wie wel eens te weinig vroeg voor werk. Begin met een eigen voorbeeld.',
        'Zet mensen zonder idee bij iemand met een idee, of geef ze het voorbeeld.',
        'Zeg dat de bibliotheek geen advies geeft over belasting of uitkering.',
      ],
      have: ['Bord en stiften', 'Naamkaartjes'],
    },
    {
      title: 'Het voorbeeld',
      say: 'Mina maakt thuis broeken korter. We kijken naar één week. Wat komt erin, wat gaat eruit, en hoeveel uur werkt zij? Wat denkt u: houdt zij genoeg over?',
      do: [
        'Lees het voorbeeld voor en schrijf elke som op het bord.',
        'Laat eerst raden wat er overblijft, en reken dan.',
        'Vraag welke uren Mina bijna vergat.',
        'Vraag wat zij kan veranderen: de prijs, de kosten of de tijd.',
      ],
      have: ['Het voorbeeld per persoon', 'Munten of fiches'],
      tip: 'Gaat het te snel? Leg het geld op tafel en haal de kosten er met de hand af.',
    },
    {
      title: 'Wat kost het u?',
      say: 'Nu uw eigen werk. Vul tabel 1 in. Wat koopt u elke week? Wat koopt u maar één keer? Weet u het niet? Zet een vraagteken, of zoek het op.',
      do: [
        'Doe één regel voor op het bord.',
        'Noem kosten die mensen vergeten: vervoer, telefoon, verzekering, een tas vol spullen.',
        'Help iets van één keer te verdelen over een jaar.',
        'Laat ieder de kosten bij elkaar tellen.',
      ],
      have: ['Rekenblad per persoon', 'Rekenmachines', 'Potloden'],
    },
    {
      title: 'Hoeveel tijd kost het?',
      say: 'Vul tabel 2 in. Tel alle uren van een week. Ook het rijden, bellen, inkopen en opruimen. Tel ook uren die u met plezier werkt.',
      do: [
        'Laat eerst de uren van het werk zelf invullen, dan de rest.',
        'Laat in tweetallen vragen welke uren er nog missen.',
        'Het hoeft niet precies te zijn: schatten is genoeg.',
      ],
      have: ['Rekenblad per persoon'],
      tip: 'Weet iemand het niet? Laat de dag van gisteren uur voor uur vertellen.',
    },
    {
      title: 'Wat vraagt u, wat blijft over?',
      say: 'Kies een prijs. Vul dan tabel 3 in. Hoeveel komt erin, wat gaat eruit, en wat blijft over? Deel dat door uw uren. Reken daarna nog een keer, met een andere prijs.',
      do: [
        'Laat ieder twee prijzen proberen naast elkaar.',
        'Zeg dat van het bedrag misschien nog belasting af moet.',
        'Raad aan om een deel opzij te zetten. Hoeveel? Dat is een vraag voor de Belastingdienst.',
        'Laat ieder de prijs één keer hardop zeggen aan een buur.',
        'Vraag wat mensen anders gaan doen.',
      ],
      have: ['Rekenblad per persoon', 'Rekenmachines'],
      tip: 'Is de uitkomst laag of onder nul? Zoek samen één ding dat anders kan.',
    },
    {
      title: 'Waar vraagt u het na?',
      say: 'Sommige vragen kunnen wij niet beantwoorden. Wij weten wel wie dat kan. Kies op het vragenblad wat u wilt weten. Schrijf op bij wie u dat vraagt.',
      do: [
        'Lees de vragen van het blad voor. Leg moeilijke woorden uit.',
        'Uitkering: eerst naar gemeente of UWV, vóórdat er geld binnenkomt.',
        'Belasting: naar de Belastingdienst. Inschrijven: naar de KVK.',
        'Laat ieder één vraag kiezen voor deze week.',
        'Vink aan wie er was en noem de volgende datum.',
      ],
      have: ['Vragenblad per persoon', 'Adressen en nummers, door je bibliotheek opgezocht'],
    },
  ],
  variants: {
    online: [
      'Stuur de bladen vooraf en vraag om een rekenmachine bij de hand.',
      'Deel je scherm met het voorbeeld en vul de sommen samen in.',
      'Laat niemand eigen cijfers delen. Vraag alleen naar wat iemand ontdekte.',
    ],
    onSite: [
      'Nodig iemand uit die mensen met geldzaken helpt, alleen voor de laatste stap.',
      'Zet een tafel klaar met computers, om prijzen op te zoeken.',
    ],
    lowLiteracy: [
      'Reken met munten op tafel: links wat erin komt, rechts wat eruit gaat.',
      'Vul samen één groot rekenblad in, met een plaatje bij elke regel.',
      'Laat een maatje de cijfers opschrijven.',
      'Oefen de vraag voor gemeente of UWV hardop, en laat die opnemen op de telefoon.',
    ],
  },
  sheets: [
    {
      key: 'example',
      title: 'Voorbeeld: Mina maakt broeken korter',
      intro: 'Mina is bedacht. De bedragen ook. Zo ziet u hoe u rekent.',
      parts: [
        {
          kind: 'text',
          title: '1. Wat kost het?',
          paragraphs: [
            'Garen en naalden: 10 euro per week.',
            'Stroom en de naaimachine: 5 euro per week.',
            'Papier en folders: 5 euro per week.',
            'Samen 20 euro per week.',
          ],
        },
        {
          kind: 'text',
          title: '2. Hoeveel tijd kost het?',
          paragraphs: [
            'Mina naait 7 uur per week.',
            'Zij praat 2 uur met klanten.',
            'Zij koopt 1 uur spullen in.',
            'Samen 10 uur per week.',
          ],
        },
        {
          kind: 'text',
          title: '3. Wat blijft over?',
          paragraphs: [
            'Mina maakt 10 broeken per week. Zij vraagt 12 euro per broek.',
            '10 keer 12 is 120 euro. Dat komt erin.',
            '120 min 20 is 100 euro. Dat blijft over.',
            '100 gedeeld door 10 is 10 euro per uur.',
            'Van dit geld moet misschien nog belasting af.',
          ],
        },
        {
          kind: 'choices',
          title: 'Wat zou u doen?',
          options: [
            'Een hogere prijs vragen',
            'Goedkoper inkopen',
            'Klanten laten brengen en halen',
            'Meer broeken op één dag doen',
          ],
        },
      ],
    },
    {
      key: 'sums',
      title: 'Rekenblad: mijn week',
      intro: 'Vul in wat u weet. Schatten mag. Weet u het niet? Zet een vraagteken.',
      parts: [
        {
          kind: 'table',
          title: '1. Wat kost het mij in één week?',
          columns: ['Wat', 'Euro per week'],
          rows: ['Spullen', 'Vervoer', 'Telefoon en internet', 'Reclame', 'Verzekering', 'Iets dat ik één keer koop'],
          emptyRows: 3,
        },
        {
          kind: 'table',
          title: '2. Hoeveel tijd kost het?',
          columns: ['Wat', 'Uren per week'],
          rows: ['Het werk zelf', 'Rijden of lopen', 'Bellen en praten', 'Inkopen', 'Opruimen en opschrijven'],
          emptyRows: 1,
        },
        {
          kind: 'table',
          title: '3. Wat blijft over?',
          columns: ['Wat', 'Met prijs 1', 'Met prijs 2'],
          rows: [
            'Mijn prijs per keer',
            'Hoe vaak in een week',
            'Prijs keer hoe vaak: dit komt erin',
            'Mijn kosten: dit gaat eruit',
            'Erin min eruit: dit blijft over',
            'Over, gedeeld door mijn uren',
          ],
          emptyRows: 0,
        },
        {
          kind: 'lines',
          title: 'Wat ga ik anders doen?',
          hint: 'Denk aan de prijs, de kosten of de tijd.',
          lines: 2,
        },
      ],
    },
    {
      key: 'questions',
      title: 'Mijn vragen, en bij wie',
      intro: 'Kruis aan wat u wilt vragen. Neem dit blad mee naar het gesprek.',
      parts: [
        {
          kind: 'choices',
          title: 'Krijgt u een uitkering? Vraag dit bij uw gemeente of UWV',
          options: [
            'Mag ik iets proberen naast mijn uitkering?',
            'Wat moet ik doorgeven, en wanneer?',
            'Wat gebeurt er met mijn uitkering als ik iets verdien?',
            'Is er hulp voor mensen die willen starten?',
          ],
        },
        {
          kind: 'choices',
          title: 'Vraag dit bij de Belastingdienst',
          options: [
            'Moet ik belasting betalen over wat ik verdien?',
            'Moet ik btw rekenen aan mijn klanten?',
            'Wat moet ik bewaren en opschrijven?',
            'Hoeveel geld kan ik beter opzij zetten?',
          ],
        },
        {
          kind: 'choices',
          title: 'Vraag dit bij een ander',
          options: [
            'KVK: moet ik mij inschrijven?',
            'Dienst Toeslagen: verandert mijn toeslag?',
            'Mijn verhuurder: mag ik thuis werken met klanten?',
            'Mijn verzekering: wat als er iets kapotgaat?',
          ],
        },
        {
          kind: 'table',
          title: 'Wie bel of bezoek ik?',
          columns: ['Bij wie', 'Welke dag', 'Wat was het antwoord?'],
          rows: [],
          emptyRows: 4,
        },
      ],
    },
  ],
  followUp: [
    'Bied aan om samen te bellen met gemeente, UWV of Belastingdienst.',
    'Vraag na een week of de vraag gesteld is, en of er hulp nodig is.',
    'Wijs op ‘Uw eerste klant’ voor wie de prijs nu weet.',
    'Vertelt iemand over schulden of zorgen om geld? Noem de hulp van de gemeente, rustig en apart.',
  ],
}
