import { useLingui } from '@lingui/react/macro'
import type { Problem } from './use-auth-action.ts'

/** What the sign-in says about a code, in words. */
export function useCodeWords(): (code: string) => Problem | null {
  const { t } = useLingui()
  return (code) => {
    switch (code) {
      case 'INVALID_CODE':
      case 'INVALID_BACKUP_CODE':
        return { title: t`Deze code klopt niet`, text: t`Kijk nog eens en vul de code opnieuw in.` }
      case 'INVALID_TWO_FACTOR_COOKIE':
      case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
        return {
          title: t`Begin opnieuw met inloggen`,
          text: t`Het duurde te lang, of de code was te vaak fout. Vraag een nieuwe link.`,
        }
      case 'ACCOUNT_TEMPORARILY_LOCKED':
        return {
          title: t`Even wachten`,
          text: t`De code was te vaak fout. Over een kwartier kun je het weer proberen.`,
        }
      default:
        return null
    }
  }
}
