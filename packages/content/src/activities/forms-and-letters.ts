import type { Activity } from './activity.ts'

export const formsAndLetters: Activity = {
  key: 'forms-and-letters',
  title: 'Formulieren en brieven',
  kind: 'RUN_SHEET',
  topic: 'LANGUAGE',
  summary: 'Lees samen een brief en leer wat u ermee moet doen.',
  publicSteps: [
    { title: 'U neemt een brief mee', text: 'Of een formulier, ook als de envelop nog dicht is.' },
    { title: 'Wij lezen samen', text: 'U leert waar u op let: wie, wat en wanneer.' },
    { title: 'U doet de eerste stap', text: 'U vult in, belt of mailt. Wij zitten ernaast.' },
  ],
  goodToKnow: [
    'Heeft u DigiD? Neem dan uw telefoon mee.',
    'Niemand anders leest uw brief zonder uw toestemming.',
    'Gaat het om schulden of recht? Wij weten wie u kan helpen.',
  ],
  minimum: 3,
  maximum: 8,
  durationMinutes: 90,
  online: 'on-site',
  materials: [
    'Drie oefenbrieven, groot afgedrukt',
    'Markeerstiften in drie kleuren',
    'Computer met printer',
    'Lijst met hulp in de buurt',
  ],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Iedereen krijgt brieven die lastig zijn. Vandaag pakken we ze samen aan.',
      do: ['Houd tafels uit elkaar, zodat niemand meeleest.', 'Vertel dat jij niets bewaart en niets kopieert.'],
      have: ['Koffie en thee'],
    },
    {
      minutes: 20,
      title: 'Drie kleuren',
      say: 'Neem deze oefenbrief. Maak geel wie hem stuurt. Groen is wat u moet doen. Roze is wanneer.',
      do: [
        'Lees de brief twee keer langzaam voor.',
        'Doe geel samen. Laat groen en roze in tweetallen doen.',
        'Bespreek welk stuk je mag overslaan.',
      ],
      have: ['Oefenbrief per persoon', 'Stiften geel, groen en roze'],
      tip: 'Laat zien dat jij een brief ook niet van boven naar beneden leest.',
    },
    {
      minutes: 35,
      title: 'Uw eigen brief',
      say: 'Nu uw eigen brief, of de tweede oefenbrief. Zoek de drie kleuren. Ik kom bij u langs.',
      do: [
        'Vraag eerst: mag ik meelezen?',
        'Kijk als eerste naar de datum. Is er haast, ga daarmee door.',
        'Laat de persoon zelf schrijven of klikken.',
        'Beslis nooit voor iemand. Zeg wat er staat, geef geen advies over recht.',
      ],
      have: ['Computer met printer', 'Tweede oefenbrief'],
      tip: 'Zie je schulden of een deurwaarder? Bel samen meteen met hulp in de buurt.',
    },
    {
      minutes: 15,
      title: 'Een vaste plek voor post',
      say: 'Open post op een vaste dag, met iemand erbij als u wilt. Welke dag past bij u?',
      do: ['Laat ieder een dag en een plek kiezen.', 'Geef een mapje met drie vakken: doen, wachten, bewaren.'],
      have: ['Mapje met drie vakken per persoon'],
    },
    {
      minutes: 10,
      title: 'Afsluiten',
      say: 'U ging er zelf mee aan de slag. Dat is knap. Weer een brief? U weet ons te vinden.',
      do: ['Kijk of niemand papieren laat liggen.', 'Noem de vaste inloop en de taalmiddag.', 'Vink aan wie er was.'],
      have: ['Kaartje met de inlooptijden'],
    },
  ],
}
