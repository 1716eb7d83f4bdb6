import type { Activity } from './activity.ts'

export const cvBoard: Activity = {
  key: 'cv-board',
  title: 'Cv-bouwplaat',
  publicTitle: 'Bouw uw cv van kaartjes',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Leg uw cv eerst met kaartjes op tafel, zonder computer.',
  publicSteps: [
    { title: 'U schrijft kaartjes', text: 'Op elk kaartje staat één ding dat u deed of leerde.' },
    { title: 'U schuift', text: 'U legt het belangrijkste bovenaan. De rest mag weg.' },
    { title: 'U heeft een plan', text: 'U neemt een foto mee. Daarvan maakt u later uw cv.' },
  ],
  goodToKnow: ['U werkt met pen en papier.', 'Lange tijd geen werk gehad? Dit is juist een goed begin.'],
  minimum: 4,
  maximum: 8,
  durationMinutes: 90,
  online: 'on-site',
  materials: ['Bouwplaat op A3 per persoon', 'Kaartjes in vier kleuren', 'Stiften', 'Plakband'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. We maken vandaag een cv van kaartjes. Alles kan nog schuiven, dus fouten bestaan niet.',
      do: ['Laat een klaar voorbeeld zien.', 'Vraag welk werk ieder zoekt en schrijf dat bovenaan de plaat.'],
      have: ['Bouwplaten en stiften', 'Een klaar voorbeeld'],
    },
    {
      minutes: 25,
      title: 'Kaartjes schrijven',
      say: 'Groen is werk. Geel is leren. Blauw is thuis en vrijwillig. Wit is wat anderen over u zeggen.',
      do: [
        'Noem per kleur drie voorbeelden.',
        'Vraag door: en daarvoor? En wie paste op de kinderen?',
        'Schrijf mee voor wie dat vraagt. Eén kaartje, één ding.',
      ],
      have: ['Kaartjes groen, geel, blauw en wit'],
      tip: 'Weinig groene kaartjes? Begin met blauw. Daar ligt vaak de meeste ervaring.',
    },
    {
      minutes: 25,
      title: 'Schuiven en weghalen',
      say: 'Wat wil deze werkgever als eerste zien? Leg dat bovenaan. U heeft plek voor acht kaartjes.',
      do: [
        'Laat tweetallen elkaars plaat bekijken.',
        'Vraag bij elk kaartje: helpt dit voor het werk dat u zoekt?',
        'Bewaar de andere kaartjes in een envelop. Voor een volgend cv.',
      ],
      have: ['Envelop per persoon'],
    },
    {
      minutes: 15,
      title: 'Twee zinnen over uzelf',
      say: 'Maak nu de zin: ik ben, ik kan, ik zoek. Kijk naar uw kaartjes voor de woorden.',
      do: ['Laat de zinnen hardop lezen.', 'Streep woorden weg die iedereen gebruikt, zoals flexibel.'],
      have: ['Pennen'],
    },
    {
      minutes: 15,
      title: 'Foto en vervolg',
      say: 'Maak een foto van uw plaat. Op de cv-middag zetten we dit in de computer.',
      do: ['Plak de kaartjes vast.', 'Meld wie wil meteen aan voor Cv maken. Vink aan wie er was.'],
      have: ['Plakband', 'Lijst met data van Cv maken'],
    },
  ],
}
