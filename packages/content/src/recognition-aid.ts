/**
 * The recognition aid for people who are no experts in low literacy. What a consultant ticks is never sent or kept:
 * it only lives on the screen until the next step.
 */
/** `opening` is the id of the opening that suits what was noticed. */
export type Signal = { id: string; where: 'conversation' | 'desk'; opening: string; text: string }

export const signals: readonly Signal[] = [
  {
    id: 'glasses',
    where: 'conversation',
    opening: 'glasses',
    text: 'Zegt: “Ik ben mijn bril vergeten.” Of heeft vandaag hoofdpijn.',
  },
  {
    id: 'partner-does-it',
    where: 'conversation',
    opening: 'someone-helps',
    text: 'Zegt: “Dat regelt mijn vrouw altijd”, of mijn zoon.',
  },
  {
    id: 'someone-else-calls',
    where: 'conversation',
    opening: 'someone-helps',
    text: 'Laat iemand anders bellen, mailen of appen.',
  },
  {
    id: 'voice-messages',
    where: 'conversation',
    opening: 'digital',
    text: 'Belt terug of stuurt een spraakbericht na een getypt bericht.',
  },
  {
    id: 'change-of-subject',
    where: 'conversation',
    opening: 'letter',
    text: 'Begint over iets anders zodra er iets te lezen is.',
  },
  {
    id: 'no-training',
    where: 'conversation',
    opening: 'work',
    text: 'Wil geen cursus of ander werk, ook als het goed past.',
  },
  {
    id: 'form-goes-home',
    where: 'desk',
    opening: 'form-home',
    text: 'Neemt het formulier mee naar huis, of stelt het steeds uit.',
  },
  {
    id: 'signs-unread',
    where: 'desk',
    opening: 'letter',
    text: 'Zet meteen een handtekening, zonder te lezen of te vragen.',
  },
  { id: 'wrong-day', where: 'desk', opening: 'letter', text: 'Komt op de verkeerde dag of bij het verkeerde adres.' },
  { id: 'letters-unopened', where: 'desk', opening: 'letter', text: 'Heeft brieven bij zich die nog dicht zijn.' },
  {
    id: 'no-own-mail',
    where: 'desk',
    opening: 'digital',
    text: 'Heeft geen e-mailadres, of gebruikt dat van een ander.',
  },
  {
    id: 'watches-colleagues',
    where: 'desk',
    opening: 'work',
    text: 'Leest de instructie op het werk niet, maar kijkt wat collega’s doen.',
  },
]

export type Opening = { id: string; when: string; say: string }

export const openings: readonly Opening[] = [
  {
    id: 'form-home',
    when: 'Het formulier ging mee naar huis',
    say: 'Ik zag dat u het formulier meenam. Veel mensen vinden zo’n formulier lastig. Hoe is dat voor u?',
  },
  {
    id: 'letter',
    when: 'Er kwam geen antwoord op een brief of mail',
    say: 'Onze brieven zijn niet altijd makkelijk. Zullen we deze samen doornemen?',
  },
  {
    id: 'glasses',
    when: 'De bril ligt thuis',
    say: 'Geen probleem, ik lees het voor. Vindt u het fijn als ik dat vaker doe?',
  },
  {
    id: 'someone-helps',
    when: 'Een ander regelt het altijd',
    say: 'Fijn dat u hulp heeft. Zou u het ook wel eens zelf willen doen?',
  },
  {
    id: 'digital',
    when: 'Inloggen of solliciteren via internet lukt niet',
    say: 'Alles moet tegenwoordig online. Wat doet u zelf, en wat laat u liever aan een ander?',
  },
  {
    id: 'work',
    when: 'Iemand wil geen cursus of ander werk',
    say: 'U kent dit werk door en door. Wat houdt u tegen om verder te gaan?',
  },
  {
    id: 'school',
    when: 'Het gesprek gaat over vroeger',
    say: 'Hoe was school vroeger voor u? Was er genoeg tijd en hulp?',
  },
  {
    id: 'library',
    when: 'Iemand zegt dat het wel eens lastig is',
    say: 'Wat goed dat u dat zegt. De bibliotheek helpt hierbij, gratis. Zullen we samen kijken?',
  },
]

export type Avoidance = { id: string; avoid: string; why: string; instead: string }

export const avoidances: readonly Avoidance[] = [
  {
    id: 'label',
    avoid: 'Bent u laaggeletterd?',
    why: 'Bijna niemand noemt zichzelf zo. Het voelt als een stempel.',
    instead: 'Vindt u lezen of schrijven wel eens lastig?',
  },
  {
    id: 'test',
    avoid: 'Kunt u dit even voorlezen?',
    why: 'Dat is een test waar de ander niet om vroeg.',
    instead: 'Zal ik vertellen wat hier staat?',
  },
  {
    id: 'easy',
    avoid: 'Dat is toch heel makkelijk?',
    why: 'Dan durft iemand niets meer te vragen.',
    instead: 'Veel mensen vragen mij hierbij om hulp.',
  },
  {
    id: 'origin',
    avoid: 'Uw Nederlands is al best goed.',
    why: 'Je weet niet waar iemand geboren is. De meesten zijn hier geboren.',
    instead: 'Welke taal praat en leest u het liefst?',
  },
  {
    id: 'must',
    avoid: 'U moet echt op cursus.',
    why: 'Wie moet, haakt af. Wie kiest, houdt het vol.',
    instead: 'Wat zou u graag zelf willen kunnen?',
  },
  {
    id: 'in-public',
    avoid: 'Lukt het invullen niet? (waar anderen bij zijn)',
    why: 'Schaamte is vaak groter dan het probleem zelf.',
    instead: 'Loopt u even mee? Dan doen we het samen.',
  },
]

export const nextSteps: readonly { title: string; text: string }[] = [
  {
    title: 'Jullie kiezen samen',
    text: 'Je laat zien wat er dichtbij is en waar plek is. De persoon kiest.',
  },
  {
    title: 'De persoon zegt ja',
    text: 'Jullie lezen samen wat de bibliotheek krijgt. Zonder ja gaat er niets weg.',
  },
  {
    title: 'De bibliotheek neemt contact op',
    text: 'Dat gebeurt binnen zeven dagen. Jij hoort alleen wat de persoon goed vindt.',
  },
]

export const facts: readonly { id: string; title: string; text: string }[] = [
  {
    id: 'dutch-born',
    title: 'Twee van de drie zijn hier geboren',
    text: 'Twee derde van de mensen met moeite met lezen is in Nederland geboren.',
  },
  {
    id: 'at-work',
    title: 'Veel van hen hebben gewoon werk',
    text: 'Ze vinden slimme manieren om niet te hoeven lezen. Daardoor valt het niet op.',
  },
  {
    id: 'not-intelligence',
    title: 'Het zegt niets over slim zijn',
    text: 'Vaak was er vroeger thuis of op school iets aan de hand. Leren kan altijd nog.',
  },
]

/** Shown with the signals, so that a consultant dares to tick them in somebody's presence. */
export const nothingIsKept = 'Wat je hier aanvinkt, is alleen voor jou. Loper bewaart en verstuurt het niet.'
