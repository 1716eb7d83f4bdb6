import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type PlacedInSession = {
  firstName: string
  sessionTitle: string
  when: string
  place: string
  libraryName: string
  url: string
}

/** To the person, when the library has given them a place after a referral. */
export function placedInSessionMail(language: Language, input: PlacedInSession): Mail {
  const { firstName, sessionTitle, when, place, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `Wij hebben een plek voor u: ${when}`,
        title: `Er is een plek voor u, ${firstName}`,
        paragraphs: [
          `${libraryName} heeft een plek voor u bij ${sessionTitle}.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          'Kunt u dan niet? Kies zelf een andere dag, of meld u af.',
        ],
        action: { label: 'Bekijk uw plek', url },
        footer: 'De link is alleen voor u. U ziet daar ook wie uw gegevens ziet.',
      }
    case 'en':
      return {
        subject: `We have a place for you: ${when}`,
        title: `There is a place for you, ${firstName}`,
        paragraphs: [
          `${libraryName} has a place for you at ${sessionTitle}.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          'Can you not come then? Choose another day, or let us know.',
        ],
        action: { label: 'See your place', url },
        footer: 'The link is only for you. It also shows who sees your data.',
      }
    case 'ar':
      return {
        subject: `لدينا مكان لك: ${when}`,
        title: `يوجد مكان لك يا ${isolated(firstName)}`,
        paragraphs: [
          `لدى ${isolated(libraryName)} مكان لك في ${isolated(sessionTitle)}.`,
          `متى: ${when}.`,
          `أين: ${isolated(place)}.`,
          'ألا تستطيع الحضور في هذا الموعد؟ اختر يوما آخر، أو ألغ تسجيلك.',
        ],
        action: { label: 'شاهد مكانك', url },
        footer: 'هذا الرابط لك وحدك. فيه ترى أيضا من يرى بياناتك.',
      }
  }
}
