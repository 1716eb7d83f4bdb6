import { useLingui } from '@lingui/react/macro'
import type { UiTexts } from '../ui/ui-texts.tsx'

/** The general words of the building blocks, in the language of the front. */
export function useUiWords(): UiTexts {
  const { t } = useLingui()
  return {
    error: t`Fout:`,
    optional: t`niet verplicht`,
    close: t`Sluit`,
    cancel: t`Annuleer`,
    clear: t`Maak leeg`,
    busy: t`Bezig`,
    openList: t`Toon de lijst`,
  }
}
