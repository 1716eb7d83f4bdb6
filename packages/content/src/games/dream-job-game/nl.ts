import { nl as activity } from '../../activities/dream-job-game/nl.ts'
import { cardsOfSheet, choicesOfSheet, type GameWords, inGroups } from '../game-words.ts'

const cards = cardsOfSheet(activity, 'dream-cards').flatMap((group) => group.cards)

export const nl: GameWords = {
  title: 'Droombaanspel',
  rounds: {
    welcome: {
      title: 'Fijn dat u meespeelt',
      intro:
        'Vandaag gaat het over wat u graag zou doen. Alles mag en niets is gek. Wat u hier hoort, blijft in deze groep.',
    },
    cards: {
      title: 'Waar wordt u blij van?',
      intro: 'Kies hooguit drie kaarten. Denk nog niet aan wat kan.',
      question: 'Staat uw droom er niet bij? Schrijf hem hier.',
    },
    first: { title: 'Welke kaart staat bovenaan?', intro: 'Kies de kaart die u het meest blij maakt.' },
    tell: {
      title: 'Waarom deze kaart?',
      intro: 'Vertel het hardop. Wilt u het ook opschrijven? Eén zin is genoeg.',
      question: 'Ik word hier blij van, omdat …',
      hint: 'U mag dit ook leeg laten.',
    },
    tip: {
      title: 'Welk werk past bij de ander?',
      intro: 'Betaald werk, vrijwilligerswerk of een eigen bedrijf: alles telt. Weet u niets? Sla gerust over.',
      question: 'Werk dat past, of een goede tip',
    },
    fits: {
      title: 'Welk werk past bij u?',
      intro: 'Dit dachten de anderen. Bewaar wat u aanspreekt. De rest laat u staan.',
      question: 'Weet u zelf ook werk dat past?',
    },
    steps: {
      title: 'Uw stappen',
      intro: 'Een droom komt dichterbij als u begint. Kies iets kleins. Een telefoontje is al een stap.',
      question: 'Of schrijf uw eigen stap',
    },
    list: { title: 'Uw lijst is klaar', intro: 'Vertel de groep uw eerste stap. Neem uw lijst mee naar huis.' },
  },
  decks: {
    dreams: inGroups(cards, ['Maken en doen', 'Met en voor mensen', 'Denken, regelen en leren', 'Waar en hoe u werkt']),
    steps: [{ title: 'Kleine stappen', cards: choicesOfSheet(activity, 'my-steps') }],
    when: [{ title: 'Wanneer?', cards: ['Vandaag of morgen', 'Deze week', 'Volgende week', 'Deze maand', 'Daarna'] }],
    who: [
      {
        title: 'Wie helpt u?',
        cards: [
          'Ik doe het zelf',
          'Iemand thuis of uit mijn familie',
          'Een vriend of buur',
          'Iemand uit deze groep',
          'De bibliotheek',
          'Iemand die dit werk doet',
        ],
      },
    ],
  },
  result: { title: 'Mijn stappen', intro: 'Gemaakt met het Droombaanspel' },
}
