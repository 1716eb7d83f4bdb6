import type { Language } from '@loper/domain/languages'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../../ui/button.tsx'
import { agreementWords } from './agreement-words.ts'

type Props = { name: string; language: Language; onClose(): void; children: ReactNode }

/** Only the green sheet, for the eyes of the person: menu, signals and the other choices are gone until the screen is turned back. */
export function TurnedScreen({ name, language, onClose, children }: Props) {
  const words = agreementWords[language]
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-40 overflow-y-auto bg-paper"
    >
      <Modal>
        <Dialog
          lang={language}
          aria-label={words.readTogether(name)}
          className="focus-elsewhere mx-auto grid max-w-[40rem] gap-4 px-4 py-8"
        >
          {children}
          <div>
            <Button icon="swap" onClick={onClose}>
              {words.turnBack}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
