import type { Activity } from './activity.ts'

export const yesNoMaybe: Activity = {
  key: 'yes-no-maybe',
  title: 'Ja, nee, misschien',
  kind: 'GAME',
  topic: 'WORK',
  summary: 'Sorteer dertig banen en ontdek wat u echt wilt.',
  publicSteps: [
    { title: 'U sorteert', text: 'U legt banen bij ja, nee of misschien. Snel, op gevoel.' },
    { title: 'U vergelijkt', text: 'U hoort waarom een ander iets anders kiest.' },
    { title: 'U weet meer', text: 'U neemt drie banen mee om te onderzoeken.' },
  ],
  goodToKnow: ['Op elke kaart staat een foto met een korte zin.', 'U hoeft geen ervaring te hebben.'],
  minimum: 4,
  maximum: 12,
  durationMinutes: 60,
  online: 'possible',
  materials: ['Dertig baankaarten per viertal', 'Drie bordjes: ja, nee, misschien', 'Onderzoekskaart per persoon'],
  runSheet: [
    {
      minutes: 5,
      title: 'Welkom',
      say: 'Welkom. U hoeft niet lang na te denken. Uw buik weet het vaak eerder dan uw hoofd.',
      do: ['Maak groepjes van vier.', 'Leg per groepje de kaarten en de bordjes klaar.'],
      have: ['Baankaarten', 'Bordjes'],
    },
    {
      minutes: 15,
      title: 'Snel sorteren',
      say: 'Pak om de beurt een kaart. Zeg ja, nee of misschien, binnen vijf tellen.',
      do: ['Lees kaarten voor waar dat helpt.', 'Houd het tempo hoog en de sfeer vrolijk.'],
      have: [],
      tip: 'Wordt alles nee? Vraag: wat zou er anders moeten zijn voor een misschien?',
    },
    {
      minutes: 20,
      title: 'Waarom?',
      say: 'Kijk naar uw stapel ja. Wat hebben die banen samen? Buiten, mensen, rust, geld?',
      do: ['Laat ieder drie woorden opschrijven.', 'Bespreek één misschien: wat wilt u nog weten?'],
      have: ['Onderzoekskaarten', 'Pennen'],
    },
    {
      minutes: 20,
      title: 'Drie om te onderzoeken',
      say: 'Kies drie banen. Schrijf bij elke baan één vraag, en wie het antwoord weet.',
      do: ['Zoek samen of er in de buurt zo’n baan is.', 'Noem Wat telt voor u in werk. Vink aan wie er was.'],
      have: ['Computer of tablet', 'Lijst met data'],
    },
  ],
}
