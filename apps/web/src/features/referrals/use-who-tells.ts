import { useLingui } from '@lingui/react/macro'
import type { ReferralData } from './referral-detail.tsx'

/** Who tells the person: Loper by mail, or the colleague by phone when there is no address. Stands behind "what just happened". */
export function useWhoTells({ contact, person }: ReferralData): string {
  const { t } = useLingui()
  const name = person.firstName
  if (contact?.kind === 'PHONE') return t`Bel ${name} zelf: ${contact.value}.`
  return t`${name} krijgt bericht.`
}
