import type { ELearningText } from '../e-learning.ts'

export const nl: ELearningText = {
  title: 'Starten voor uzelf',
  summary: 'Kijk of een eigen bedrijf bij u past, en wat de eerste stappen zijn.',
  aim: 'Straks weet u wat u al kunt en wat u eerst moet uitzoeken.',
  scenes: [
    {
      says: 'Welkom. Vandaag denkt u na over een eigen bedrijf.',
      shows: 'Een groene loper rolt uit naar een open deur.',
    },
    {
      says: 'Het begint met een idee. Iets waar u goed in bent en waar vraag naar is.',
      shows: 'Een lamp gaat aan.',
    },
    {
      says: 'Praat eerst met mensen. Zouden zij bij u kopen? Wat willen zij betalen?',
      shows: 'Een vraagteken en een telefoon komen naast elkaar.',
    },
    {
      says: 'Reken alles uit. Tel ook uw uren, materiaal, verzekering en belasting.',
      shows: 'Een munt en een lijst komen naast elkaar.',
    },
    {
      says: 'Heeft u een uitkering? Vraag eerst toestemming. Begin daarna pas.',
      shows: 'Een kalender en een vlag komen in beeld. De loper is helemaal uitgerold.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'Hoe zeker voelt u zich nu?',
      hint: 'U vertelt iemand over uw plan voor een eigen bedrijf.',
    },
    {
      kind: 'CHOOSE',
      key: 'fits',
      title: 'Wat past bij u?',
      hint: 'Kies alles wat klopt. Niemand heeft alles.',
      outcome: 'Dit brengt u al mee',
      options: [
        { key: 'craft', text: 'Ik kan iets waar mensen om vragen', word: 'vakmanschap' },
        { key: 'talking', text: 'Ik stap makkelijk op mensen af', word: 'contact maken' },
        { key: 'counting', text: 'Ik houd bij wat ik uitgeef', word: 'met geld omgaan' },
        { key: 'planning', text: 'Ik maak zelf mijn planning', word: 'zelfstandig werken' },
        { key: 'setback', text: 'Ik ga door als iets tegenzit', word: 'doorzetten' },
        { key: 'asking', text: 'Ik vraag hulp als ik iets niet weet', word: 'hulp vragen' },
        { key: 'selling', text: 'Ik heb wel eens iets verkocht', word: 'verkopen' },
      ],
    },
    {
      kind: 'SORT',
      key: 'steps',
      title: 'Wat doet u eerst?',
      hint: 'Zet de stappen in een goede volgorde. Gebruik de knoppen omhoog en omlaag.',
      tip: 'Inschrijven komt als een van de laatste stappen. Met een uitkering praat u eerst met de gemeente of UWV. Doe dat voor u begint.',
      items: [
        { key: 'register', text: 'Mij inschrijven bij de Kamer van Koophandel' },
        { key: 'people', text: 'Met mogelijke klanten praten' },
        { key: 'costs', text: 'Mijn kosten en mijn prijs uitrekenen' },
        { key: 'idea', text: 'Mijn idee in twee zinnen opschrijven' },
        { key: 'rules', text: 'Vragen welke regels gelden, ook bij een uitkering' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'plan',
      title: 'Schrijf uw plan in het klein',
      hint: 'Een paar zinnen is genoeg. U kunt later meer schrijven.',
      fields: [
        { key: 'idea', label: 'Wat gaat u doen of maken?', example: 'Ik repareer fietsen bij mensen thuis.' },
        { key: 'customer', label: 'Wie betaalt daarvoor?', example: 'Mensen in mijn wijk die weinig tijd hebben.' },
        {
          key: 'costs',
          label: 'Wat heeft u nodig en wat kost dat?',
          example: 'Gereedschap heb ik. Ik moet nog een bakfiets kopen.',
        },
        {
          key: 'first',
          label: 'Wat is uw eerste stap deze week?',
          example: 'Ik vraag vijf buren of zij dit willen.',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'En hoe zeker voelt u zich nu?',
      hint: 'Denk aan uw eerste stap. Klein is goed.',
    },
  ],
}
