import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { useUiWords } from '../../lib/use-ui-words.ts'
import { ToastProvider } from '../../ui/toast.tsx'
import { UiTextsProvider } from '../../ui/ui-texts.tsx'

/** The general words of ui/ and the place for short messages. */
export function StaffFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  return (
    <UiTextsProvider texts={useUiWords()}>
      <ToastProvider label={t`Meldingen`}>{children}</ToastProvider>
    </UiTextsProvider>
  )
}

/** Links inside menus and lists of react-aria open in place too. */
export function ReactAriaRouter({ children }: { children: ReactNode }) {
  const router = useRouter()
  return <RouterProvider navigate={(href) => void router.navigate({ href })}>{children}</RouterProvider>
}
