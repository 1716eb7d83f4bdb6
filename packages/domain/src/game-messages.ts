import { fieldMessage } from './field-messages.ts'
import type { Language } from './languages.ts'

/** What the games say when something is not right yet, besides what every field says. */
export const gameMessages: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'game.code': {
    nl: 'Vul de code van het spel in: zes cijfers.',
    en: 'Fill in the code of the game: six digits.',
    ar: 'اكتب رمز اللعبة: ستة أرقام.',
  },
  'game.unknown': {
    nl: 'Er is geen spel met deze code. Kijk de code na.',
    en: 'There is no game with this code. Check the code.',
    ar: 'لا توجد لعبة بهذا الرمز. راجع الرمز.',
  },
  'game.closed': {
    nl: 'Dit spel is afgelopen. Vraag de begeleider om hulp.',
    en: 'This game is over. Ask the host for help.',
    ar: 'انتهت هذه اللعبة. اطلب المساعدة من المشرف.',
  },
  'game.full': {
    nl: 'Er doen al twaalf mensen mee. Dat is het meeste.',
    en: 'Twelve people are playing already. That is the most.',
    ar: 'يلعب اثنا عشر شخصا. هذا هو العدد الأكبر.',
  },
  'game.rejoin-code': {
    nl: 'Vul uw eigen code in: vijf cijfers.',
    en: 'Fill in your own code: five digits.',
    ar: 'اكتب رمزك الخاص: خمسة أرقام.',
  },
  'game.rejoin-unknown': {
    nl: 'Deze eigen code klopt niet. Kijk de code na, of doe opnieuw mee.',
    en: 'This code of your own is not right. Check it, or join again.',
    ar: 'رمزك الخاص غير صحيح. راجعه، أو شارك من جديد.',
  },
  'game.too-often': {
    nl: 'Dit is te vaak geprobeerd. Vraag de begeleider om hulp.',
    en: 'This was tried too often. Ask the host for help.',
    ar: 'جرت محاولات كثيرة. اطلب المساعدة من المشرف.',
  },
  'game.too-many-cards': {
    nl: 'Dit zijn te veel kaarten. Haal er een weg.',
    en: 'These are too many cards. Take one away.',
    ar: 'هذه بطاقات كثيرة. أزل واحدة منها.',
  },
  'game.too-many-rooms': {
    nl: 'Jullie hebben al twintig spellen open. Wis er eerst een.',
    en: 'You have twenty games open already. Erase one first.',
    ar: 'لديكم عشرون لعبة مفتوحة. احذفوا واحدة أولا.',
  },
}

/** The sentence of a messageKey on a page of a game. */
export function gameMessage(key: string, language: Language = 'nl'): string {
  return Object.hasOwn(gameMessages, key) ? (gameMessages[key]?.[language] ?? '') : fieldMessage(key, language)
}
