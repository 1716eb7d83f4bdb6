import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../../ui/button.tsx'

type Props = { name: string; onClose(): void; children: ReactNode }

/** Only the green sheet, for the eyes of the person: menu, signals and the other choices are gone until the screen is turned back. */
export function TurnedScreen({ name, onClose, children }: Props) {
  const { t } = useLingui()
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-40 overflow-y-auto bg-paper"
    >
      <Modal>
        <Dialog
          aria-label={t`Lees dit samen met ${name}`}
          className="focus-elsewhere mx-auto grid max-w-[40rem] gap-4 px-4 py-8"
        >
          {children}
          <div>
            <Button icon="swap" onClick={onClose}>
              <Trans>Draai het scherm terug</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
