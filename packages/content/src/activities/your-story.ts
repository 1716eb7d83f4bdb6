import type { Activity } from './activity.ts'

export const yourStory: Activity = {
  key: 'your-story',
  title: 'Je verhaal in één minuut',
  publicTitle: 'Uw verhaal in één minuut',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Vertel in één minuut wie u bent en wat u zoekt.',
  publicSteps: [
    { title: 'U vult een blad in', text: 'Vier vakken: wie, wat kunt u, wat zoekt u, wat vraagt u.' },
    { title: 'U vertelt', text: 'U oefent met één ander mens, en daarna met nog drie.' },
    { title: 'U weet het uit uw hoofd', text: 'Zo kunt u het zeggen op een markt of in een gesprek.' },
  ],
  goodToKnow: ['Tekenen mag ook, schrijven hoeft niet.', 'U kiest zelf wat u wel en niet vertelt.'],
  minimum: 4,
  maximum: 10,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Blad met vier vakken', 'Pennen en kleurpotloden', 'Wekker'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Wat zegt u als iemand vraagt: wat doet u? Daar maken we vandaag iets moois van.',
      do: ['Laat ieder zijn naam zeggen en waar die naam vandaan komt.'],
      have: ['Koffie en thee'],
    },
    {
      minutes: 10,
      title: 'Een voorbeeld',
      say: 'Ik vertel nu mijn verhaal, in één minuut. Let op: wat blijft hangen?',
      do: [
        'Vertel je eigen minuut, met alle vier de vakken.',
        'Vraag de groep wat zij nog weten. Dat is genoeg om te onthouden.',
      ],
      have: ['Jouw eigen ingevulde blad'],
    },
    {
      minutes: 25,
      title: 'Het blad invullen',
      say: 'Vul de vier vakken in. Wie bent u, wat kunt u, wat zoekt u, wat vraagt u de ander?',
      do: [
        'Doe vak voor vak, vijf minuten per vak.',
        'Lees bij elk vak een voorbeeldzin voor.',
        'Help vooral bij het vierde vak. Een vraag stellen is het moeilijkst.',
      ],
      have: ['Blad met vier vakken per persoon', 'Pennen en kleurpotloden'],
      tip: 'Vraagt iemand: wat moet ik zeggen over mijn ziekte? Niets, als u dat niet wilt.',
    },
    {
      minutes: 30,
      title: 'Vier keer vertellen',
      say: 'Vertel uw minuut aan uw buur. Daarna schuift u door. Na vier keer gaat het vanzelf.',
      do: [
        'Zet twee rijen stoelen tegenover elkaar.',
        'Geef een teken na één minuut vertellen en één minuut reactie.',
        'Laat na ronde twee het blad omdraaien.',
      ],
      have: ['Wekker'],
    },
    {
      minutes: 15,
      title: 'Waar vertelt u dit?',
      say: 'Aan wie vertelt u dit deze week? Noem één mens of één plek.',
      do: ['Ga de kring rond. Overslaan mag.', 'Noem de netwerkkaart als vervolg. Vink aan wie er was.'],
      have: ['Lijst met data'],
    },
  ],
}
