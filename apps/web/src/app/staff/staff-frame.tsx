import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { ToastProvider } from '../../ui/toast.tsx'
import { UiTextsProvider } from '../../ui/ui-texts.tsx'

/** The general words of ui/ and the place for short messages. */
export function StaffFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const texts = {
    error: t`Fout:`,
    optional: t`niet verplicht`,
    close: t`Sluit`,
    cancel: t`Annuleer`,
    clear: t`Maak leeg`,
    busy: t`Bezig`,
    openList: t`Toon de lijst`,
  }
  return (
    <UiTextsProvider texts={texts}>
      <ToastProvider label={t`Meldingen`}>{children}</ToastProvider>
    </UiTextsProvider>
  )
}

/** Links inside menus and lists of react-aria open in place too. */
export function ReactAriaRouter({ children }: { children: ReactNode }) {
  const router = useRouter()
  return <RouterProvider navigate={(href) => void router.navigate({ href })}>{children}</RouterProvider>
}
