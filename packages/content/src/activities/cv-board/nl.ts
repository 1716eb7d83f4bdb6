import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Cv-bouwplaat',
  public: {
    title: 'Bouw uw cv van kaartjes',
    summary: 'Leg uw cv eerst met kaartjes op tafel, zonder computer.',
    steps: [
      { title: 'U schrijft kaartjes', text: 'Op elk kaartje staat één ding dat u deed of leerde.' },
      { title: 'U schuift', text: 'U legt het belangrijkste bovenaan. De rest bewaart u.' },
      { title: 'U heeft een plan', text: 'U neemt uw plaat en een foto mee. Daarvan maakt u later uw cv.' },
    ],
    goodToKnow: [
      'U werkt met pen en papier.',
      'Lange tijd geen werk gehad? Dan is dit een goed begin.',
      'Schrijft u liever niet? Wij schrijven met u mee.',
    ],
    promotion: {
      short: 'Bouw uw cv met kaartjes op tafel: zonder computer en samen met anderen.',
      medium:
        'Een cv maken zonder computer? Dat kan. U schrijft op kaartjes wat u deed en leerde. Daarna schuift u tot het klopt. Ook werk thuis en vrijwilligerswerk krijgen een plek.',
      long: [
        'Veel mensen weten niet hoe zij met een cv beginnen. In de bibliotheek begint u met kaartjes op tafel.',
        'Op elk kaartje komt één ding: werk, een cursus, zorg voor familie, vrijwilligerswerk. Dan kiest u: wat wil een werkgever als eerste zien? U schuift net zo lang tot het klopt. Fout bestaat niet.',
        'U neemt uw plaat mee naar huis, met een foto op uw telefoon. Op een andere dag helpen wij u om er een cv van te maken. U hoeft niets voor te bereiden.',
      ].join('\n\n'),
    },
  },
  aim: 'Ieder heeft een gevulde bouwplaat: de acht sterkste kaartjes en twee zinnen. Daarvan is het cv zo gemaakt.',
  forWhom:
    'Voor mensen die opzien tegen een cv of een computer. Ook voor wie denkt dat er niets op te schrijven is. Een mooi begin vóór Cv maken.',
  materials: [
    'Bouwplaat per persoon, op A3',
    'Startkaartjes, geknipt: één stapel per tafel',
    'Lege kaartjes in groen, geel, blauw en wit',
    'Stiften, plakband en een envelop per persoon',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. We maken vandaag een cv van kaartjes. Alles kan nog schuiven, dus fouten bestaan niet.',
      do: [
        'Laat een plaat zien die jij vooraf zelf invulde.',
        'Vraag welk werk ieder zoekt. Dat komt bovenaan de plaat.',
        'Weet iemand het nog niet? Schrijf dan op: werk met mensen, of werk met mijn handen.',
      ],
      have: ['Bouwplaten en stiften', 'Jouw eigen voorbeeld'],
    },
    {
      title: 'Kaartjes schrijven',
      say: 'Groen is werk. Geel is leren. Blauw is thuis en vrijwillig. Wit is wat anderen over u zeggen.',
      do: [
        'Leg de startkaartjes open. Wie vastzit, maakt er één af.',
        'Noem per kleur een voorbeeld uit jouw eigen leven.',
        'Vraag door: en daarvoor? En wie paste op de kinderen?',
        'Schrijf mee voor wie dat vraagt. Eén kaartje, één ding.',
      ],
      have: ['Lege kaartjes in vier kleuren', 'Startkaartjes'],
      tip: 'Weinig groene kaartjes? Begin met blauw. Daar ligt vaak de meeste ervaring.',
    },
    {
      title: 'Schuiven en kiezen',
      say: 'Wat wil een werkgever als eerste zien? Leg dat bovenaan. U heeft plek voor acht kaartjes.',
      do: [
        'Laat tweetallen elkaars plaat bekijken.',
        'Vraag bij elk kaartje: helpt dit voor het werk dat u zoekt?',
        'Bewaar de andere kaartjes in een envelop. Voor een volgend cv.',
      ],
      have: ['Envelop per persoon'],
      tip: 'Twijfelt iemand over een kaartje? Vraag hoe trots diegene erop is.',
    },
    {
      title: 'Twee zinnen over uzelf',
      say: 'Nu twee zinnen. Eerst: ik kan dit, want ik deed dat. Dan: ik zoek dit werk.',
      do: [
        'Wijs de sterkste kaartjes aan. Daar staan de woorden al.',
        'Laat de zinnen hardop lezen, of lees ze voor.',
        'Streep woorden weg die iedereen gebruikt, zoals flexibel.',
      ],
      have: ['Het blad: mijn twee zinnen', 'Pennen'],
    },
    {
      title: 'Foto en vervolg',
      say: 'Maak een foto van uw plaat. Op de cv-middag zetten we dit in de computer.',
      do: [
        'Plak de kaartjes vast.',
        'Maak alleen een foto met de telefoon van de persoon zelf.',
        'Meld wie wil meteen aan voor Cv maken. Vink aan wie er was.',
      ],
      have: ['Plakband', 'Lijst met data van Cv maken'],
    },
  ],
  variants: {
    online: [],
    onSite: [
      'Is de tafel klein? Hang de platen aan de muur en loop langs elkaars werk.',
      'Met veel mensen: laat na de kaartjes wisselen van tafel, zodat ieder nieuwe vragen krijgt.',
    ],
    lowLiteracy: [
      'Laat tekenen in plaats van schrijven. Zet er samen één woord bij.',
      'Lees de startkaartjes hardop voor. Wie iets herkent, pakt het kaartje.',
      'Schrijf de twee zinnen op zoals de persoon ze zegt. Lees ze daarna samen voor.',
    ],
  },
  sheets: [
    {
      key: 'board',
      title: 'Mijn bouwplaat',
      intro: 'Leg uw kaartjes in de vakken. Acht kaartjes is genoeg. Schuif zoveel u wilt.',
      parts: [
        {
          kind: 'canvas',
          title: 'Mijn cv op één blad',
          fields: [
            { title: 'Dit werk zoek ik', hint: 'Een beroep of een soort werk. Eén is genoeg.', wide: true },
            { title: 'Zo kunt u mij bereiken', hint: 'Naam, woonplaats, telefoon en mail.' },
            { title: 'Talen, rijbewijs en computer', hint: 'Welke talen spreekt u? Wat kunt u met een computer?' },
            { title: 'Mijn twee zinnen', hint: 'Wat kunt u, waar deed u dat, wat zoekt u?', wide: true },
            { title: 'Mijn laatste werk', hint: 'Groen. Wat deed u, waar, en hoelang?' },
            { title: 'Werk van vroeger', hint: 'Groen. Ook werk in een ander land of bij familie.' },
            { title: 'Thuis en vrijwillig', hint: 'Blauw. Zorgen, regelen, helpen bij een club of school.' },
            { title: 'Dit leerde ik', hint: 'Geel. School, cursus, of geleerd door te doen.' },
            { title: 'Dit zeggen anderen over mij', hint: 'Wit. Waar bedankt men u voor?', wide: true },
          ],
        },
      ],
    },
    {
      key: 'starter-cards',
      title: 'Startkaartjes',
      intro: 'Herkent u iets? Pak het kaartje en maak de zin af. Lege kaartjes mogen ook.',
      parts: [
        {
          kind: 'cards',
          title: 'Groen: werk',
          cards: [
            'Mijn laatste werk was …',
            'Mijn eerste werk was …',
            'Ik werkte in een ander land als …',
            'Ik hielp in de zaak van …',
            'Op mijn werk deed ik elke dag …',
            'Ik mocht anderen leren hoe …',
          ],
        },
        {
          kind: 'cards',
          title: 'Geel: leren',
          cards: [
            'Ik ging naar school voor …',
            'Ik deed een cursus …',
            'Ik leerde mezelf …',
            'Ik heb een rijbewijs of certificaat voor …',
            'Ik spreek deze talen: …',
            'Met de computer of telefoon kan ik …',
          ],
        },
        {
          kind: 'cards',
          title: 'Blauw: thuis en vrijwillig',
          cards: [
            'Ik zorgde voor …',
            'Ik regelde een feest of uitje voor …',
            'Ik repareerde of maakte …',
            'Ik hielp op school of bij de club met …',
            'Ik kookte voor …',
            'Ik hielp buren met …',
          ],
        },
        {
          kind: 'cards',
          title: 'Wit: wat anderen zeggen',
          cards: [
            'Mensen vragen mij om hulp bij …',
            'Mijn familie is blij dat ik …',
            'Een baas of docent was blij met …',
            'Ik kreeg een compliment voor …',
            'Anderen rekenen op mij als …',
            'Ik ben er trots op dat …',
          ],
        },
      ],
    },
    {
      key: 'two-sentences',
      title: 'Mijn twee zinnen',
      intro: 'Kijk naar uw sterkste kaartjes. Daar staan de woorden al.',
      parts: [
        {
          kind: 'text',
          title: 'Drie voorbeelden (verzonnen mensen)',
          paragraphs: [
            'Ik kan goed koken voor veel mensen, want dat deed ik zes jaar. Ik zoek werk in een keuken.',
            'Ik zorgde vier jaar voor mijn vader. Ik zoek werk als hulp bij ouderen thuis.',
            'Ik werk precies en til zonder moeite. Ik zoek werk in een magazijn, het liefst overdag.',
          ],
        },
        { kind: 'lines', title: 'Ik kan goed …', hint: 'Kies twee dingen die bij het werk passen.', lines: 2 },
        { kind: 'lines', title: 'Dat deed ik bij …', hint: 'Werk, thuis of vrijwillig. Hoelang?', lines: 2 },
        { kind: 'lines', title: 'Ik zoek …', hint: 'Welk werk, waar, en wanneer kunt u?', lines: 2 },
      ],
    },
  ],
  followUp: [
    'Plan Cv maken binnen twee weken. Laat ieder de plaat dan meenemen.',
    'Bel wie geen foto kon maken. Vraag of de plaat nog compleet is.',
    'Geef een opdracht mee: vraag thuis aan iemand wat er nog op de plaat mist.',
    'Wie nog weinig kaartjes heeft, past goed bij Unieke vaardigheden.',
  ],
}
