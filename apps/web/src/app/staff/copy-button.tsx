import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toast.tsx'

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const { t } = useLingui()
  const toast = useToast()
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      toast({ message: t`Gekopieerd. Plak de tekst waar je wilt.` })
    } catch {
      toast({ tone: 'error', message: t`Kopiëren lukt hier niet. Selecteer de tekst zelf.` })
    }
  }
  return (
    <Button icon="copy" onClick={() => void copy()}>
      {children}
    </Button>
  )
}
