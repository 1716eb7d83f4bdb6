import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Computeruur',
  public: {
    title: 'Samen op de computer',
    summary: 'Leer stap voor stap werken met computer, mail en internet.',
    steps: [
      { title: 'U vertelt wat u wilt', text: 'Foto’s sturen, mailen of iets opzoeken? U kiest zelf.' },
      { title: 'U oefent', text: 'U werkt op een computer van ons, of op uw eigen telefoon.' },
      { title: 'U doet het zelf', text: 'Een begeleider zit naast u. U houdt zelf de muis vast.' },
    ],
    goodToKnow: [
      'U hoeft nog niets te kunnen.',
      'Heeft u een eigen telefoon of laptop? Neem die mee, met de lader.',
      'Stuk maken kan bijna niet. Proberen mag dus altijd.',
    ],
    promotion: {
      short: 'Oefen in de bibliotheek met computer, mail en internet, op uw eigen tempo.',
      medium:
        'Wilt u mailen, iets opzoeken of een foto sturen? In de bibliotheek oefent u wat u zelf kiest. Stap voor stap, op een computer van ons of uw eigen telefoon. Een begeleider zit naast u. U hoeft nog niets te kunnen.',
      long: [
        'Steeds meer gaat via internet: een afspraak maken, een formulier, een vacature. Dat is lastig als u het nooit leerde.',
        'In de bibliotheek oefent u in een kleine groep. U kiest zelf wat u wilt leren. Mailen, iets opzoeken, een foto sturen of de weg vinden op een kaart. U werkt met een blad in stappen. Een begeleider zit naast u en heeft geduld.',
        'We kijken ook samen naar een nepbericht. Zo herkent u het thuis. Neem uw telefoon of laptop mee als u die heeft. Wij hebben ook computers.',
      ].join('\n\n'),
    },
  },
  aim: 'Ieder doet één ding met de computer of telefoon dat eerst niet lukte. Thuis kan het nog een keer, met het blad.',
  forWhom:
    'Voor mensen die weinig of nooit met een computer werken. Ook voor wie alleen een telefoon heeft. Lezen mag moeilijk zijn.',
  materials: [
    'Een computer per persoon, met internet',
    'Muizen, ook een grote',
    'De bladen: wat wil ik leren, oefenen in stappen, dit kan ik nu',
    'Leesbrillen om te lenen',
    'Een groot scherm of beamer',
  ],
  runSheet: [
    {
      title: 'Aankomen en kiezen',
      say: 'Welkom. Wat wilt u vandaag graag kunnen? Ik lees de lijst voor. Kruis één ding aan.',
      do: [
        'Zet alle computers vooraf aan, met de letters groot.',
        'Laat ieder één doel kiezen van de lijst.',
        'Zet mensen met hetzelfde doel naast elkaar.',
      ],
      have: ['Computers aan en ingelogd', 'Het blad: wat wil ik leren?'],
    },
    {
      title: 'Muis en toetsen los',
      say: 'We maken eerst de vingers warm. Typ uw naam, zo vaak u wilt. Klik dan op elke naam.',
      do: [
        'Open op elke computer een leeg tekstblad, met grote letters.',
        'Doe typen en klikken één keer voor op het grote scherm.',
        'Kijk wie de muis lastig vindt. Pak dan de grote muis.',
      ],
      have: ['Een leeg tekstblad op elk scherm', 'Grote muis'],
      tip: 'Kan iemand dit al? Geef meteen het oefenblad van het eigen doel.',
    },
    {
      title: 'Werken aan uw doel',
      say: 'Nu gaat u aan de slag met uw blad. Loopt u vast? Steek uw hand op, dan kom ik.',
      do: [
        'Ga zitten naast wie hulp vraagt.',
        'Houd je handen van de muis. Wijs aan en vertel.',
        'Vraag steeds: wat ziet u, en wat denkt u dat er gebeurt?',
        'Laat mensen elkaar helpen als een van hen het al weet.',
      ],
      have: ['Het blad oefenen in stappen, per persoon'],
      tip: 'Vraag nooit om een wachtwoord. Draai je om als iemand het intypt.',
    },
    {
      title: 'Veilig op internet',
      say: 'Kijk naar dit bericht. Is het echt of nep? Waar zou u op letten?',
      do: [
        'Lees het nepbericht op het blad voor. Vraag wat er vreemd aan is.',
        'Noem drie tekens: haast, een link, en de vraag om een code of geld.',
        'Spreek één regel af: bij twijfel niet klikken, maar zelf bellen.',
      ],
      have: ['Het nepbericht, onderaan het oefenblad'],
      tip: 'Klikte iemand ooit op zoiets? Zeg dat het iedereen kan gebeuren.',
    },
    {
      title: 'Opschrijven en afronden',
      say: 'Kruis aan wat u nu kunt. Neem het blad mee en doe het thuis nog een keer.',
      do: [
        'Controleer of iedereen is uitgelogd.',
        'Vertel wanneer de inloop is, en wie er dan zit.',
        'Vink aan wie er was.',
      ],
      have: ['Het blad: dit kan ik nu', 'Kaartje met openingstijden'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Heeft iedereen een telefoon bij zich? Doe het hele uur op de telefoon.',
      'Met meer dan vijf mensen: vraag een vrijwilliger of een vlotte deelnemer als tweede helper.',
    ],
    lowLiteracy: [
      'Plak of teken een plaatje bij elk doel op de lijst, en bij elke knop.',
      'Doe de stappen voor en laat nadoen. Het blad is dan alleen voor thuis.',
      'Laat zien hoe je inspreekt in plaats van typt, en hoe het scherm voorleest.',
    ],
  },
  sheets: [
    {
      key: 'choose-goal',
      title: 'Wat wil ik leren?',
      intro: 'Kruis één ding aan voor vandaag. De rest komt een andere keer.',
      parts: [
        {
          kind: 'choices',
          title: 'Ik wil graag …',
          options: [
            'de muis gebruiken',
            'letters typen',
            'een mail lezen',
            'een mail sturen',
            'een foto sturen',
            'iets opzoeken op internet',
            'de weg zoeken op een kaart',
            'de tijden van bus of trein zoeken',
            'een formulier invullen op internet',
            'een vacature zoeken',
            'beeldbellen met familie',
            'een bestand bewaren en terugvinden',
          ],
        },
        { kind: 'lines', title: 'Of iets anders', hint: 'Schrijf het op, of vertel het ons.', lines: 2 },
      ],
    },
    {
      key: 'practice-steps',
      title: 'Oefenen in stappen',
      intro: 'Kies uw doel. Doe één stap tegelijk. Knoppen heten soms net iets anders.',
      parts: [
        {
          kind: 'text',
          title: 'Een mail sturen',
          paragraphs: [
            '1. Open uw mail.',
            '2. Zoek de knop voor een nieuw bericht. Vaak is dat een potlood of een plus.',
            '3. Typ bij aan het mailadres. Er zit altijd een @ in.',
            '4. Typ bij onderwerp waar het over gaat, in twee woorden.',
            '5. Typ uw bericht. Zet uw naam eronder.',
            '6. Klik op versturen. Kijk daarna bij verzonden of hij weg is.',
          ],
        },
        {
          kind: 'text',
          title: 'Iets opzoeken op internet',
          paragraphs: [
            '1. Open internet.',
            '2. Klik in de balk om te zoeken.',
            '3. Typ twee of drie woorden. Bijvoorbeeld: bibliotheek openingstijden.',
            '4. Druk op enter.',
            '5. Lees de eerste drie regels. Staat er advertentie bij? Sla die over.',
            '6. Klik op wat u zoekt. Met de pijl naar links gaat u terug.',
          ],
        },
        {
          kind: 'text',
          title: 'Een foto sturen',
          paragraphs: [
            '1. Maak een foto met uw telefoon, bijvoorbeeld van de plant op tafel.',
            '2. Open de foto.',
            '3. Zoek de knop om te delen.',
            '4. Kies mail of bericht.',
            '5. Kies aan wie. Uzelf is ook goed om te oefenen.',
            '6. Klik op versturen.',
          ],
        },
        {
          kind: 'text',
          title: 'De weg zoeken op een kaart',
          paragraphs: [
            '1. Open een kaart op internet of op uw telefoon.',
            '2. Typ waar u heen wilt. Een straat en een plaats is genoeg.',
            '3. Klik op route.',
            '4. Kies hoe u gaat: lopen, fietsen, openbaar vervoer of auto.',
            '5. Kijk hoelang het duurt.',
            '6. Schrijf de eerste drie straten op.',
          ],
        },
        {
          kind: 'text',
          title: 'Is dit bericht echt of nep? (verzonnen bericht)',
          paragraphs: [
            'Van: uw bank. Onderwerp: laatste waarschuwing.',
            'Beste klant, wij blokkeren vandaag uw pas.',
            'Klik binnen één uur op deze link en vul uw pincode in.',
          ],
        },
        {
          kind: 'choices',
          title: 'Wat valt u op?',
          options: ['Er is haast.', 'Er is een link.', 'Iemand vraagt mijn pincode.', 'Mijn naam staat er niet in.'],
        },
        {
          kind: 'text',
          title: 'Onze regel',
          paragraphs: [
            'Een bank vraagt nooit in een bericht om een pincode.',
            'Twijfelt u? Klik niet. Bel zelf uw bank, met het nummer dat u al heeft.',
          ],
        },
      ],
    },
    {
      key: 'i-can-now',
      title: 'Dit kan ik nu',
      intro: 'Kruis aan wat lukt. Met hulp telt ook.',
      parts: [
        {
          kind: 'choices',
          title: 'Dit lukt mij',
          options: [
            'Ik kan de muis gebruiken.',
            'Ik kan mijn naam typen.',
            'Ik kan een mail lezen of sturen.',
            'Ik kan iets opzoeken.',
            'Ik kan een foto sturen.',
            'Ik kan de weg zoeken.',
            'Ik kan een nepbericht herkennen.',
            'Ik kan uitloggen.',
          ],
        },
        { kind: 'lines', title: 'Dit doe ik thuis nog een keer', lines: 2 },
        { kind: 'lines', title: 'Dit wil ik de volgende keer leren', lines: 2 },
        {
          kind: 'lines',
          title: 'Hier kan ik om hulp vragen',
          hint: 'De inloop in de bibliotheek: welke dag, hoe laat?',
          lines: 2,
        },
      ],
    },
  ],
  followUp: [
    'Nodig ieder uit voor de inloop of een volgend computeruur. Schrijf de dag op het blad.',
    'Noteer welke doelen vaak gekozen zijn, zonder namen. Zo kies je wat je volgende keer klaarlegt.',
    'Wie werk zoekt, past goed bij Online solliciteren of Echt of nep?',
    'Geef een opdracht mee: het doel van vandaag thuis nog één keer doen.',
  ],
}
