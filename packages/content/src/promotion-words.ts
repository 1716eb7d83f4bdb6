import type { Language } from '@loper/domain/languages'
import { isolated } from './isolated.ts'

type Practical = { when: string; where: string; cost: string; url: string }
type Words = {
  online: string
  free: string
  /** When, where, for how much and how to enrol: on one line for a message, on lines of their own elsewhere. */
  practical(facts: Practical): { short: string; full: string }
  /** On paper. */
  enrol: string
  scan: string
  goTo: string
  qrLabel: string
  freeCoffee: string
  helpTitle: string
  helpText: string
  atHome: string
  whatYouDo: string
  noAccount: string
}

/** What posters, flyers and pasted texts say beside the words of the session, to job seekers. */
export const promotionWords: Record<Language, Words> = {
  nl: {
    online: 'Online',
    free: 'Gratis',
    practical: ({ when, where, cost, url }) => ({
      short: `${when}. ${where}. ${cost}. Meld u aan: ${url}`,
      full: `Wanneer: ${when}\nWaar: ${where}\nKosten: ${cost}\nMeld u aan: ${url}`,
    }),
    enrol: 'Meld u aan',
    scan: 'Scan de code met uw telefoon.',
    goTo: 'Of ga naar',
    qrLabel: 'QR-code naar de aanmelding',
    freeCoffee: 'Ook de koffie',
    helpTitle: 'Hulp nodig?',
    helpText: 'Vraag het aan de balie',
    atHome: 'U doet thuis mee',
    whatYouDo: 'Wat gaat u doen?',
    noAccount: 'U heeft geen account nodig.',
  },
  en: {
    online: 'Online',
    free: 'Free',
    practical: ({ when, where, cost, url }) => ({
      short: `${when}. ${where}. ${cost}. Sign up: ${url}`,
      full: `When: ${when}\nWhere: ${where}\nCost: ${cost}\nSign up: ${url}`,
    }),
    enrol: 'Sign up',
    scan: 'Scan the code with your phone.',
    goTo: 'Or go to',
    qrLabel: 'QR code to sign up',
    freeCoffee: 'The coffee too',
    helpTitle: 'Need help?',
    helpText: 'Ask at the desk',
    atHome: 'You join from home',
    whatYouDo: 'What will you do?',
    noAccount: 'You need no account.',
  },
  ar: {
    online: 'عبر الإنترنت',
    free: 'مجانا',
    practical: ({ when, where, cost, url }) => ({
      short: `${when}. ${isolated(where)}. ${isolated(cost)}. سجل هنا: ${isolated(url)}`,
      full: `الموعد: ${when}\nالمكان: ${isolated(where)}\nالتكلفة: ${isolated(cost)}\nسجل هنا: ${isolated(url)}`,
    }),
    enrol: 'سجل الآن',
    scan: 'امسح الرمز بهاتفك.',
    goTo: 'أو اذهب إلى',
    qrLabel: 'رمز QR للتسجيل',
    freeCoffee: 'والقهوة أيضا',
    helpTitle: 'هل تحتاج إلى مساعدة؟',
    helpText: 'اسأل في مكتب الاستقبال',
    atHome: 'تشارك من بيتك',
    whatYouDo: 'ماذا ستفعل؟',
    noAccount: 'لا تحتاج إلى حساب.',
  },
}
