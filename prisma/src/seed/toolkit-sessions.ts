import type { BlueprintContent } from '@loper/domain/blueprint-content'

/** What a partnership and its pilot are made of. */
export type PartnershipContent = Pick<BlueprintContent, 'partners' | 'agreements' | 'goals' | 'milestones'>

const reach = 'Mensen bereiken die lang thuis zijn'
const small = 'Kleine groepen waarin iedereen praat'

/** Sessions with a toolkit, with a municipality that points people to them: made by hand, not from a blueprint. */
export const toolkitSessions: PartnershipContent = {
  partners: [
    {
      organisationType: 'LIBRARY',
      role: 'Ontvangt de groep',
      brings: 'Een rustige zaal, koffie en een gastheer die de groep ontvangt.',
      wants: 'Weten wat mensen zonder werk van de bibliotheek verwachten.',
      interests: [
        { title: small, stance: 'OFFERS' },
        { title: reach, stance: 'SEEKS' },
      ],
    },
    {
      organisationType: 'TOOLKIT_PROVIDER',
      role: 'Levert de werkvormen',
      brings: 'Werkvormen die klaarstaan, en uitleg voor wie ze begeleidt.',
      wants: 'Horen welke werkvormen in een bibliotheek goed lopen.',
      interests: [{ title: small, stance: 'OFFERS' }],
    },
    {
      organisationType: 'MUNICIPALITY',
      role: 'Wijst mensen op de bijeenkomst',
      brings: 'Klantmanagers die mensen persoonlijk uitnodigen.',
      wants: 'Inwoners die weer weten wat ze willen.',
      interests: [
        { title: reach, stance: 'OFFERS' },
        { title: small, stance: 'SEEKS' },
      ],
    },
  ],
  agreements: [
    { title: 'Niemand moet, iedereen mag komen', who: 'MUNICIPALITY', dueInWeeks: null },
    { title: 'De zaal ligt vast voor drie middagen', who: 'LIBRARY', dueInWeeks: 4 },
    { title: 'De gastheer oefende het Droombaanspel', who: 'TOOLKIT_PROVIDER', dueInWeeks: 10 },
    { title: 'Klantmanagers nodigen twaalf mensen uit', who: 'MUNICIPALITY', dueInWeeks: 18 },
    { title: 'De bijeenkomsten staan open voor aanmelding', who: 'LIBRARY', dueInWeeks: 20 },
  ],
  goals: [
    {
      title: 'Mensen die lang thuis zijn, komen binnen',
      indicators: [
        {
          title: 'Mensen die de gemeente doorverwees',
          source: 'REFERRALS_REQUESTED',
          unit: 'COUNT',
          target: 24,
          explanation: 'Telt zelf mee bij iedere aanvraag van de gemeente, binnen de looptijd van de pilot.',
        },
        {
          title: 'Mensen die bij een bijeenkomst waren',
          source: 'PEOPLE_ATTENDED',
          unit: 'COUNT',
          target: 18,
          explanation: 'Ieder mens telt één keer, hoe vaak iemand ook kwam.',
        },
      ],
    },
    {
      title: 'Zij gaan naar huis met een eerste stap',
      indicators: [
        {
          title: 'Mensen met een plan van drie stappen',
          source: 'MANUAL',
          unit: 'COUNT',
          target: 15,
          explanation: 'De gastheer telt aan het eind van het spel hoeveel mensen een plan op papier hebben.',
        },
      ],
    },
  ],
  milestones: [
    { title: 'Eerste bijeenkomst, online', weekOffset: 0 },
    { title: 'Tweede bijeenkomst, online', weekOffset: 5 },
    { title: 'Derde bijeenkomst, in de bibliotheek', weekOffset: 10 },
    { title: 'Gesprek met de deelnemers', weekOffset: 13 },
    { title: 'Besluit: stoppen, aanpassen of opschalen', weekOffset: 18 },
  ],
}
