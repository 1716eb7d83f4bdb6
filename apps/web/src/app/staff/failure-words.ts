import { useLingui } from '@lingui/react/macro'
import { codeOf } from './failure-link.ts'
import { isUnreachable } from './retry-link.ts'

export type FailureWords = { title: string; text: string }

/** What to tell about a failure: honest about what happened, and what to do now. */
export function useFailureWords(): (error: unknown) => FailureWords {
  const { t } = useLingui()
  return (error) => {
    if (isUnreachable(error)) {
      return {
        title: t`Geen verbinding`,
        text: t`Loper is niet bereikbaar. Kijk of je internet hebt en probeer het opnieuw.`,
      }
    }
    switch (codeOf(error)) {
      case 'BUSY':
        return {
          title: t`Het is nu erg druk`,
          text: t`Er is niets bewaard. Wat je typte, staat er nog. Wacht even en probeer het opnieuw.`,
        }
      case 'UNAUTHENTICATED':
        return { title: t`Je bent uitgelogd`, text: t`Log opnieuw in. Je komt terug op deze pagina.` }
      case 'NOT_ALLOWED':
        return { title: t`Dit mag je niet doen`, text: t`Je rol geeft hier geen recht op. Vraag het je coördinator.` }
      case 'NOT_FOUND':
        return { title: t`Niet gevonden`, text: t`Dit bestaat niet meer, of je mag het niet zien.` }
      case 'CONFLICT':
        return {
          title: t`Een ander was je voor`,
          text: t`Er is net iets veranderd. Laad de pagina opnieuw en kijk hoe het nu staat.`,
        }
      default:
        return {
          title: t`Dat lukte niet`,
          text: t`Er ging iets mis bij Loper. Er is niets bewaard. Probeer het opnieuw.`,
        }
    }
  }
}
