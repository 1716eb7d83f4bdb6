import type { StaffLanguage } from './languages.ts'

/** Who may read a personal field. `person` is the person whom it is about; observers and advisers read none. */
export type Reader = 'person' | 'sender' | 'receiver' | 'host' | 'coordinator' | 'administrator' | 'colleague'

export type ProcessingPurpose = {
  /** Days that it is kept after `keptFrom`; 0 is at once. */
  readonly retentionDays: number
  readonly keptFrom: 'last-activity' | 'closed' | 'session' | 'created' | 'account-ended'
  readonly readers: readonly Reader[]
  readonly purpose: Readonly<Record<StaffLanguage, string>>
}

const year = 365

/**
 * The register of processing: every field with something about a person, why it is kept, how long and who reads it.
 * A personal field that is not here may not be stored.
 */
export const processingPurposes = {
  'Person.firstName': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: ['person', 'sender', 'receiver', 'host', 'coordinator'],
    purpose: { nl: 'Zodat wij iemand bij de naam kunnen noemen.', en: 'To call somebody by their name.' },
  },
  'Person.contactKind': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: ['person', 'sender', 'receiver', 'coordinator'],
    purpose: { nl: 'Om te weten of wij mailen of bellen.', en: 'To know whether to mail or to call.' },
  },
  'Person.contactValue': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: ['person', 'sender', 'receiver', 'coordinator'],
    purpose: {
      nl: 'Om iemand te bereiken over een doorverwijzing of een bijeenkomst.',
      en: 'To reach somebody about a referral or a session.',
    },
  },
  'Person.language': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: ['person', 'sender', 'receiver', 'host', 'coordinator'],
    purpose: {
      nl: 'Om iemand aan te spreken in een taal die past.',
      en: 'To speak to somebody in a language that fits.',
    },
  },
  'Person.municipalityCode': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: ['person', 'sender', 'receiver'],
    purpose: { nl: 'Om aanbod in de buurt te vinden.', en: 'To find something nearby.' },
  },
  'PersonLink.tokenHash': {
    retentionDays: 180,
    keptFrom: 'created',
    readers: [],
    purpose: {
      nl: 'Om de link naar de eigen pagina te herkennen. De link zelf bewaren wij niet.',
      en: 'To recognise the link to the own page. The link itself is not kept.',
    },
  },
  'ConsentEvent.textShown': {
    retentionDays: 5 * year,
    keptFrom: 'created',
    readers: ['person', 'sender', 'receiver'],
    purpose: {
      nl: 'Om te laten zien wie waarvoor toestemming gaf, en wanneer.',
      en: 'To show who agreed to what, and when.',
    },
  },
  'AccessLine.readerName': {
    retentionDays: year,
    keptFrom: 'created',
    readers: ['person'],
    purpose: {
      nl: 'Zodat iemand kan zien wie de gegevens heeft gelezen.',
      en: 'So that a person can see who has read their data.',
    },
  },
  'Referral.topic': {
    retentionDays: year,
    keptFrom: 'closed',
    readers: ['person', 'sender', 'receiver'],
    purpose: { nl: 'Om te weten met welke vraag iemand komt.', en: 'To know which question somebody comes with.' },
  },
  'Referral.questionNote': {
    retentionDays: 90,
    keptFrom: 'closed',
    readers: ['person', 'sender', 'receiver'],
    purpose: { nl: 'Om de vraag in eigen woorden door te geven.', en: 'To pass on the question in own words.' },
  },
  'Referral.municipalityCode': {
    retentionDays: year,
    keptFrom: 'closed',
    readers: ['person', 'sender', 'receiver'],
    purpose: {
      nl: 'Om te weten uit welke gemeente de vraag komt.',
      en: 'To know from which municipality the question comes.',
    },
  },
  'Referral.status': {
    retentionDays: year,
    keptFrom: 'closed',
    readers: ['person', 'receiver', 'sender'],
    purpose: {
      nl: 'Om te volgen wat er van de vraag komt. De persoon kiest wat de verwijzer hoort.',
      en: 'To follow what comes of the question. The person chooses what the sender hears.',
    },
  },
  'Referral.outcome': {
    retentionDays: year,
    keptFrom: 'closed',
    readers: ['person', 'receiver', 'sender'],
    purpose: { nl: 'Om te leren wat een doorverwijzing oplevert.', en: 'To learn what a referral brings.' },
  },
  'Enrolment.status': {
    retentionDays: year,
    keptFrom: 'session',
    readers: ['person', 'host', 'coordinator'],
    purpose: {
      nl: 'Om plekken en de wachtlijst eerlijk te verdelen.',
      en: 'To share out places and the waiting list fairly.',
    },
  },
  'Enrolment.attendance': {
    retentionDays: year,
    keptFrom: 'session',
    readers: ['person', 'host', 'coordinator'],
    purpose: { nl: 'Om te tellen hoeveel mensen er waren.', en: 'To count how many people came.' },
  },
  'Folder.linkHash': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: [],
    purpose: {
      nl: 'Om de link en de code van een persoonlijke map te herkennen. De link en de code zelf bewaren wij niet.',
      en: 'To recognise the link and the code of a personal folder. The link and the code themselves are not kept.',
    },
  },
  'FolderAnswer.value': {
    retentionDays: year,
    keptFrom: 'last-activity',
    readers: ['person'],
    purpose: {
      nl: 'Zodat iemand de eigen antwoorden uit een e-learning kan teruglezen en meenemen.',
      en: 'So that somebody can read and take along their own answers of an e-learning.',
    },
  },
  'DoorArrival.firstName': {
    retentionDays: 1,
    keptFrom: 'session',
    readers: ['host', 'coordinator'],
    purpose: {
      nl: 'Zodat de gastheer weet wie er binnenkomt.',
      en: 'So that the host knows who comes in.',
    },
  },
  'MeetAgain.personId': {
    retentionDays: 180,
    keptFrom: 'session',
    readers: ['person'],
    purpose: {
      nl: 'Zodat mensen die dat allebei willen elkaar na een bijeenkomst weer vinden.',
      en: 'So that people who both want it find each other again after a session.',
    },
  },
  'InvitedEnrolment.agreedAt': {
    retentionDays: year,
    keptFrom: 'session',
    readers: ['person', 'sender'],
    purpose: {
      nl: 'Zodat wie iemand uitnodigde ziet dat het gelukt is, als die persoon dat goed vindt.',
      en: 'So that whoever invited somebody sees that it worked, if that person agrees.',
    },
  },
  'Enrolment.gaveOpinion': {
    retentionDays: year,
    keptFrom: 'session',
    readers: ['person'],
    purpose: {
      nl: 'Zodat niemand twee keer zegt wat hij vond. Wat iemand zei, bewaren wij los van de persoon.',
      en: 'So that nobody says twice what they thought. What somebody said is kept apart from the person.',
    },
  },
  'GamePlayer.firstName': {
    retentionDays: 2,
    keptFrom: 'created',
    readers: ['person', 'host', 'coordinator'],
    purpose: {
      nl: 'Zodat mensen elkaar in een spel bij de naam kunnen noemen. De groep leest de naam ook.',
      en: 'So that people in a game can call each other by name. The group reads the name too.',
    },
  },
  'GameAnswer.text': {
    retentionDays: 2,
    keptFrom: 'created',
    readers: ['person'],
    purpose: {
      nl: 'Om de eigen lijst of kaart te maken. Wat iemand deelt, lezen de groep en de gastheer ook.',
      en: 'To make the own list or card. What somebody shares is read by the group and the host too.',
    },
  },
  'GameGift.text': {
    retentionDays: 2,
    keptFrom: 'created',
    readers: ['person', 'host', 'coordinator'],
    purpose: { nl: 'Om een tip aan elkaar te geven.', en: 'To give each other a tip.' },
  },
  'User.name': {
    retentionDays: year,
    keptFrom: 'account-ended',
    readers: ['person', 'colleague', 'administrator'],
    purpose: { nl: 'Zodat collega’s weten wie iets deed.', en: 'So that colleagues know who did something.' },
  },
  'User.email': {
    retentionDays: 30,
    keptFrom: 'account-ended',
    readers: ['person', 'colleague', 'administrator'],
    purpose: { nl: 'Om in te loggen en bericht te krijgen.', en: 'To sign in and to get messages.' },
  },
  'SignInSession.ipAddress': {
    retentionDays: 30,
    keptFrom: 'created',
    readers: ['person'],
    purpose: { nl: 'Om misbruik van een account te zien.', en: 'To notice misuse of an account.' },
  },
} as const satisfies Record<string, ProcessingPurpose>

export type PersonalField = keyof typeof processingPurposes

/** The last day on which a field is kept: the day of its event (`keptFrom`, YYYY-MM-DD) and the retention after it. */
export function keptUntil(field: PersonalField, eventOn: string): string {
  const day = 24 * 60 * 60 * 1000
  return new Date(Date.parse(eventOn) + processingPurposes[field].retentionDays * day).toJSON().slice(0, 10)
}
