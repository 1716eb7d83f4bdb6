import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { useUiTexts } from './ui-texts.tsx'

type DialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Buttons at the end, the primary one first. */
  footer?: ReactNode
  wide?: boolean
  /** A question that interrupts: screen readers read it at once. */
  alert?: boolean
  children: ReactNode
}

/** A sheet over the page that keeps the focus until it is closed. On a phone it comes from below. */
export function Dialog({ title, isOpen, onClose, footer, wide, alert, children }: DialogProps) {
  const texts = useUiTexts()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-40 grid items-end justify-items-center overflow-y-auto bg-ink/60 sm:items-center sm:p-6"
    >
      <Modal className={classes('w-full', wide ? 'sm:max-w-[48rem]' : 'sm:max-w-[36rem]')}>
        <AriaDialog
          role={alert ? 'alertdialog' : 'dialog'}
          className="focus-elsewhere grid max-h-[92dvh] grid-rows-[auto_minmax(0,1fr)_auto] rounded-t-sheet border-t-[14px] border-green bg-sheet sm:rounded-sheet"
        >
          <header className="flex items-start justify-between gap-4 px-4 pt-4 sm:px-6">
            <Heading slot="title" level={2} className="py-2">
              {title}
            </Heading>
            <Button icon="cross" iconOnly tone="bare" onClick={onClose}>
              {texts.close}
            </Button>
          </header>
          <div className="grid content-start gap-4 overflow-y-auto px-4 py-4 sm:px-6">{children}</div>
          {footer && (
            <footer className="flex flex-wrap gap-3 border-t border-line px-4 py-4 max-sm:[&>*]:grow sm:px-6">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
