import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useUiTexts } from './ui-texts.tsx'

type ConfirmDialogProps = {
  title: string
  /** The verb of what happens, not "OK". */
  confirmLabel: string
  cancelLabel?: string
  danger?: boolean
  isOpen: boolean
  onConfirm: () => void
  onCancel: () => void
  busy?: boolean
  busyText?: string
  /** What happens then, and whether it can be undone. */
  children: ReactNode
}

/** A question before something that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const texts = useUiTexts()
  return (
    <Dialog
      alert
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      footer={
        <>
          <Button
            tone={props.danger ? 'danger' : 'primary'}
            busy={props.busy ?? false}
            busyText={props.busyText}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
          <Button onClick={props.onCancel}>{props.cancelLabel ?? texts.cancel}</Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
