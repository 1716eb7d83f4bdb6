import type { ELearningText } from '../e-learning.ts'

export const nl: ELearningText = {
  title: 'Uw cv',
  summary: 'Zet op een rij wat er in uw cv komt. Ook als u weinig werkte.',
  aim: 'Straks weet u welke kopjes in uw cv komen. U heeft ook al de eerste zinnen.',
  scenes: [
    {
      says: 'Welkom. Vandaag begint u aan uw cv.',
      shows: 'Een groene loper rolt uit naar een open deur.',
    },
    {
      says: 'Een cv is een blad over u. Een werkgever leest het vaak in een halve minuut.',
      shows: 'Er komt een vel papier met een paar regels in beeld.',
    },
    {
      says: 'Er staat in wat u deed, wat u leerde en welke talen u spreekt.',
      shows: 'Een werktas, een boek en een wereldbol komen een voor een in beeld.',
    },
    {
      says: 'Weinig betaald werk? Zorg voor familie en vrijwilligerswerk mogen er ook in.',
      shows: 'Een hart, een sleutel voor klussen en een plant komen een voor een in beeld.',
    },
    {
      says: 'Eén of twee bladzijden is genoeg. Begin met de opdrachten.',
      shows: 'Er komt een groot vinkje. De loper is helemaal uitgerold.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'Hoe zeker voelt u zich nu?',
      hint: 'U stuurt een cv naar een werkgever.',
    },
    {
      kind: 'CHOOSE',
      key: 'have',
      title: 'Wat kunt u in uw cv zetten?',
      hint: 'Kies alles wat u heeft. Het hoeft niet veel te zijn.',
      outcome: 'Deze kopjes komen in uw cv',
      options: [
        { key: 'paid', text: 'Betaald werk, ook kort of lang geleden', word: 'Werkervaring' },
        { key: 'volunteer', text: 'Vrijwilligerswerk', word: 'Vrijwilligerswerk' },
        { key: 'family', text: 'Zorg voor kinderen of familie', word: 'Ervaring thuis' },
        { key: 'school', text: 'School, ook in een ander land', word: 'Opleiding' },
        { key: 'course', text: 'Een cursus of certificaat', word: 'Cursussen' },
        { key: 'languages', text: 'Ik spreek meer dan één taal', word: 'Talen' },
        { key: 'computer', text: 'Ik kan werken met telefoon of computer', word: 'Digitale vaardigheden' },
        { key: 'licence', text: 'Ik heb een rijbewijs', word: 'Rijbewijs' },
      ],
    },
    {
      kind: 'SORT',
      key: 'order',
      title: 'Wat komt bovenaan in een cv?',
      hint: 'Zet de delen in een goede volgorde. Gebruik de knoppen omhoog en omlaag.',
      tip: 'Vaak is dit handig: naam, profiel, werk, opleiding, talen. Zet nooit uw BSN in een cv. Een foto en uw geboortedatum hoeven niet.',
      items: [
        { key: 'education', text: 'Uw opleiding en cursussen' },
        { key: 'profile', text: 'Een kort stukje over uzelf' },
        { key: 'languages', text: 'Uw talen en rijbewijs' },
        { key: 'contact', text: 'Uw naam, telefoonnummer en e‑mailadres' },
        { key: 'work', text: 'Uw werk en vrijwilligerswerk' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'sentences',
      title: 'Schrijf de eerste zinnen',
      hint: 'Korte zinnen zijn goed. U kunt ze later mooier maken.',
      fields: [
        {
          key: 'profile',
          label: 'Uw profiel: wie bent u als werker?',
          example: 'Ik werk netjes en kom altijd op tijd. Ik leer graag iets nieuws.',
        },
        {
          key: 'work',
          label: 'Uw laatste of belangrijkste werk: wat deed u daar?',
          example: 'Keukenhulp bij een school, 2023 en 2024. Ik sneed groente en hield de keuken schoon.',
        },
        {
          key: 'proud',
          label: 'Waar bent u trots op?',
          example: 'Ik haalde mijn certificaat Nederlands naast mijn werk.',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'En hoe zeker voelt u zich nu?',
      hint: 'Kijk eerst terug naar uw kopjes en uw zinnen.',
    },
  ],
}
