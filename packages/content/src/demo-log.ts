import type { LogKind } from './names.ts'

export type DemoLogEntry = { kind: LogKind; title: string; body: string }

/** Invented entries for the logs of demo pilots. */
export const demoLog: readonly DemoLogEntry[] = [
  {
    kind: 'SUCCESS',
    title: 'Koffie op de werkvloer werkt',
    body: 'We stonden dinsdag om half zeven in de kantine. Bijna iedereen kwam even langs. Een flink aantal wilde meer weten.',
  },
  {
    kind: 'SUCCESS',
    title: 'Een werkgever betaalt de taaluren',
    body: 'Flexwerkers mogen in werktijd naar de taalmiddag. Het uitzendbureau vroeg het gewoon, en de werkgever zei ja.',
  },
  {
    kind: 'SUCCESS',
    title: 'De taalmiddag staat in het trainingsaanbod',
    body: 'Intercedenten vinden ons aanbod nu tussen hun eigen trainingen. Ze hoeven niets meer op te zoeken.',
  },
  {
    kind: 'SUCCESS',
    title: 'Mensen nemen elkaar mee',
    body: 'Twee deelnemers van vorige maand brachten een collega mee. Dat was onze beste reclame tot nu toe.',
  },
  {
    kind: 'SUCCESS',
    title: 'Samen aanmelden duurt vijf minuten',
    body: 'De intercedent draait het scherm en leest voor. Niemand haakte deze maand af tijdens het aanmelden.',
  },
  {
    kind: 'SUCCESS',
    title: 'Terugbellen binnen een dag',
    body: 'Sinds de balie om de beurt terugbelt, krijgt iedereen snel antwoord. Ook als de coördinator vrij is.',
  },
  {
    kind: 'LESSON',
    title: 'Vraag niet naar taal, vraag naar formulieren',
    body: 'Bijna iedereen zegt dat lezen prima gaat. Een lastig formulier herkent iedereen.',
  },
  {
    kind: 'LESSON',
    title: 'Eén contactpersoon is te weinig',
    body: 'Toen de coördinator met verlof ging, bleven aanvragen liggen. Spreek vooraf een waarnemer af.',
  },
  {
    kind: 'LESSON',
    title: 'De folder was te moeilijk',
    body: 'We schreven over basisvaardigheden. Niemand wist dat het over hem ging. Nu staat er een foto op en één zin.',
  },
  {
    kind: 'LESSON',
    title: 'De middag past niet bij ploegendienst',
    body: 'Wie late dienst heeft, kan niet om twee uur. We proberen nu een zaterdagochtend.',
  },
  {
    kind: 'LESSON',
    title: 'Een nieuwe intercedent weet van niets',
    body: 'Er kwamen drie nieuwe collega’s bij het uitzendbureau. De training hoort voortaan bij het inwerken.',
  },
  {
    kind: 'LESSON',
    title: 'Na de zomer moet je opnieuw beginnen',
    body: 'In juli en augustus kwam er bijna geen aanvraag. Plan in september meteen een nieuwe ronde koffie.',
  },
  {
    kind: 'DECISION',
    title: 'We antwoorden binnen zeven dagen',
    body: 'Alle partners vonden twee weken te lang. We spreken zeven dagen af en kijken na een maand of het lukt.',
  },
  {
    kind: 'DECISION',
    title: 'De taalmiddag gaat naar de begane grond',
    body: 'Boven durfde niet iedereen binnen te lopen. Beneden naast de koffie is het drukker en makkelijker.',
  },
  {
    kind: 'DECISION',
    title: 'We beginnen met één vestiging',
    body: 'Drie vestigingen tegelijk kost te veel tijd. Eerst laten we het op één plek goed lopen.',
  },
  {
    kind: 'DECISION',
    title: 'Een ervaringsdeskundige geeft de training mee',
    body: 'Het uitzendbureau betaalt de uren. De eerste training is volgende maand, op de vestiging zelf.',
  },
  {
    kind: 'DECISION',
    title: 'We meten minder, maar wel elke maand',
    body: 'Van twaalf cijfers houden we er zeven. De rest keek niemand na.',
  },
]
