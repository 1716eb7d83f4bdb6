import type { Language, RejectionReason } from '../names.ts'
import type { Mail } from './mail.ts'

export type ReferralRejectedPerson = {
  firstName: string
  libraryName: string
  reason: RejectionReason
  /** The person's own page, or the public list of sessions. */
  url: string
}

const why: Record<Language, Record<RejectionReason, string>> = {
  nl: {
    NO_CAPACITY: 'Er is daar nu geen plek.',
    OUTSIDE_AREA: 'Zij helpen alleen mensen uit hun eigen omgeving.',
    DOES_NOT_FIT: 'Uw vraag past niet bij wat zij doen.',
    NOT_REACHED: 'Zij probeerden u te bereiken. Dat lukte niet.',
    PERSON_DECLINED: 'U vertelde dat u nu niet mee wilt doen. Dat is goed.',
    DUPLICATE: 'Uw vraag lag er al. Daar gaan zij mee verder.',
    OTHER: 'Het lukt daar nu niet.',
  },
  en: {
    NO_CAPACITY: 'There is no place at the moment.',
    OUTSIDE_AREA: 'They only help people from their own area.',
    DOES_NOT_FIT: 'Your question does not fit what they do.',
    NOT_REACHED: 'They tried to reach you. That did not work.',
    PERSON_DECLINED: 'You told them that you do not want to join now. That is fine.',
    DUPLICATE: 'They already had your question. They will go on with that one.',
    OTHER: 'It is not possible there now.',
  },
}

/** To the person, when the library cannot take the referral: never the free note, always a way on. */
export function referralRejectedPersonMail(language: Language, input: ReferralRejectedPerson): Mail {
  const { firstName, libraryName, reason, url } = input
  return language === 'nl'
    ? {
        subject: 'Nieuws over uw vraag',
        title: `Dag ${firstName}`,
        paragraphs: [
          `${libraryName} kan u nu niet helpen. ${why.nl[reason]}`,
          'Dit ligt niet aan u. Er is vaak wel een andere plek.',
          'Kijk zelf bij de bijeenkomsten. Of loop binnen bij een bibliotheek. De balie denkt met u mee.',
        ],
        action: { label: 'Bekijk andere bijeenkomsten', url },
        footer: `${libraryName} ziet uw gegevens nu niet meer.`,
      }
    : {
        subject: 'News about your question',
        title: `Hello ${firstName}`,
        paragraphs: [
          `${libraryName} cannot help you now. ${why.en[reason]}`,
          'This is not your fault. There is often another place.',
          'Look at the other sessions. Or walk into any library. The desk will think along with you.',
        ],
        action: { label: 'See other sessions', url },
        footer: `${libraryName} can no longer see your data.`,
      }
}
