import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type PilotClosed = {
  recipientName: string
  pilotTitle: string
  partnershipTitle: string
  decision: 'STOP' | 'ADAPT' | 'SCALE_UP'
  url: string
}

const decisions: Record<StaffLanguage, Record<PilotClosed['decision'], string>> = {
  nl: {
    STOP: 'Het besluit is: stoppen. De lessen blijven bewaard.',
    ADAPT: 'Het besluit is: aanpassen en doorgaan. In het verslag staat wat er verandert.',
    SCALE_UP: 'Het besluit is: opschalen. Ook andere plekken gaan hiermee beginnen.',
  },
  en: {
    STOP: 'The decision is: stop. The lessons are kept.',
    ADAPT: 'The decision is: adapt and go on. The report says what will change.',
    SCALE_UP: 'The decision is: scale up. Other places are going to start this too.',
  },
}

/** To the partners of a partnership, when one of its pilots closes with a decision. */
export function pilotClosedMail(language: StaffLanguage, input: PilotClosed): Mail {
  const { recipientName, pilotTitle, partnershipTitle, decision, url } = input
  const decided = decisions[language][decision]
  return language === 'nl'
    ? {
        subject: `De pilot is klaar: ${pilotTitle}`,
        title: `Dag ${recipientName}, de pilot is klaar`,
        paragraphs: [
          `De pilot ${pilotTitle} van ${partnershipTitle} is afgesloten.`,
          decided,
          'In Loper lees je de evaluatie, de metingen en de lessen. Bedankt voor je werk.',
        ],
        action: { label: 'Lees de evaluatie', url },
        footer: 'Je krijgt deze mail omdat je organisatie partner is.',
      }
    : {
        subject: `The pilot has ended: ${pilotTitle}`,
        title: `Hello ${recipientName}, the pilot has ended`,
        paragraphs: [
          `The pilot ${pilotTitle} of ${partnershipTitle} has been closed.`,
          decided,
          'In Loper you can read the evaluation, the figures and the lessons. Thank you for your work.',
        ],
        action: { label: 'Read the evaluation', url },
        footer: 'You get this mail because your organisation is a partner.',
      }
}
