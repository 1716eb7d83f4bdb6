import { nl as activity } from '../../activities/unique-skills/nl.ts'
import { cardsOfSheet, choicesOfSheet, type GameWords, sentencesOfSheet } from '../game-words.ts'

export const nl: GameWords = {
  title: 'Unieke vaardigheden',
  rounds: {
    welcome: {
      title: 'Fijn dat u meespeelt',
      intro:
        'U kunt meer dan u denkt. Thuis, bij het zorgen of als vrijwilliger leerde u ook. Wat u hier hoort, blijft in deze groep.',
    },
    did: {
      title: 'Wat deed u weleens?',
      intro: 'Kies hooguit vijf dingen. Klein mag ook. Thuis en als vrijwilliger telt net zo goed.',
      question: 'Deed u iets anders? Schrijf het hier.',
    },
    story: {
      title: 'Vertel over één keer',
      intro:
        'Kies iets wat goed ging. Vertel hardop wat u precies deed. Wilt u het ook opschrijven? Eén zin is genoeg.',
      question: 'Wat deed u precies?',
      hint: 'Schrijf geen namen van anderen op. U mag dit ook leeg laten.',
    },
    see: {
      title: 'Wat kan de ander goed?',
      intro: 'Wat hoorde u in het verhaal? Geef hooguit drie kaarten. Weet u niets? Sla gerust over.',
    },
    skills: {
      title: 'Uw sterke punten',
      intro: 'Kies hooguit vijf kaarten die bij u passen. U hoeft niet te kiezen wat u kreeg.',
    },
    proof: {
      title: 'Waar deed u dat?',
      intro: 'Zo ziet een werkgever dat het klopt. Thuis telt ook.',
      question: 'Een voorbeeld in een paar woorden',
      hint: 'Bijvoorbeeld: het feest van mijn zus, voor 60 mensen.',
    },
    sentence: {
      title: 'Uw zin om hardop te zeggen',
      intro: 'Maak één zin. Oefen hem in de groep, of zeg hem thuis voor de spiegel.',
      question: 'Ik ben goed in … Dat zag u toen ik …',
      hint: 'U mag dit ook leeg laten.',
    },
    card: { title: 'Uw kaart is klaar', intro: 'Gebruik de zinnen in uw cv of bij een gesprek.' },
  },
  decks: {
    did: [{ title: 'Dit deed ik weleens', cards: choicesOfSheet(activity, 'my-five') }],
    skills: cardsOfSheet(activity, 'skill-cards'),
    where: [
      {
        title: 'Waar?',
        cards: [
          'Thuis en in mijn familie',
          'Bij het zorgen voor iemand',
          'Als vrijwilliger',
          'Op school of bij een cursus',
          'Bij een club of gebedshuis',
          'Bij betaald werk',
        ],
      },
    ],
  },
  employer: sentencesOfSheet(activity, 'employer-words'),
  result: { title: 'Mijn vaardigheden', intro: 'Gemaakt met het spel Unieke vaardigheden' },
}
