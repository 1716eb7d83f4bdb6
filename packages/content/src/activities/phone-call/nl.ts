import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Bellen met een werkgever',
  public: {
    title: 'Oefen bellen met een werkgever',
    summary: 'Bereid een telefoontje over werk voor en oefen het, tot u durft te bellen.',
    steps: [
      { title: 'U maakt een belkaart', text: 'Daarop staat wat u zegt, wat u vraagt en hoe u afsluit.' },
      { title: 'U oefent', text: 'U zit rug aan rug met een ander en doet alsof u belt.' },
      {
        title: 'U spreekt iets in',
        text: 'U oefent ook een bericht op de voicemail. Daarna kiest u wanneer u echt belt.',
      },
    ],
    goodToKnow: [
      'U hoeft niet echt te bellen. Het mag wel, in een stille kamer.',
      'De kaart mag u bij het bellen gewoon voorlezen.',
      'Neem een vacature mee, of de naam van een bedrijf. Het hoeft niet.',
      'Neem uw telefoon mee, als u die heeft.',
    ],
    promotion: {
      short:
        'Bellen met een werkgever is best spannend. Maak bij ons een belkaart en oefen het eerst met iemand anders.',
      medium:
        'U ziet werk dat bij u past, maar bellen vindt u spannend. Dan bent u niet de enige. In de bibliotheek maakt u een kaart met wat u wilt zeggen en vragen. U oefent het telefoontje rug aan rug met iemand anders. U oefent ook wat u zegt op een voicemail.',
      long: 'U ziet werk dat bij u past. In de advertentie staat: bel voor meer informatie. Veel mensen stellen dat uit. Bellen is spannend, want u ziet de ander niet.\n\nIn de bibliotheek oefent u het in een kleine groep. Eerst maakt u een belkaart. Daarop staat wie u bent, waarom u belt en wat u wilt weten. Die kaart mag u bij het bellen gewoon voorlezen. Dan oefent u rug aan rug met iemand anders.\n\nSoms loopt een telefoontje anders. De werkgever heeft geen tijd, of praat heel snel. Of u krijgt een voicemail. Ook dat oefent u, zodat u weet wat u dan zegt.\n\nAan het eind kiest u wanneer u echt belt. Wilt u dat meteen doen? Wij hebben een stille plek voor u. Meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Mensen durven een werkgever te bellen. Ze hebben een belkaart, twee vragen en een bericht voor de voicemail.',
  forWhom: 'Voor mensen die werk zoeken en bellen moeilijk vinden. Ook voor wie nog Nederlands leert.',
  materials: [
    'De belkaart, twee per persoon',
    'De kaarten ‘Wat zegt de werkgever?’, één set per tweetal',
    'Het blad voor de voicemail, één per persoon',
    'Twee stoelen rug aan rug per tweetal',
    'Een stille plek om echt te bellen',
    'Een paar advertenties met een telefoonnummer',
    'Bord, stiften, pennen en een wekker',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Veel mensen stellen bellen uit. Wat vindt u lastig aan bellen?',
      do: [
        'Laat ieder zijn naam noemen, en één ding dat bellen lastig maakt.',
        'Schrijf alles op het bord. Zet straks achter elk punt een oplossing.',
        'Zeg dat niemand vandaag echt hoeft te bellen.',
      ],
      have: ['Koffie en thee', 'Bord en stiften'],
    },
    {
      title: 'Luister mee',
      say: 'U hoort twee telefoontjes. Luister goed. Wat is er anders bij het tweede?',
      do: [
        'Speel met een collega, rug aan rug, een telefoontje dat rommelig gaat.',
        'Ideeën: geen naam noemen, op straat bellen, geen pen hebben, zomaar ophangen.',
        'Speel het dan goed: groeten, naam, waarom, een vraag, herhalen, bedanken.',
        'Laat de groep de zes stappen noemen. Schrijf ze op het bord.',
      ],
      have: ['Twee stoelen rug aan rug', 'Bord en stiften'],
      tip: 'Laat in het goede telefoontje een stilte vallen. Zo hoort iedereen dat dat niet erg is.',
    },
    {
      title: 'De belkaart',
      say: 'We maken uw belkaart. Schrijf op wat u echt wilt zeggen. Korte zinnen zijn het beste.',
      do: [
        'Laat ieder een bedrijf kiezen: een eigen idee of één van de advertenties.',
        'Lees de kaart deel voor deel voor. Geef bij elk deel een voorbeeldzin.',
        'Laat ieder de eerste zin drie keer hardop zeggen.',
        'Oefen samen het zeggen van een telefoonnummer: langzaam, twee cijfers tegelijk.',
      ],
      have: ['Belkaarten', 'Advertenties', 'Pennen'],
      tip: 'Weet iemand niet wat te vragen? ‘Is de baan nog vrij?’ is een goede vraag.',
    },
    {
      title: 'Rug aan rug',
      say: 'Ga rug aan rug zitten. Eén belt, één is de werkgever. Na drie minuten ruilt u.',
      do: [
        'Ronde één: de werkgever is vriendelijk en heeft tijd.',
        'Ronde twee: de werkgever trekt een kaart en speelt die.',
        'Ronde drie: hetzelfde, met een nieuwe partner en een nieuwe kaart.',
        'Na elk telefoontje zegt de werkgever eerst wat duidelijk was.',
        'Oneven aantal? Laat één persoon meeluisteren en daarna ruilen.',
      ],
      have: ['Kaarten ‘Wat zegt de werkgever?’', 'Belkaarten', 'Wekker'],
      tip: 'Zet deze zin op het bord: ‘Wilt u dat nog eens langzaam zeggen?’',
    },
    {
      title: 'De voicemail',
      say: 'Er neemt niemand op. Wat spreekt u in? Vier korte zinnen zijn genoeg.',
      do: [
        'Doe zelf een voorbeeld: naam, reden, nummer, bedankt.',
        'Laat ieder het blad voor de voicemail invullen en het bericht hardop zeggen.',
        'Wie wil, neemt zichzelf op met de eigen telefoon en luistert terug.',
      ],
      have: ['Blad voor de voicemail', 'Telefoons'],
      tip: 'Luistert iemand zichzelf terug? Vraag eerst wat er goed klonk.',
    },
    {
      title: 'Uw belmoment',
      say: 'Wanneer belt u echt? Kies een dag en een tijd. Nu mag ook, in de stille kamer.',
      do: [
        'Ga terug naar het bord van het begin. Wat is nu opgelost?',
        'Laat ieder een belmoment op de belkaart zetten. Uitstellen mag.',
        'Ga mee naar de stille kamer als iemand dat fijn vindt.',
        'Vink aan wie er was.',
      ],
      have: ['Belkaarten', 'Stille plek'],
    },
  ],
  variants: {
    online: [
      'Laat iedereen de camera uitzetten tijdens het oefenen. Zo lijkt het op bellen.',
      'Zet tweetallen in kamertjes en stuur de kaart van de werkgever in een privébericht.',
      'Stuur de belkaart vooraf, of laat de zes stappen op het scherm staan.',
    ],
    onSite: [
      'Bel elkaar echt, elk in een andere kamer of gang. Gebruik een telefoon van de bibliotheek.',
      'Vraag een werkgever uit de buurt om één ronde de telefoon op te nemen.',
    ],
    lowLiteracy: [
      'Gebruik een belkaart met zes plaatjes: hand, naambordje, krant, vraagteken, oor, duim.',
      'Leer de eerste zin uit het hoofd, samen en hardop.',
      'Lees de kaart zacht voor aan wie de werkgever speelt.',
      'Schrijf de belkaart voor wie dat wil. Gebruik grote letters.',
    ],
  },
  sheets: [
    {
      key: 'call-card',
      title: 'Mijn belkaart',
      intro: 'Leg deze kaart naast de telefoon. U mag hem gewoon voorlezen.',
      parts: [
        { kind: 'lines', title: 'Wie bel ik?', hint: 'Naam van het bedrijf, naam van de persoon en nummer.', lines: 2 },
        { kind: 'lines', title: 'Groeten en naam', hint: 'Goedemorgen, u spreekt met …', lines: 1 },
        { kind: 'lines', title: 'Waarom ik bel', hint: 'Ik zag dat u iemand zoekt voor …', lines: 2 },
        {
          kind: 'choices',
          title: 'Vragen die ik kan stellen',
          options: [
            'Komt het nu uit?',
            'Is de baan nog vrij?',
            'Wat doe ik op een gewone dag?',
            'Op welke dagen en tijden is het werk?',
            'Mag ik een keer langskomen?',
            'Hoe kan ik solliciteren?',
          ],
        },
        { kind: 'lines', title: 'Dit vertel ik over mijzelf', hint: 'Eén ding dat u goed kunt.', lines: 2 },
        { kind: 'lines', title: 'Dit hoor ik', hint: 'Schrijf namen, dagen en tijden op. Zeg ze terug.', lines: 3 },
        { kind: 'lines', title: 'Bedanken en afsluiten', hint: 'Dank u wel voor uw tijd. Ik …', lines: 1 },
        { kind: 'lines', title: 'Mijn belmoment', hint: 'Dag, tijd en een rustige plek.', lines: 1 },
        {
          kind: 'text',
          title: 'Zinnen die altijd helpen',
          paragraphs: [
            'Wilt u dat nog eens langzaam zeggen?',
            'Wilt u de naam spellen?',
            'Ik schrijf het even op. Een moment, alstublieft.',
            'Ik herhaal het: …',
            'Wanneer kan ik het beste terugbellen?',
          ],
        },
      ],
    },
    {
      key: 'employer-cards',
      title: 'Wat zegt de werkgever?',
      intro: 'De werkgever trekt een kaart en speelt die. De beller weet niet wat er komt.',
      parts: [
        {
          kind: 'cards',
          title: 'Kaarten voor de werkgever',
          cards: [
            'U heeft veel tijd. U vindt het leuk dat iemand belt.',
            'U bent druk. U vraagt of de beller om drie uur terugbelt.',
            'U praat heel snel.',
            'U praat zacht. Er is veel lawaai.',
            'De baan is al weg. Volgende maand is er misschien weer werk.',
            'U vraagt: wat kunt u goed?',
            'U vraagt: waarom wilt u hier werken?',
            'U vraagt: kunt u morgen om tien uur langskomen?',
            'U verbindt door naar een collega. Daarna begint het gesprek opnieuw.',
            'U geeft een mailadres. De beller moet het opschrijven.',
            'U zegt: stuur maar een cv. Verder zegt u niets.',
            'U verstaat de naam van de beller niet. U vraagt die te spellen.',
            'U vraagt: heeft u dit werk eerder gedaan?',
            'U bent even stil. U zoekt iets op.',
            'U zegt: het werk begint om zes uur. Hoe komt u hier dan?',
            'U zegt: u mag een ochtend meekijken. Welke dag kiest u?',
          ],
        },
      ],
    },
    {
      key: 'voicemail-sheet',
      title: 'Op de voicemail',
      intro: 'Wacht op de piep. Praat langzaam. Zeg uw nummer twee keer.',
      parts: [
        {
          kind: 'text',
          title: 'Een voorbeeld',
          paragraphs: [
            'Goedemiddag, u spreekt met Nora. Ik bel over het werk in de kantine. Wilt u mij terugbellen? Mijn nummer is … Ik herhaal: … Dank u wel en een fijne dag.',
          ],
        },
        { kind: 'lines', title: 'Groeten en naam', hint: 'Goedemiddag, u spreekt met …', lines: 1 },
        { kind: 'lines', title: 'Waarom ik bel', hint: 'Ik bel over …', lines: 1 },
        { kind: 'lines', title: 'Mijn nummer', hint: 'Twee cijfers tegelijk, met een pauze ertussen.', lines: 1 },
        { kind: 'lines', title: 'Afsluiten', hint: 'Dank u wel en een fijne dag.', lines: 1 },
        {
          kind: 'choices',
          title: 'Word ik teruggebeld?',
          options: [
            'Mijn belkaart ligt klaar',
            'Ik heb pen en papier bij me',
            'Mijn geluid staat aan',
            'Komt het niet uit? Dan vraag ik of ik later mag bellen',
          ],
        },
      ],
    },
  ],
  followUp: [
    'Bied op vaste tijden de stille plek aan om te bellen.',
    'Vraag na een week hoe het bellen ging, als diegene dat goed vindt.',
    'Geef mee: een korte vraag stellen aan een winkel is goed om mee te beginnen.',
    'Wijs op ‘Uw verhaal in één minuut’ en ‘Oefen een sollicitatiegesprek’.',
  ],
}
