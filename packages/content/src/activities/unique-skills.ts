import type { Activity } from './activity.ts'

export const uniqueSkills: Activity = {
  key: 'unique-skills',
  title: 'Unieke vaardigheden',
  kind: 'GAME',
  topic: 'WORK',
  summary: 'Zie wat u allemaal kunt, ook zonder diploma.',
  publicSteps: [
    { title: 'U vertelt', text: 'U vertelt iets wat u goed deed. Thuis, op het werk of als vrijwilliger.' },
    { title: 'De anderen luisteren', text: 'Zij kiezen kaarten met wat zij u horen doen.' },
    { title: 'U krijgt uw kaart', text: 'U gaat naar huis met uw vijf sterkste punten op papier.' },
  ],
  goodToKnow: [
    'Een diploma is niet nodig.',
    'Zorgen voor kinderen of ouders telt ook mee.',
    'Praat u liever in uw eigen taal? Neem iemand mee.',
  ],
  minimum: 4,
  maximum: 8,
  durationMinutes: 120,
  online: 'possible',
  materials: [
    'Set met 48 vaardigheidskaarten',
    'Voorbeeldplaten van thuis, werk en vrijwilligers',
    'Vaardigheidskaart per persoon',
    'Pennen',
  ],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Vandaag leert u zien wat u kunt. De meeste mensen kunnen meer dan zij denken.',
      do: ['Geef iedereen een hand en een naamsticker.', 'Vraag of ieder goed kan zien en horen op zijn plek.'],
      have: ['Koffie en thee', 'Naamstickers'],
    },
    {
      minutes: 15,
      title: 'Iets waar u trots op bent',
      say: 'Denk aan iets wat goed ging. Een feest, een verhuizing, een ruzie die u oploste. Klein mag ook.',
      do: [
        'Vertel eerst jouw voorbeeld, in één minuut. Kies iets van thuis, niet van je werk.',
        'Laat de platen zien aan wie niets te binnen schiet.',
        'Laat ieder een plaat kiezen of een woord opschrijven.',
      ],
      have: ['De voorbeeldplaten, open op tafel'],
      tip: 'Zegt iemand: ik heb nooit gewerkt? Vraag wie er thuis kookt, regelt en zorgt.',
    },
    {
      minutes: 40,
      title: 'Vertellen en luisteren',
      say: 'Eén mens vertelt, drie minuten lang. De anderen luisteren en pakken kaarten. Wat hoort u diegene kunnen?',
      do: [
        'Maak groepjes van drie of vier.',
        'Leg in elk groepje de vaardigheidskaarten open.',
        'Let op de tijd: drie minuten vertellen, vier minuten kaarten geven.',
        'Laat de luisteraars zeggen: ik gaf u deze kaart, want ik hoorde u …',
      ],
      have: ['Vaardigheidskaarten per groepje', 'Zandloper of telefoon met wekker'],
      tip: 'Wuift iemand een compliment weg? Zeg: u hoeft alleen dank u te zeggen.',
    },
    {
      minutes: 10,
      title: 'Pauze',
      say: 'Tijd voor koffie. Neem uw kaarten mee en laat ze aan iemand zien.',
      do: ['Leg bij elke stoel een vaardigheidskaart en een pen.'],
      have: ['Lege vaardigheidskaarten', 'Pennen'],
    },
    {
      minutes: 25,
      title: 'Kies uw vijf',
      say: 'Kies de vijf kaarten die het meest bij u passen. Schrijf bij elke kaart waar u dat deed.',
      do: [
        'Help bij het schrijven, zonder de pen over te nemen als dat niet hoeft.',
        'Vertaal naar taal van een werkgever: feest regelen wordt organiseren.',
        'Laat tweetallen elkaars kaart hardop lezen.',
      ],
      have: ['Het blad: zo zegt een werkgever het'],
      tip: 'Schrijven lastig? Plak de kaartjes op en schrijf er één woord bij.',
    },
    {
      minutes: 20,
      title: 'Zeg het hardop',
      say: 'Zeg één zin: ik ben goed in, dat zag u toen ik. De groep klapt na elke zin.',
      do: [
        'Begin zelf, en doe het een beetje onhandig.',
        'Laat overslaan wie dat wil.',
        'Vertel waar de kaart handig is: bij een cv of een gesprek.',
        'Noem de volgende bijeenkomst en vink aan wie er was.',
      ],
      have: ['Lijst met data van de cv-middag'],
    },
  ],
}
