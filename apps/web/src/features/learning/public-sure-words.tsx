import { useLingui } from '@lingui/react/macro'

/** How sure somebody feels, from not at all to very. */
export function useSureWords(): string[] {
  const { t } = useLingui()
  return [t`Helemaal niet zeker`, t`Niet zo zeker`, t`Een beetje zeker`, t`Zeker`, t`Heel zeker`]
}
