import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type ReferralAcceptedPerson = { firstName: string; libraryName: string; url: string }

/** To the person, when the library has accepted the referral. */
export function referralAcceptedPersonMail(language: Language, input: ReferralAcceptedPerson): Mail {
  const { firstName, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
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
    case 'en':
      return {
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
    case 'ar':
      return {
        subject: `يسر ${isolated(libraryName)} أن تساعدك`,
        title: `أهلا بك يا ${isolated(firstName)}`,
        paragraphs: [
          `قرأت ${isolated(libraryName)} سؤالك ويسرها أن تساعدك.`,
          'يمكنك أن تختار لقاء بنفسك. أو انتظر حتى نعطيك مكانا.',
          'نخبرك فور حصولك على مكان.',
        ],
        action: { label: 'اختر لقاء', url },
        footer: 'هذا الرابط لك وحدك. يمكنك أن توقف سؤالك هناك أيضا.',
      }
  }
}
