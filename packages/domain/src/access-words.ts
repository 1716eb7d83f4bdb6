import type { Language } from './languages.ts'

type Sentence = Readonly<Record<Language, string>>

/** What was done with a person's record and what for, as that person reads it. `what` follows a name: "Sanne: vroeg …". */
export const accessWords = {
  'referral.requested': { nl: 'gaf uw vraag door', en: 'passed on your question', ar: 'أوصل سؤالك' },
  'referral.read': { nl: 'las uw vraag', en: 'read your question', ar: 'قرأ سؤالك' },
  'referral.accepted': { nl: 'nam uw vraag aan', en: 'accepted your question', ar: 'قبل سؤالك' },
  'referral.rejected': { nl: 'kon u niet helpen', en: 'could not help you', ar: 'لم يستطع مساعدتك' },
  'referral.waitlisted': {
    nl: 'zette uw vraag op de wachtlijst',
    en: 'put your question on the waiting list',
    ar: 'وضع سؤالك في قائمة الانتظار',
  },
  'referral.started': { nl: 'schreef op dat u begonnen bent', en: 'noted that you have started', ar: 'سجّل أنك بدأت' },
  'referral.completed': { nl: 'schreef op dat u klaar bent', en: 'noted that you have finished', ar: 'سجّل أنك انتهيت' },
  'referral.failed': { nl: 'schreef op dat het is gestopt', en: 'noted that it has stopped', ar: 'سجّل أن الأمر توقف' },
  'referral.cancelled': { nl: 'trok de vraag in', en: 'took back the question', ar: 'سحب السؤال' },
  'referral.in-error': { nl: 'haalde een vergissing weg', en: 'removed a mistake', ar: 'أزال خطأ' },
  'referral.sent-on': { nl: 'stuurde uw vraag door', en: 'sent your question on', ar: 'أرسل سؤالك إلى جهة أخرى' },
  'referral.withdrawn': { nl: 'stopte de toestemming', en: 'stopped the agreement', ar: 'أوقف الموافقة' },
  'feedback.changed': {
    nl: 'koos wat de verwijzer hoort',
    en: 'chose what the sender hears',
    ar: 'اختار ما تعرفه الجهة المرسلة',
  },
  'enrolment.made': { nl: 'schreef u in voor een bijeenkomst', en: 'enrolled you in a session', ar: 'سجلك في لقاء' },
  'enrolment.waiting': {
    nl: 'zette u op een wachtlijst',
    en: 'put you on a waiting list',
    ar: 'وضعك في قائمة الانتظار',
  },
  'offer.taken': {
    nl: 'nam de plek die voor u vrij was',
    en: 'took the place that was offered to you',
    ar: 'قبل المكان الذي عُرض عليك',
  },
  'offer.declined': {
    nl: 'gaf de plek die voor u vrij was door',
    en: 'left the place that was offered to you to the next',
    ar: 'ترك المكان الذي عُرض عليك لمن بعدك',
  },
  'enrolment.cancelled': {
    nl: 'schreef u uit voor een bijeenkomst',
    en: 'signed you off from a session',
    ar: 'ألغى تسجيلك في لقاء',
  },
  'list.referrals': {
    nl: 'zag uw naam in een lijst met vragen',
    en: 'saw your name in a list of questions',
    ar: 'رأى اسمك في قائمة أسئلة',
  },
  'list.session': {
    nl: 'zag uw naam op een deelnemerslijst',
    en: 'saw your name on a list of participants',
    ar: 'رأى اسمك في قائمة المشاركين',
  },
  'list.invitation': {
    nl: 'zag uw naam, omdat u via de uitnodiging kwam en dat goed vond',
    en: 'saw your name, because you came by the invitation and agreed to that',
    ar: 'رأى اسمك، لأنك جئت عن طريق الدعوة ووافقت على ذلك',
  },
  'door.arrived': {
    nl: 'gaf bij de deur door dat u er was',
    en: 'told at the door that you were there',
    ar: 'سجّل عند الباب أنك حضرت',
  },
  'meet-again.read': {
    nl: 'zag uw naam en hoe men u bereikt, omdat u elkaar weer wilt zien',
    en: 'saw your name and how to reach you, because you want to meet again',
    ar: 'رأى اسمك وطريقة الاتصال بك، لأنكم تريدون اللقاء من جديد',
  },
  'me.exported': { nl: 'haalde de gegevens op', en: 'downloaded the data', ar: 'نزّل البيانات' },
  'purpose.help': { nl: 'om u verder te helpen', en: 'to help you on', ar: 'لمساعدتك' },
  'purpose.follow': { nl: 'om te volgen hoe het gaat', en: 'to follow how it goes', ar: 'لمتابعة سير الأمور' },
  'purpose.own': { nl: 'eigen keuze', en: 'own choice', ar: 'اختيار شخصي' },
} as const satisfies Record<string, Sentence>

export type AccessKey = keyof typeof accessWords

/** The words of a line in a language; a line that was written in words stays as it is. */
export function accessWord(key: string, language: Language): string {
  return Object.hasOwn(accessWords, key) ? accessWords[key as AccessKey][language] : key
}
