import type { Language } from '@loper/domain/languages'
import type { ConsentText } from './consent-texts.ts'
import { isolated } from './isolated.ts'

export type MeetAgainParties = { sessionTitle: string; contact: string }

const texts: Record<Language, (parties: MeetAgainParties) => Omit<ConsentText, 'version'>> = {
  nl: ({ sessionTitle, contact }) => ({
    title: 'Wilt u de anderen nog eens zien?',
    sharedHeading: 'Dit zien de anderen die dat ook willen',
    shared: ['Uw voornaam', `Hoe zij u bereiken: ${contact}`],
    notSharedHeading: 'Wie niets ziet',
    notShared: ['Wie er niet was, of niet meedoet', 'De bibliotheek en andere organisaties'],
    withWhom: `Alleen mensen die ook bij ‘${sessionTitle}’ waren en ook ja zeggen, zien dit. U ziet het ook van hen.`,
    purpose: 'Zo kunt u elkaar bellen of mailen. Na een half jaar stopt het vanzelf.',
    control: 'Bij uw gegevens ziet u wie er keek.',
    howToStop: 'U kunt elk moment stoppen, op deze pagina. Dan ziet niemand u nog.',
    agree: 'Ja, zij mogen mijn voornaam zien en hoe zij mij bereiken.',
  }),
  en: ({ sessionTitle, contact }) => ({
    title: 'Would you like to see the others again?',
    sharedHeading: 'The others who want that too see this',
    shared: ['Your first name', `How they reach you: ${contact}`],
    notSharedHeading: 'Who sees nothing',
    notShared: ['Who was not there, or does not join in', 'The library and other organisations'],
    withWhom: `Only people who were at ‘${sessionTitle}’ too and also say yes see this. You see the same of them.`,
    purpose: 'So that you can call or mail each other. After half a year it stops by itself.',
    control: 'With your data you see who looked.',
    howToStop: 'You can stop at any moment, on this page. Then nobody sees you any more.',
    agree: 'Yes, they may see my first name and how to reach me.',
  }),
  ar: ({ sessionTitle, contact }) => ({
    title: 'هل تريد أن ترى الآخرين من جديد؟',
    sharedHeading: 'هذا ما يراه الآخرون الذين يريدون ذلك أيضا',
    shared: ['اسمك الأول', `كيف يتصلون بك: ${isolated(contact)}`],
    notSharedHeading: 'من لا يرى شيئا',
    notShared: ['من لم يحضر أو لا يشارك في هذا', 'المكتبة والمنظمات الأخرى'],
    withWhom: `لا يرى هذا إلا من حضر «${isolated(sessionTitle)}» وقال نعم أيضا. وأنت ترى منهم الشيء نفسه.`,
    purpose: 'هكذا يمكنكم الاتصال ببعضكم أو المراسلة. ويتوقف هذا وحده بعد نصف سنة.',
    control: 'عند بياناتك ترى من اطلع عليها.',
    howToStop: 'يمكنك أن تتوقف في أي وقت في هذه الصفحة. وعندها لا يراك أحد بعد ذلك.',
    agree: 'نعم، يمكنهم أن يروا اسمي الأول وكيف يتصلون بي.',
  }),
}

/** What somebody reads before they share how to reach them with the others of a session. Other words are another version. */
export function meetAgainConsent(language: Language, parties: MeetAgainParties): ConsentText {
  return { version: 'meet-again-1', ...texts[language](parties) }
}
