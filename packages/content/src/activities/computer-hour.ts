import type { Activity } from './activity.ts'

export const computerHour: Activity = {
  key: 'computer-hour',
  title: 'Computeruur',
  publicTitle: 'Samen op de computer',
  kind: 'RUN_SHEET',
  topic: 'DIGITAL',
  summary: 'Leer stap voor stap werken met computer, mail en internet.',
  publicSteps: [
    { title: 'U vertelt wat u wilt', text: 'Foto’s sturen, mailen of iets opzoeken? U kiest zelf.' },
    { title: 'U oefent', text: 'U werkt op een computer van ons, of op uw eigen telefoon.' },
    { title: 'U doet het zelf', text: 'Een begeleider zit naast u. U houdt zelf de muis vast.' },
  ],
  goodToKnow: [
    'U hoeft nog niets te kunnen.',
    'Heeft u een eigen telefoon of laptop? Neem die mee, met de lader.',
    'Stuk maken kan bijna niet. Proberen mag dus altijd.',
  ],
  minimum: 3,
  maximum: 8,
  durationMinutes: 90,
  online: 'on-site',
  materials: [
    'Een computer per persoon',
    'Muizen, ook een grote',
    'Oefenbladen in stappen, met plaatjes',
    'Leesbrillen om te lenen',
  ],
  runSheet: [
    {
      minutes: 10,
      title: 'Aankomen en kiezen',
      say: 'Welkom. Wat wilt u vandaag graag kunnen? Wijs gerust een plaatje aan.',
      do: [
        'Zet alle computers vooraf aan, met de letters groot.',
        'Laat ieder een doel kiezen van de keuzeplaat.',
        'Zet mensen met hetzelfde doel naast elkaar.',
      ],
      have: ['Computers aan en ingelogd', 'Keuzeplaat met twaalf doelen'],
    },
    {
      minutes: 15,
      title: 'Muis en toetsen los',
      say: 'We maken eerst de vingers warm. Klik op de stippen en typ uw naam, zo vaak u wilt.',
      do: [
        'Doe de oefening één keer voor op het grote scherm.',
        'Kijk wie de muis lastig vindt. Pak dan de grote muis.',
      ],
      have: ['Oefening op het scherm', 'Grote muis'],
      tip: 'Kan iemand dit al? Geef meteen het oefenblad van het eigen doel.',
    },
    {
      minutes: 35,
      title: 'Werken aan uw doel',
      say: 'Nu gaat u aan de slag met uw blad. Loopt u vast? Steek uw hand op, dan kom ik.',
      do: [
        'Ga zitten naast wie hulp vraagt.',
        'Houd je handen van de muis. Wijs aan en vertel.',
        'Vraag steeds: wat ziet u, en wat denkt u dat er gebeurt?',
        'Laat de buurman helpen als die het al weet.',
      ],
      have: ['Oefenbladen op kleur: mail, internet, foto’s, kaart'],
      tip: 'Vraag nooit om een wachtwoord. Draai je om als iemand het intypt.',
    },
    {
      minutes: 15,
      title: 'Veilig op internet',
      say: 'Kijk naar dit bericht. Is het echt of nep? Waar zou u op letten?',
      do: [
        'Laat één nagemaakt bericht zien en bespreek het.',
        'Spreek één regel af: bij twijfel niet klikken, maar bellen.',
      ],
      have: ['Een nagemaakt nepbericht op papier'],
    },
    {
      minutes: 15,
      title: 'Opschrijven en afronden',
      say: 'Schrijf op wat u nu kunt. Neem het blad mee en doe het thuis nog een keer.',
      do: [
        'Controleer of iedereen is uitgelogd.',
        'Vertel wanneer de inloop is, en wie er dan zit.',
        'Vink aan wie er was.',
      ],
      have: ['Blad: dit kan ik nu', 'Kaartje met openingstijden'],
    },
  ],
}
