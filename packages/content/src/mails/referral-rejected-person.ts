import type { Language } from '@loper/domain/languages'
import type { RejectionReason } from '@loper/domain/referral-states'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type ReferralRejectedPerson = {
  firstName: string
  libraryName: string
  reason: RejectionReason
  /** The person's own page, or the public list of sessions. */
  url: string
}

type Answer = (libraryName: string) => [whatHappened: string, whatItMeans: string]

function cannotHelp(because: string): Answer {
  return (libraryName) => [
    `${libraryName} kan u nu niet helpen. ${because}`,
    'Dit ligt niet aan u. Er is vaak wel een andere plek.',
  ]
}

function cannotHelpInEnglish(because: string): Answer {
  return (libraryName) => [
    `${libraryName} cannot help you now. ${because}`,
    'This is not your fault. There is often another place.',
  ]
}

function cannotHelpInArabic(because: string): Answer {
  return (libraryName) => [`لا تستطيع ${libraryName} مساعدتك الآن. ${because}`, 'السبب ليس منك. غالبا يوجد مكان آخر.']
}

const answers: Record<Language, Record<RejectionReason, Answer>> = {
  nl: {
    NO_CAPACITY: cannotHelp('Er is daar nu geen plek.'),
    OUTSIDE_AREA: cannotHelp('Zij helpen alleen mensen uit hun eigen omgeving.'),
    DOES_NOT_FIT: cannotHelp('Uw vraag past niet bij wat zij doen.'),
    NOT_REACHED: cannotHelp('Zij probeerden u te bereiken. Dat lukte niet.'),
    OTHER: cannotHelp('Het lukt daar op dit moment niet.'),
    PERSON_DECLINED: (libraryName) => [
      `U vertelde ${libraryName} dat u nu niet mee wilt doen. Dat is goed.`,
      'Denkt u er later anders over? U bent altijd welkom.',
    ],
    DUPLICATE: (libraryName) => [
      `${libraryName} had uw vraag al. Met die eerste vraag gaan zij verder.`,
      'U hoeft niets te doen.',
    ],
  },
  en: {
    NO_CAPACITY: cannotHelpInEnglish('There is no place at the moment.'),
    OUTSIDE_AREA: cannotHelpInEnglish('They only help people from their own area.'),
    DOES_NOT_FIT: cannotHelpInEnglish('Your question does not fit what they do.'),
    NOT_REACHED: cannotHelpInEnglish('They tried to reach you. That did not work.'),
    OTHER: cannotHelpInEnglish('It is not possible there at the moment.'),
    PERSON_DECLINED: (libraryName) => [
      `You told ${libraryName} that you do not want to join now. That is fine.`,
      'Do you change your mind later? You are always welcome.',
    ],
    DUPLICATE: (libraryName) => [
      `${libraryName} already had your question. They will go on with that first one.`,
      'You do not need to do anything.',
    ],
  },
  ar: {
    NO_CAPACITY: cannotHelpInArabic('لا يوجد مكان هناك الآن.'),
    OUTSIDE_AREA: cannotHelpInArabic('هم يساعدون فقط من يسكن في منطقتهم.'),
    DOES_NOT_FIT: cannotHelpInArabic('سؤالك لا يناسب ما يفعلونه.'),
    NOT_REACHED: cannotHelpInArabic('حاولوا أن يتصلوا بك، ولم ينجحوا.'),
    OTHER: cannotHelpInArabic('هذا غير ممكن هناك الآن.'),
    PERSON_DECLINED: (libraryName) => [
      `قلت لـ ${libraryName} إنك لا تريد المشاركة الآن. لا بأس بذلك.`,
      'هل تغير رأيك لاحقا؟ أهلا بك دائما.',
    ],
    DUPLICATE: (libraryName) => [
      `كان سؤالك لدى ${libraryName} من قبل. سيتابعون سؤالك الأول.`,
      'لا تحتاج إلى فعل أي شيء.',
    ],
  },
}

/** To the person, when the library cannot take the referral: never the free note, always a way on. */
export function referralRejectedPersonMail(language: Language, input: ReferralRejectedPerson): Mail {
  const { firstName, libraryName, reason, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: 'Nieuws over uw vraag',
        title: `Dag ${firstName}`,
        paragraphs: [
          ...answers.nl[reason](libraryName),
          'Bekijk de bijeenkomsten, of loop binnen bij een bibliotheek. De balie denkt met u mee.',
        ],
        action: { label: 'Bekijk andere bijeenkomsten', url },
        footer: 'Op uw eigen pagina ziet u wie uw gegevens ziet.',
      }
    case 'en':
      return {
        subject: 'News about your question',
        title: `Hello ${firstName}`,
        paragraphs: [
          ...answers.en[reason](libraryName),
          'Look at the other sessions. Or walk into any library. The desk will think along with you.',
        ],
        action: { label: 'See other sessions', url },
        footer: 'Your own page shows who sees your data.',
      }
    case 'ar':
      return {
        subject: 'خبر عن سؤالك',
        title: `مرحبا ${isolated(firstName)}`,
        paragraphs: [
          ...answers.ar[reason](isolated(libraryName)),
          'شاهد اللقاءات، أو تفضل بزيارة مكتبة. موظفو الاستقبال يفكرون معك.',
        ],
        action: { label: 'شاهد لقاءات أخرى', url },
        footer: 'في صفحتك الخاصة ترى من يرى بياناتك.',
      }
  }
}
