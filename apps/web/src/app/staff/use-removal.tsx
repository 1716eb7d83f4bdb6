import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

type Question = { title: string; text: ReactNode; confirmLabel: string; onConfirm(): Promise<unknown> }

/** Asks before something goes for good: `ask({...})` opens the question, `question` is where it appears. */
export function useRemoval(): { ask(question: Question): void; question: ReactNode } {
  const [open, setOpen] = useState<Question | null>(null)
  const [busy, setBusy] = useState(false)
  async function confirm() {
    setBusy(true)
    await open?.onConfirm()
    setBusy(false)
    setOpen(null)
  }
  return {
    ask: setOpen,
    question: open && (
      <ConfirmDialog
        isOpen
        danger
        title={open.title}
        confirmLabel={open.confirmLabel}
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setOpen(null)}
      >
        {open.text}
      </ConfirmDialog>
    ),
  }
}
