import type { Language } from '../names.ts'
import type { Mail } from './mail.ts'

export type ReferralAcceptedPerson = { firstName: string; libraryName: string; url: string }

/** To the person, when the library has accepted the referral. */
export function referralAcceptedPersonMail(language: Language, input: ReferralAcceptedPerson): Mail {
  const { firstName, libraryName, url } = input
  return language === 'nl'
    ? {
        subject: `${libraryName} helpt u graag`,
        title: `U bent welkom, ${firstName}`,
        paragraphs: [
          `${libraryName} heeft uw vraag gelezen en helpt u graag.`,
          'U kunt zelf een bijeenkomst kiezen. Of wacht tot wij u een plek geven.',
          'U hoort van ons zodra u een plek heeft.',
        ],
        action: { label: 'Kies een bijeenkomst', url },
        footer: 'De link is alleen voor u. U kunt daar ook stoppen.',
      }
    : {
        subject: `${libraryName} is happy to help you`,
        title: `You are welcome, ${firstName}`,
        paragraphs: [
          `${libraryName} has read your question and is happy to help.`,
          'You can choose a session yourself. Or wait until we give you a place.',
          'We will tell you as soon as you have a place.',
        ],
        action: { label: 'Choose a session', url },
        footer: 'The link is only for you. You can also stop there.',
      }
}
