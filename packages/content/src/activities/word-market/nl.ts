import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Woordenmarkt',
  public: {
    title: 'Woordenmarkt',
    summary: 'Leer nieuwe Nederlandse woorden door te ruilen, te raden en te praten.',
    steps: [
      { title: 'U krijgt woorden', text: 'Vier kaarten, elk met één woord. Wij helpen met wat het betekent.' },
      { title: 'U ruilt', text: 'U legt een woord uit. Raadt de ander het? Dan ruilt u.' },
      { title: 'U bewaart', text: 'U neemt uw tien beste woorden mee naar huis.' },
    ],
    goodToKnow: [
      'Fouten maken hoort bij het spel.',
      'U mag uitleggen met uw handen, of met een tekening.',
      'Spreekt u nog maar een beetje Nederlands? U kunt meedoen.',
      'Kinderen vanaf tien jaar mogen meedoen.',
    ],
    promotion: {
      short: 'Leer nieuwe woorden op de Woordenmarkt. U ruilt, raadt en lacht, in een kleine groep.',
      medium:
        'Nieuwe woorden leren gaat beter als u er iets mee doet. Op de Woordenmarkt in de bibliotheek ruilt u woorden met anderen. U legt een woord uit met woorden, handen of een tekening. Raadt de ander het? Dan ruilt u.',
      long: 'Woorden onthoudt u beter als u ermee speelt. Dat doen we op de Woordenmarkt in de bibliotheek.\n\nU krijgt vier kaarten met een Nederlands woord. U loopt rond, zoals op een markt. U legt een woord uit zonder het te zeggen. Uw handen gebruiken mag, tekenen mag ook. Raadt de ander het? Dan ruilt u een kaart.\n\nDaarna maakt u met anderen gekke zinnen van drie kaarten. Aan het eind kiest u tien woorden die u wilt houden. Die neemt u mee naar huis.\n\nU hoeft nog niet veel Nederlands te spreken. Fouten maken hoort erbij. Kom meedoen en meld u aan bij de bibliotheek.',
    },
  },
  aim: 'Mensen durven Nederlands te praten en leren tien nieuwe woorden. Ze hebben samen plezier.',
  forWhom: 'Voor iedereen die meer Nederlandse woorden wil kennen. Een beetje Nederlands is genoeg.',
  materials: [
    'Achtenveertig woordkaarten, uitgeknipt',
    'Het blad met de spelregels, groot op het bord of op tafel',
    'Het blad ‘Mijn tien woorden’, één per persoon',
    'Fiches of knopen',
    'Lege kaartjes, pennen en kleurpotloden',
    'Een bel of een wekker',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom op de markt. Welk Nederlands woord vindt u mooi? Welk woord is gek?',
      do: ['Begin zelf met een gek woord.', 'Schrijf alle woorden op het bord en zeg ze samen hardop.'],
      have: ['Koffie en thee', 'Bord en stiften'],
    },
    {
      title: 'Woorden bekijken',
      say: 'U krijgt vier kaarten. Kent u het woord? Teken erbij wat het is. Weet u het niet? Vraag het.',
      do: [
        'Geef wie net begint kaarten met dingen. Woorden als ‘vroeg’ en ‘wachten’ zijn moeilijker.',
        'Loop rond en leg uit wat mensen niet kennen. Wijs, doe voor of teken.',
        'Laat ieder de eigen vier woorden een paar keer zeggen.',
        'Leg de kaarten die over zijn in het midden.',
      ],
      have: ['Woordkaarten', 'Kleurpotloden'],
    },
    {
      title: 'Ruilen',
      say: 'De markt is open. Leg een woord uit zonder het te zeggen. Geraden? Dan ruilt u een kaart.',
      do: [
        'Doe het spel één keer voor met een deelnemer.',
        'Laat mensen rondlopen, niet zitten. Speel zelf mee, dan durft iedereen.',
        'Lukt raden niet? Laat de kaart zien en zeg het woord samen.',
        'Bel na tien minuten. Laat een kaart ruilen met de stapel in het midden.',
      ],
      have: ['Spelregels', 'Bel of wekker'],
      tip: 'Uitleggen met handen mag. Tekenen ook. De eigen taal mag als het even niet lukt.',
    },
    {
      title: 'Zinnen bouwen',
      say: 'Leg drie kaarten naast elkaar. Maak er één zin mee. Hoe gekker, hoe beter.',
      do: [
        'Laat in groepjes van twee of drie werken. Er mogen woorden bij.',
        'Geef een fiche voor elke zin die te begrijpen is.',
        'Laat elk groepje zijn gekste zin voordragen.',
      ],
      have: ['Woordkaarten', 'Fiches'],
      tip: 'Verbeter niet elke fout. Zeg de zin zelf goed na, dan hoort iedereen het.',
    },
    {
      title: 'Tien om te houden',
      say: 'Kies tien woorden. Zet ze op uw blad en gebruik er morgen één.',
      do: [
        'Leg alle kaarten open op tafel, zodat ieder kan kiezen.',
        'Help met schrijven. Een tekening erbij helpt onthouden.',
        'Noem de datum van een volgende taalbijeenkomst.',
        'Vink aan wie er was.',
      ],
      have: ['Blad ‘Mijn tien woorden’', 'Pennen'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Zet kraampjes neer: werk, thuis, straat. Bij elk kraampje liggen andere woorden.',
      'Leg echte dingen op tafel: een sleutel, een kussen, een paraplu.',
    ],
    lowLiteracy: [
      'Plak samen een plaatje op elke kaart voor het spel begint.',
      'Gebruik alleen kaarten met dingen en mensen. Geef er twee per persoon.',
      'Schrijf de tien woorden voor wie dat wil. Laat ze zelf de tekeningen maken.',
      'Zeg bij elk woord ‘de’ of ‘het’ hardop. Vraag niet naar regels.',
    ],
  },
  sheets: [
    {
      key: 'word-cards',
      title: 'Woordkaarten',
      intro: 'Knip de kaarten uit. Op de achterkant kunt u een tekening maken.',
      parts: [
        {
          kind: 'cards',
          title: 'Werk',
          cards: [
            'de pauze',
            'het rooster',
            'de collega',
            'de baas',
            'het loon',
            'de handschoen',
            'de sleutel',
            'de ladder',
            'de bezem',
            'de kassa',
            'het magazijn',
            'de afspraak',
          ],
        },
        {
          kind: 'cards',
          title: 'Thuis en op straat',
          cards: [
            'het gordijn',
            'de kraan',
            'de zolder',
            'het kussen',
            'de stekker',
            'de pan',
            'het zebrapad',
            'de brug',
            'de markt',
            'de bushalte',
            'het loket',
            'de stoep',
          ],
        },
        {
          kind: 'cards',
          title: 'Mensen, eten en weer',
          cards: [
            'de elleboog',
            'de buik',
            'de glimlach',
            'de buurvrouw',
            'de kapper',
            'de oppas',
            'de paraplu',
            'het onweer',
            'de soep',
          ],
        },
        {
          kind: 'cards',
          title: 'Doen',
          cards: ['tillen', 'wachten', 'ruilen', 'lachen', 'zoeken', 'betalen', 'vegen', 'bellen', 'helpen'],
        },
        {
          kind: 'cards',
          title: 'Hoe is het?',
          cards: ['zwaar', 'glad', 'vroeg', 'druk', 'scherp', 'leeg'],
        },
      ],
    },
    {
      key: 'game-rules',
      title: 'Zo speelt u',
      intro: 'Drie rondes. Fouten maken hoort erbij.',
      parts: [
        {
          kind: 'text',
          title: 'Ronde 1: ruilen',
          paragraphs: [
            'U heeft vier kaarten. Loop naar iemand toe.',
            'Leg één woord uit. Zeg het woord niet. Handen en tekenen mogen.',
            'Geraden? Dan ruilt u een kaart. Daarna is de ander aan de beurt.',
          ],
        },
        {
          kind: 'text',
          title: 'Ronde 2: zinnen bouwen',
          paragraphs: [
            'Leg drie kaarten naast elkaar. Maak er één zin mee.',
            'Begrijpt de groep de zin? U krijgt een fiche.',
          ],
        },
        {
          kind: 'text',
          title: 'Ronde 3: houden',
          paragraphs: ['Kies tien woorden voor uw eigen blad.'],
        },
        {
          kind: 'choices',
          title: 'Zinnen die helpen',
          options: [
            'Het is een ding.',
            'Het is een mens.',
            'Ik gebruik het om te …',
            'Het is het omgekeerde van …',
            'Waar vind ik het?',
            'Wat betekent dit woord?',
          ],
        },
      ],
    },
    {
      key: 'my-ten-words',
      title: 'Mijn tien woorden',
      intro: 'Schrijf of teken tien woorden die u wilt houden.',
      parts: [
        {
          kind: 'table',
          title: 'Mijn woorden',
          columns: ['Woord, met de of het', 'Tekening of eigen taal', 'Mijn zin'],
          rows: [],
          emptyRows: 10,
        },
        { kind: 'lines', title: 'Dit woord gebruik ik morgen', hint: 'Tegen wie zegt u het?', lines: 1 },
      ],
    },
  ],
  followUp: [
    'Begin de volgende keer met de tien woorden van iedereen.',
    'Laat mensen nieuwe kaarten maken met woorden die ze zelf tegenkomen.',
    'Geef mee: plak thuis een kaartje met het woord op vijf dingen.',
    'Wijs op ‘Taal op het werk’ en op de makkelijke boeken in de bibliotheek.',
  ],
}
