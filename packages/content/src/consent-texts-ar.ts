import type { ConsentText, EnrolmentParties, FeedbackChoice, ReferralParties } from './consent-texts.ts'
import { isolated } from './isolated.ts'

type Words = Omit<ConsentText, 'version'>

/** Version referral-1 in Arabic. */
export function arabicReferralConsent({ senderName, receiverName, serviceTitle, shares }: ReferralParties): Words {
  const receiver = isolated(receiverName)
  const { language, municipality, question } = shares ?? { language: true, municipality: true, question: true }
  return {
    title: 'هل تسمح لنا أن نوصل سؤالك؟',
    sharedHeading: `هذا ما تحصل عليه ${receiver}`,
    shared: [
      'اسمك الأول',
      'كيف يتواصلون معك: هاتفك أو بريدك الإلكتروني',
      ...(language ? ['اللغة التي تفضل أن تتكلمها'] : []),
      ...(municipality ? ['بلديتك، إذا ذكرتها'] : []),
      ...(question ? ['سؤالك بكلماتك أنت'] : []),
    ],
    notSharedHeading: 'هذا ما لا يحصلون عليه',
    notShared: [
      ...(language ? [] : ['اللغة التي تفضل أن تتكلمها']),
      ...(municipality ? [] : ['البلدية التي تسكن فيها']),
      ...(question ? [] : ['سؤالك بكلماتك أنت']),
      'اسم عائلتك أو عنوانك',
      'مكان عملك أو دخلك',
      `أي شيء آخر تعرفه ${isolated(senderName)} عنك`,
    ],
    withWhom: `فقط ${receiver} تحصل على هذا. الموظفون الذين يساعدونك يستطيعون قراءته.`,
    purpose: `تتصل بك ${receiver} أو ترسل لك رسالة عن «${isolated(serviceTitle)}». ونعد أيضا عدد المشاركين بدون أسماء.`,
    control: 'يمكنك دائما أن ترى بياناتك وتأخذها معك وتطلب حذفها.',
    howToStop: 'يمكنك أن تتوقف في أي يوم برابطك الخاص. بعد ذلك لا يرى أحد هناك شيئا عنك.',
    agree: `نعم، أسمح لـ ${receiver} أن تتصل بي أو ترسل لي رسالة.`,
  }
}

/** Version enrolment-1 in Arabic. */
export function arabicEnrolmentConsent({ receiverName, serviceTitle }: EnrolmentParties): Words {
  const receiver = isolated(receiverName)
  return {
    title: 'ماذا نفعل ببياناتك؟',
    sharedHeading: `هذا ما تحصل عليه ${receiver}`,
    shared: ['اسمك الأول', 'بريدك الإلكتروني أو هاتفك', 'لغتك، إذا اخترتها', 'هل حضرت اللقاء'],
    notSharedHeading: 'من لا يرى شيئا',
    notShared: ['المشاركون الآخرون', 'البلدية ووكالة التوظيف وصاحب العمل'],
    withWhom: `فقط ${receiver} ترى بياناتك.`,
    purpose: `يتصلون بك أو يرسلون لك رسالة عن «${isolated(serviceTitle)}» ويستقبلونك هناك. ونعد أيضا عدد المشاركين بدون أسماء.`,
    control: 'يمكنك دائما أن ترى بياناتك وتأخذها معك وتطلب حذفها.',
    howToStop: 'يمكنك دائما أن تلغي تسجيلك برابطك الخاص. وهناك يمكنك أيضا أن تحذف كل شيء.',
    agree: `نعم، أسمح لـ ${receiver} أن تستخدم بياناتي لهذا الغرض.`,
  }
}

export const arabicFeedbackChoice: FeedbackChoice = {
  question: (senderName) => `ماذا تسمح لـ ${isolated(senderName)} أن تعرف لاحقا؟`,
  answers: {
    NOTHING: { title: 'لا شيء', text: 'أنت والمكتبة فقط تعرفان كيف تسير الأمور.' },
    STARTED_FINISHED: { title: 'هل بدأت وهل انتهيت', text: 'ليس ما تفعله، ولا كيف سارت الأمور.' },
    DETAILS: { title: 'كيف تسير الأمور أيضا', text: 'مثلا أن هناك مكانا، وما هي النتيجة.' },
  },
}
