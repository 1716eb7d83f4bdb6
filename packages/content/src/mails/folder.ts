import type { Language } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type FolderMail = { url: string; code: string }

/** To somebody who wants the link and the code of their personal folder in their own mailbox. */
export function folderMail(language: Language, { url, code }: FolderMail): Mail {
  switch (language) {
    case 'nl':
      return {
        subject: 'Uw map',
        title: 'Hier is de link naar uw map',
        paragraphs: [
          'In uw map staat wat u maakte in de e-learnings. Met de knop opent u uw map.',
          `Vraagt de map om een code? Die is: ${code}.`,
          'Uw mailadres bewaren wij niet.',
        ],
        action: { label: 'Open uw map', url },
        footer: 'Wie deze mail heeft, kan in uw map. Stuur de mail niet door.',
      }
    case 'en':
      return {
        subject: 'Your folder',
        title: 'Here is the link to your folder',
        paragraphs: [
          'In your folder is what you made in the e-learnings. The button opens your folder.',
          `Does the folder ask for a code? It is: ${code}.`,
          'We do not keep your mail address.',
        ],
        action: { label: 'Open your folder', url },
        footer: 'Whoever has this mail can open your folder. Do not forward it.',
      }
    case 'ar':
      return {
        subject: 'ملفك',
        title: 'هذا رابط ملفك',
        paragraphs: [
          'في ملفك كل ما كتبته في الدروس الإلكترونية. بهذا الزر تفتح ملفك.',
          `هل يطلب الملف رمزا؟ الرمز هو: ${code}.`,
          'نحن لا نحفظ عنوان بريدك.',
        ],
        action: { label: 'افتح ملفك', url },
        footer: 'من لديه هذه الرسالة يستطيع فتح ملفك. لا ترسلها إلى أحد.',
      }
  }
}
