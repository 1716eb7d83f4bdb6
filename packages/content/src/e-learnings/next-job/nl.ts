import type { ELearningText } from '../e-learning.ts'

export const nl: ELearningText = {
  title: 'Wat telt in uw volgende baan?',
  summary: 'Ontdek wat u echt belangrijk vindt in werk.',
  aim: 'Straks weet u wat u zoekt. U heeft ook een vraag voor een werkgever.',
  scenes: [
    {
      says: 'Welkom. Vandaag kijkt u naar uw volgende baan.',
      shows: 'Een groene loper rolt uit naar een open deur.',
    },
    {
      says: 'De één wil vaste uren. De ander wil dicht bij huis werken, of iets leren.',
      shows: 'Een hart, een klok, een huis en een munt komen een voor een in beeld.',
    },
    {
      says: 'U kunt niet alles krijgen. Daarom helpt het om te kiezen wat bovenaan staat.',
      shows: 'Er komt een lijst met drie regels in beeld.',
    },
    {
      says: 'Leg daarna een vacature naast uw lijst. Wat past? Wat wilt u nog vragen?',
      shows: 'Een vergrootglas en een vel papier komen naast elkaar.',
    },
    {
      says: 'Er is geen goed of fout. Het gaat om u.',
      shows: 'Er komt een vlag. De loper is helemaal uitgerold.',
    },
  ],
  assignments: [
    {
      kind: 'SURE',
      key: 'before',
      title: 'Hoe zeker voelt u zich nu?',
      hint: 'U vertelt iemand wat voor werk u zoekt.',
    },
    {
      kind: 'CHOOSE',
      key: 'matters',
      title: 'Wat vindt u belangrijk in werk?',
      hint: 'Kies alles wat voor u telt.',
      outcome: 'Dit telt voor u',
      options: [
        { key: 'near', text: 'Dicht bij huis werken', word: 'dichtbij' },
        { key: 'hours', text: 'Vaste dagen en uren', word: 'vaste uren' },
        { key: 'money', text: 'Genoeg geld om van te leven', word: 'genoeg loon' },
        { key: 'contract', text: 'Een vast contract', word: 'zekerheid' },
        { key: 'colleagues', text: 'Aardige collega’s', word: 'fijn team' },
        { key: 'learning', text: 'Nieuwe dingen leren', word: 'leren' },
        { key: 'hands', text: 'Iets maken met mijn handen', word: 'maken' },
        { key: 'helping', text: 'Andere mensen helpen', word: 'helpen' },
      ],
    },
    {
      kind: 'SORT',
      key: 'top',
      title: 'Wat staat bij u bovenaan?',
      hint: 'Zet bovenaan wat voor u het zwaarst telt. Gebruik de knoppen omhoog en omlaag.',
      tip: 'De bovenste twee zijn uw houvast. Let daarop als u een vacature leest.',
      items: [
        { key: 'money', text: 'Geld' },
        { key: 'people', text: 'De mensen met wie ik werk' },
        { key: 'time', text: 'Tijd voor mijn gezin of voor mijzelf' },
        { key: 'task', text: 'Het werk zelf' },
        { key: 'future', text: 'Kans om verder te komen' },
      ],
    },
    {
      kind: 'WRITE',
      key: 'words',
      title: 'In uw eigen woorden',
      hint: 'Een paar woorden is genoeg.',
      fields: [
        {
          key: 'good',
          label: 'Wanneer was werk fijn? Werk thuis telt ook.',
          example: 'Toen ik met twee collega’s de kantine opknapte.',
        },
        { key: 'never', label: 'Wat wilt u niet nog een keer?', example: 'Pas op zondag horen wanneer ik werk.' },
        {
          key: 'question',
          label: 'Wat wilt u aan een werkgever vragen?',
          example: 'Weet ik op tijd wat mijn dagen zijn?',
        },
      ],
    },
    {
      kind: 'SURE',
      key: 'after',
      title: 'En hoe zeker voelt u zich nu?',
      hint: 'Zeg eerst hardop wat voor u het belangrijkst is.',
    },
  ],
}
