import type { Language } from '@loper/domain/languages'
import type { ConsentText } from './consent-texts.ts'
import { isolated } from './isolated.ts'

/** Who asks: the first name and where they work. */
export type Inviter = { firstName: string; organisationName: string }

const texts: Record<Language, (inviter: Inviter) => Omit<ConsentText, 'version'>> = {
  nl: ({ firstName, organisationName }) => ({
    title: `Mag ${firstName} van ${organisationName} het zien?`,
    sharedHeading: `Dit ziet ${firstName} dan`,
    shared: ['Uw voornaam', 'Dat u zich heeft ingeschreven, en waarvoor', 'Of u bent geweest'],
    notSharedHeading: `Dit ziet ${firstName} niet`,
    notShared: ['Hoe wij u bereiken', 'Wat u daar vertelt of maakt'],
    withWhom: `Alleen ${firstName} ziet dit.`,
    purpose: `Zo weet ${firstName} dat u verder komt. Het hoeft niet: zonder dit kunt u ook meedoen.`,
    control: 'Bij uw gegevens ziet u wanneer er is gekeken.',
    howToStop: `U kunt elk moment stoppen, op uw eigen pagina. Dan ziet ${firstName} u niet meer.`,
    agree: `${firstName} van ${organisationName} mag zien dat ik mij heb ingeschreven en of ik ben geweest.`,
  }),
  en: ({ firstName, organisationName }) => ({
    title: `May ${firstName} of ${organisationName} see it?`,
    sharedHeading: `${firstName} then sees this`,
    shared: ['Your first name', 'That you enrolled, and for what', 'Whether you came'],
    notSharedHeading: `${firstName} does not see this`,
    notShared: ['How we reach you', 'What you tell or make there'],
    withWhom: `Only ${firstName} sees this.`,
    purpose: `So that ${firstName} knows that you are getting on. You need not: you can take part without it.`,
    control: 'With your data you see when somebody looked.',
    howToStop: `You can stop at any moment, on your own page. Then ${firstName} no longer sees you.`,
    agree: `${firstName} of ${organisationName} may see that I enrolled and whether I came.`,
  }),
  ar: ({ firstName, organisationName }) => {
    const who = isolated(firstName)
    const where = isolated(organisationName)
    return {
      title: `هل تسمح بأن يُعرض هذا على ${who} من ${where}؟`,
      sharedHeading: `هذا ما يُعرض على ${who}`,
      shared: ['اسمك الأول', 'أنك سجّلت، وفي أي لقاء', 'هل حضرت'],
      notSharedHeading: `هذا ما لا يُعرض على ${who}`,
      notShared: ['كيف نتصل بك', 'ما تقوله أو تصنعه هناك'],
      withWhom: `لا يُعرض هذا إلا على ${who}.`,
      purpose: `هكذا يعرف ${who} أنك تتقدم. هذا ليس واجبا: يمكنك المشاركة من دونه.`,
      control: 'عند بياناتك ترى متى اطلع أحد عليها.',
      howToStop: `يمكنك أن تتوقف في أي وقت في صفحتك الخاصة. وعندها لا يُعرض شيء عنك على ${who}.`,
      agree: `أسمح بأن يُعرض على ${who} من ${where} أنني سجّلت وهل حضرت.`,
    }
  },
}

/** What somebody who came by an invitation reads before its maker may see them. Other words are another version. */
export function invitationConsent(language: Language, inviter: Inviter): ConsentText {
  return { version: 'invitation-1', ...texts[language](inviter) }
}
