import type { HostWords } from './game-words.ts'

/** What the host says in the rounds, after the run-sheets of the two activities. Dutch says `je` to the host and `u` to the group. */
export const hostWords: Record<'nl' | 'en', Record<string, HostWords>> = {
  nl: {
    'dream-job-game': {
      welcome: {
        say: 'Fijn dat u er bent. Vandaag gaat het niet over wat u moet, maar over wat u graag zou willen. Wat u hier vertelt, blijft hier.',
        minutes: 15,
        tip: 'Kijk of iedereen in het spel is. Lukt het op een telefoon niet? Speel samen op één toestel.',
      },
      cards: {
        say: 'Op uw scherm staan kaarten. Kies er hooguit drie die u blij maken. Ik lees ze ook voor. Denk nog niet aan wat kan.',
        minutes: 15,
        tip: 'Lees de kaarten rustig voor. Pakt niemand iets? Kies zelf hardop de eerste kaart.',
      },
      first: { say: 'Welke kaart staat bij u bovenaan? Kies er één.', minutes: 5 },
      tell: {
        say: 'Vertel in een paar zinnen waarom u deze kaart koos. De anderen luisteren. Opschrijven mag, maar hoeft niet.',
        minutes: 20,
        tip: 'Ga de kring rond, met drie minuten voor ieder. Overslaan mag.',
      },
      tip: {
        say: 'Welk werk past bij de ander? Betaald werk, vrijwilligerswerk of een eigen bedrijf: alles telt. Schrijf een tip, of zeg hem hardop.',
        minutes: 15,
        tip: 'Je ziet de tips hieronder. Staat er iets wat niet aardig is? Haal het weg.',
      },
      fits: { say: 'Lees de tips die u kreeg. Bewaar wat u aanspreekt, en laat de rest staan.', minutes: 10 },
      steps: {
        say: 'Een droom komt dichterbij als u begint. Maak drie kleine stappen. De eerste kunt u deze week doen. Kies ook wanneer, en wie u helpt.',
        minutes: 25,
        tip: 'Maak een stap kleiner als hij te groot is. Bellen is een stap, een diploma niet.',
      },
      list: {
        say: 'Noem uw eerste stap, en wanneer u hem zet. Print uw lijst of bewaar hem op uw telefoon. Wij wensen u succes.',
        minutes: 15,
        tip: 'Wijs op de knop om te printen. Na twee dagen wist Loper alles.',
      },
    },
    'unique-skills': {
      welcome: {
        say: 'Welkom. Vandaag ziet u wat u kunt. De meeste mensen kunnen meer dan zij denken. Wat hier verteld wordt, blijft hier.',
        minutes: 10,
        tip: 'Kijk of iedereen in het spel is. Lukt het op een telefoon niet? Speel samen op één toestel.',
      },
      did: {
        say: 'Denk aan iets wat goed ging. Een feest, een verhuizing, een ruzie die u oploste. Kies hooguit vijf dingen.',
        minutes: 10,
        tip: 'Zegt iemand: ik heb nooit gewerkt? Vraag wie er thuis kookt, regelt en zorgt.',
      },
      story: {
        say: 'Vertel over één keer dat het goed ging. Wat deed u precies? De anderen luisteren. Opschrijven mag, maar hoeft niet.',
        minutes: 25,
        tip: 'Drie minuten voor ieder. Wil iemand niet vertellen? Dan luistert die persoon mee.',
      },
      see: {
        say: 'Wat hoorde u de ander kunnen? Geef hooguit drie kaarten. Zeg erbij: ik gaf u deze kaart, want ik hoorde u …',
        minutes: 15,
        tip: 'Wuift iemand een compliment weg? Zeg: u hoeft alleen dank u te zeggen.',
      },
      skills: {
        say: 'Kies hooguit vijf kaarten die het meest bij u passen. U ziet ook welke kaarten u kreeg.',
        minutes: 10,
      },
      proof: {
        say: 'Waar deed u dat? Thuis telt ook. Schrijf er een paar woorden bij, of kies alleen de plek.',
        minutes: 15,
        tip: 'Help bij het schrijven. Neem de telefoon alleen over als iemand dat vraagt.',
      },
      sentence: {
        say: 'Maak één zin: ik ben goed in …, dat zag u toen ik …. Wie wil, zegt hem hardop. De groep klapt na elke zin.',
        minutes: 20,
        tip: 'Begin zelf, en doe het een beetje onhandig. Overslaan mag.',
      },
      card: {
        say: 'Uw kaart is klaar. Bewaar hem op uw telefoon of print hem. Hij is handig bij een cv of een gesprek.',
        minutes: 10,
        tip: 'Wijs op de knop om te bewaren. Na twee dagen wist Loper alles.',
      },
    },
  },
  en: {
    'dream-job-game': {
      welcome: {
        say: 'Good that you are here. Today is not about what you must, but about what you would love. What you tell here, stays here.',
        minutes: 15,
        tip: 'See whether everybody is in the game. Trouble with a phone? Play together on one device.',
      },
      cards: {
        say: 'There are cards on your screen. Choose three at most that make you happy. I read them aloud too. Do not think yet of what is possible.',
        minutes: 15,
        tip: 'Read the cards calmly. Does nobody take one? Choose the first card yourself, aloud.',
      },
      first: { say: 'Which card comes first for you? Choose one.', minutes: 5 },
      tell: {
        say: 'Tell in a few sentences why you chose this card. The others listen. You may write it down, but you need not.',
        minutes: 20,
        tip: 'Go round, three minutes each. Skipping is fine.',
      },
      tip: {
        say: 'Which work fits the other person? Paid work, volunteering or an own business: everything counts. Write a tip, or say it.',
        minutes: 15,
        tip: 'You see the tips below. Is one not kind? Take it away.',
      },
      fits: { say: 'Read the tips that you were given. Keep what you like, and leave the rest.', minutes: 10 },
      steps: {
        say: 'A dream comes closer when you begin. Make three small steps. You can do the first one this week. Choose when, and who helps you.',
        minutes: 25,
        tip: 'Make a step smaller when it is too big. Calling is a step, a diploma is not.',
      },
      list: {
        say: 'Tell your first step, and when you take it. Print your list or keep it on your phone. We wish you luck.',
        minutes: 15,
        tip: 'Point at the button to print. After two days Loper erases everything.',
      },
    },
    'unique-skills': {
      welcome: {
        say: 'Welcome. Today you see what you can do. Most people can do more than they think. What is told here, stays here.',
        minutes: 10,
        tip: 'See whether everybody is in the game. Trouble with a phone? Play together on one device.',
      },
      did: {
        say: 'Think of something that went well. A party, a move, a quarrel that you solved. Choose five things at most.',
        minutes: 10,
        tip: 'Does somebody say: I never worked? Ask who cooks, arranges and cares at home.',
      },
      story: {
        say: 'Tell about one time that it went well. What did you do exactly? The others listen. You may write it down, but you need not.',
        minutes: 25,
        tip: 'Three minutes each. Does somebody not want to tell? Then they listen.',
      },
      see: {
        say: 'What did you hear the other person can do? Give three cards at most. Say: I gave you this card, because I heard you …',
        minutes: 15,
        tip: 'Does somebody wave a compliment away? Say: you need only say thank you.',
      },
      skills: {
        say: 'Choose five cards at most that fit you best. You also see which cards you were given.',
        minutes: 10,
      },
      proof: {
        say: 'Where did you do that? At home counts too. Write a few words, or choose the place only.',
        minutes: 15,
        tip: 'Help with writing. Take over the phone only when somebody asks for it.',
      },
      sentence: {
        say: 'Make one sentence: I am good at …, you could see that when I …. Whoever wants says it aloud. The group claps after each.',
        minutes: 20,
        tip: 'Begin yourself, a little clumsily. Skipping is fine.',
      },
      card: {
        say: 'Your card is ready. Keep it on your phone or print it. It is useful for a CV or an interview.',
        minutes: 10,
        tip: 'Point at the button to keep it. After two days Loper erases everything.',
      },
    },
  },
}
