import type { ELearningText } from '../e-learning.ts'

export const nl: ELearningText = {
  title: 'Uzelf voorstellen',
  summary: 'Vertel in één minuut wie u bent, wat u kunt en wat u zoekt.',
  aim: 'Straks heeft u een kort verhaal over uzelf. U kunt het gebruiken op een gesprek of aan de telefoon.',
  scenes: [
    {
      says: 'U bent welkom. Vandaag oefent u met iets over uzelf vertellen.',
      shows: 'Een groene loper rolt uit naar een open deur.',
    },
    {
      says: 'Iemand vraagt: wie bent u? Veel mensen schrikken daarvan. Dat is heel gewoon.',
      shows: 'Twee stoelen staan naast elkaar.',
    },
    {
      says: 'Een goed verhaal is kort. Wie bent u? Wat kunt u? Wat zoekt u?',
      shows: 'Er komt een tekstwolk met een paar regels.',
    },
    {
      says: 'U kunt meer dan u denkt. Wat u thuis of als vrijwilliger doet, telt mee.',
      shows: 'Een kop koffie, een sleutel voor klussen en een plant komen in beeld.',
    },
    {
      says: 'Maak nu de opdrachten. Daarna heeft u uw eigen verhaal.',
      shows: 'Twee handen schudden elkaar. De loper is helemaal uitgerold.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'Hoe zeker voelt u zich nu?',
      hint: 'U vertelt iets over uzelf aan iemand die u niet kent.',
    },
    {
      kind: 'CHOOSE',
      key: 'done',
      title: 'Wat heeft u wel eens gedaan?',
      hint: 'Kies alles wat past. Thuis en vrijwilligerswerk tellen ook mee.',
      outcome: 'Dit kunt u dus',
      options: [
        { key: 'children', text: 'Voor kinderen gezorgd', word: 'zorgen' },
        { key: 'cooking', text: 'Voor een groep gekookt', word: 'plannen' },
        { key: 'repairing', text: 'Iets gerepareerd', word: 'problemen oplossen' },
        { key: 'shop', text: 'In een winkel gewerkt', word: 'klanten helpen' },
        { key: 'party', text: 'Een feest geregeld', word: 'organiseren' },
        { key: 'garden', text: 'In een tuin gewerkt', word: 'doorzetten' },
        { key: 'translating', text: 'Voor iemand vertaald', word: 'twee talen spreken' },
        { key: 'caring', text: 'Een zieke geholpen', word: 'geduld hebben' },
      ],
    },
    {
      kind: 'SORT',
      key: 'order',
      title: 'In welke volgorde vertelt u het?',
      hint: 'Zet bovenaan wat u als eerste zegt. Gebruik de knoppen omhoog en omlaag.',
      tip: 'Veel mensen beginnen met hun naam en eindigen met een vraag. Een andere volgorde mag ook.',
      items: [
        { key: 'example', text: 'Een voorbeeld van iets dat goed ging' },
        { key: 'looking', text: 'Wat voor werk u zoekt' },
        { key: 'name', text: 'Uw naam en een groet' },
        { key: 'question', text: 'Een vraag aan de ander' },
        { key: 'good', text: 'Waar u goed in bent' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'story',
      title: 'Schrijf uw eigen verhaal',
      hint: 'Eén of twee zinnen per vraag is genoeg. Fouten zijn niet erg.',
      fields: [
        { key: 'who', label: 'Wie bent u?', example: 'Ik ben Samira. Ik woon al zes jaar in Delft.' },
        { key: 'good', label: 'Waar bent u goed in?', example: 'Ik kan goed luisteren en ik blijf rustig.' },
        {
          key: 'example',
          label: 'Wanneer ging dat goed?',
          example: 'Op de school van mijn zoon hielp ik nieuwe ouders.',
        },
        { key: 'looking', label: 'Wat zoekt u?', example: 'Ik zoek werk met mensen, voor drie dagen in de week.' },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'En hoe zeker voelt u zich nu?',
      hint: 'Lees uw verhaal eerst een keer hardop.',
    },
  ],
}
