import type { MessageKey } from './field-messages.ts'

/** What fields say to a job seeker in Arabic. Forms for colleagues are not in Arabic, so their messages are not here. */
export const arabicFieldMessages = {
  'text.required': 'اكتب شيئا هنا.',
  'text.too-long': 'هذا النص طويل جدا. اجعله أقصر.',
  'text.citizen-number': 'هنا رقم قد يكون رقما وطنيا (BSN). احذفه. نحن لا نحفظ هذا الرقم أبدا.',
  'first-name.required': 'اكتب الاسم الأول.',
  'name.required': 'اكتب الاسم.',
  'email.required': 'اكتب عنوان البريد الإلكتروني.',
  'email.no-at': 'في عنوان البريد الإلكتروني علامة @. راجع العنوان.',
  'email.invalid': 'هذا العنوان غير صحيح. مثال صحيح: \u2068naam@voorbeeld.nl\u2069.',
  'phone.required': 'اكتب رقم الهاتف.',
  'phone.invalid': 'رقم الهاتف غير صحيح. مثال صحيح: \u206606 12345678\u2069.',
  'contact.required': 'اكتب عنوان البريد الإلكتروني أو رقم الهاتف.',
  'date.required': 'اختر تاريخا.',
  'date.invalid': 'هذا التاريخ غير موجود. اختر تاريخا آخر.',
  'date.past': 'مضى هذا التاريخ. اختر تاريخا لاحقا.',
  'time.required': 'اكتب الساعة.',
  'time.invalid': 'هذه الساعة غير موجودة. مثال صحيح: 14:00.',
  'number.invalid': 'اكتب رقما صحيحا بدون حروف.',
  'number.too-low': 'هذا الرقم صغير جدا.',
  'number.too-high': 'هذا الرقم كبير جدا.',
  'postcode.invalid': 'الرمز البريدي أربعة أرقام وحرفان: \u20661234 AB\u2069.',
  'sure.required': 'ضع علامة إذا كنت متأكدا.',
  'choice.required': 'اختر واحدا من الخيارات.',
  'reason.required': 'اختر سببا.',
  'municipality.unknown': 'لا نعرف هذه البلدية. اختر واحدة من القائمة.',
  'consent.required': 'هذا ممكن فقط بموافقتك. ضع علامة إذا كنت موافقا.',
  'agreement.required': 'بدون موافقتك لا نرسل شيئا. ضع علامة إذا كنت موافقا.',
  'feedback.required': 'اختر ما تعرفه الجهة المرسلة لاحقا.',
  'consent.changed': 'تغير النص في هذه الأثناء. اقرأه مرة أخرى.',
  'confirm.required': 'ضع العلامة أولا.',
  'service.gone': 'لم يعد هذا العرض موجودا. اختر شيئا آخر.',
  'session.full': 'لا توجد أماكن في هذا اللقاء. يمكنك الانتظار في القائمة.',
  'session.past': 'بدأ هذا اللقاء أو انتهى.',
  'session.cancelled': 'أُلغي هذا اللقاء.',
  'session.no-seat': 'جميع الأماكن محجوزة.',
  'enrolment.same-contact': 'يوجد في القائمة شخص بهذا العنوان أو الرقم.',
  'enrolment.already': 'يوجد تسجيل في هذا اللقاء. انظر في البريد الإلكتروني أو الرسائل.',
  'offer.gone': 'لم يعد هذا المكان متاحا. انتهى وقت الاختيار.',
  'enrolment.ended': 'توقف هذا التسجيل من قبل.',
  'referral.changed': 'غيّر شخص آخر هذا من قبل. انظر أولا إلى ما هو مكتوب الآن.',
  'link.expired': 'لم يعد هذا الرابط يعمل. اطلب رابطا جديدا.',
  'value.invalid': 'هذا غير صحيح بعد. راجعه.',
  'already.exists': 'هذا موجود من قبل. اختر شيئا آخر.',
} as const satisfies Partial<Record<MessageKey, string>>

/** The sentence of a messageKey in Arabic; the general one for a key that no job seeker meets. */
export function arabicFieldMessage(key: string): string {
  return Object.hasOwn(arabicFieldMessages, key)
    ? arabicFieldMessages[key as keyof typeof arabicFieldMessages]
    : arabicFieldMessages['value.invalid']
}
