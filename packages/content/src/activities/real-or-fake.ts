import type { Activity } from './activity.ts'

export const realOrFake: Activity = {
  key: 'real-or-fake',
  title: 'Echt of nep?',
  kind: 'GAME',
  topic: 'DIGITAL',
  summary: 'Leer nepberichten herkennen, zodat niemand u geld afpakt.',
  publicSteps: [
    { title: 'U kijkt', text: 'U ziet berichten, mails en vacatures op papier.' },
    { title: 'U kiest', text: 'Echt of nep? U steekt een kaart op.' },
    { title: 'U weet wat u doet', text: 'U krijgt een kaart met vier regels voor thuis.' },
  ],
  goodToKnow: ['U heeft geen telefoon of computer nodig.', 'Bent u wel eens opgelicht? Dat overkomt heel veel mensen.'],
  minimum: 4,
  maximum: 12,
  durationMinutes: 60,
  online: 'possible',
  materials: ['Twaalf berichten op A4', 'Groene en rode kaart per persoon', 'Kaart met vier regels'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Wie kreeg deze maand een raar bericht? Wat stond erin?',
      do: ['Vertel hoe je er zelf bijna in liep.', 'Zeg dat niemand dom is die erin trapt.'],
      have: ['Koffie en thee'],
    },
    {
      minutes: 25,
      title: 'Twaalf berichten',
      say: 'Ik lees een bericht voor. Groen is echt, rood is nep. Een, twee, drie, kaart omhoog.',
      do: [
        'Laat steeds één groen en één rood mens uitleggen waarom.',
        'Schrijf de tekens op het bord: haast, geld, rare link, geheim.',
        'Doe ook een nepvacature. Wie eerst geld vraagt, is nep.',
      ],
      have: ['Berichten op A4', 'Groene en rode kaarten'],
      tip: 'Sla na zes berichten een paar over als de groep moe wordt.',
    },
    {
      minutes: 15,
      title: 'Wat doet u dan?',
      say: 'U heeft toch geklikt. Wat nu? Wie belt u als eerste?',
      do: ['Oefen het telefoontje met de bank in tweetallen.', 'Spreek de vier regels samen hardop uit.'],
      have: ['Kaart met vier regels'],
    },
    {
      minutes: 10,
      title: 'Voor thuis',
      say: 'Aan wie vertelt u dit deze week? Neem een kaart extra mee.',
      do: ['Deel kaarten uit voor familie en buren.', 'Noem het computeruur. Vink aan wie er was.'],
      have: ['Extra kaarten'],
    },
  ],
}
