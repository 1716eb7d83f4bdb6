import { createContext, type ReactNode, useContext, useState } from 'react'
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useUiTexts } from './ui-texts.tsx'

export type ToastMessage = {
  message: string
  tone?: 'success' | 'error'
  /** Mostly to undo; the toast closes when it is used. */
  action?: { label: string; onAction: () => void }
}

const ShowToast = createContext<(toast: ToastMessage) => void>(() => undefined)

/** Shows a short message that something is done, with a way to undo it. */
export function useToast() {
  return useContext(ShowToast)
}

/** The place where messages appear and are read out: on a phone on top, where they cover no button. With an action or an error they stay longer. */
export function ToastProvider({ label, children }: { label: string; children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }))
  const texts = useUiTexts()
  const show = (toast: ToastMessage) => {
    // The news replaces what was said before; a way back stays as long as was promised.
    for (const { key, content } of queue.visibleToasts) if (!content.action) queue.close(key)
    queue.add(toast, { timeout: toast.action || toast.tone === 'error' ? 15_000 : 6_000 })
  }
  return (
    <ShowToast value={show}>
      {children}
      <ToastRegion
        queue={queue}
        aria-label={label}
        className="no-print focus-elsewhere fixed start-4 end-4 top-4 z-50 grid justify-items-center gap-2 sm:start-auto sm:end-6 sm:top-auto sm:bottom-6"
      >
        {({ toast }) => {
          const { message, tone = 'success', action } = toast.content
          const act = () => {
            action?.onAction()
            queue.close(toast.key)
          }
          return (
            <AriaToast
              toast={toast}
              className="flex min-h-14 w-full max-w-[32rem] items-center gap-3 rounded-sheet bg-ink py-1.5 ps-4 pe-1.5 text-sheet"
            >
              <Icon
                name={tone === 'error' ? 'warning' : 'check'}
                className={tone === 'error' ? 'text-sun' : 'text-stitch'}
              />
              <ToastContent className="min-w-0 grow">
                <Text slot="title">{message}</Text>
              </ToastContent>
              {action && (
                <Button tone="bare" onClick={act}>
                  {action.label}
                </Button>
              )}
              <Button tone="bare" icon="cross" iconOnly onClick={() => queue.close(toast.key)}>
                {texts.close}
              </Button>
            </AriaToast>
          )
        }}
      </ToastRegion>
    </ShowToast>
  )
}
