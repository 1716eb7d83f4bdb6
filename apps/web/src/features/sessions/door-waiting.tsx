import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { fieldMessage } from '@loper/domain/field-messages'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { DoorAct } from './door-acts.ts'

type Props = { acts: readonly DoorAct[]; nameOf(enrolmentId: string): string; onRead(id: string): void }

/** What of the door still has to be sent, and what could not be kept, with the reason. */
export function DoorWaiting({ acts, nameOf, onRead }: Props) {
  const { t } = useLingui()
  const waiting = acts.filter(({ refused }) => !refused).length
  return (
    <>
      <div role="status">
        {waiting > 0 && (
          <Note tone="warning" icon="offline">
            <Plural
              value={waiting}
              one="Nog 1 te versturen. Dat gaat vanzelf zodra er internet is."
              other="Nog # te versturen. Dat gaat vanzelf zodra er internet is."
            />
          </Note>
        )}
      </div>
      {acts.map((act) => {
        if (!act.refused) return null
        const name = act.does === 'tick' ? nameOf(act.enrolmentId) : act.input.firstName
        return (
          <Note
            key={act.id}
            tone="error"
            live
            title={act.does === 'tick' ? t`${name} is niet aangevinkt` : t`${name} staat niet op de lijst`}
          >
            <div className="grid justify-items-start gap-3">
              <p>{fieldMessage(act.refused)}</p>
              <Button onClick={() => onRead(act.id)}>
                <Trans>Ik heb het gelezen</Trans>
              </Button>
            </div>
          </Note>
        )
      })}
    </>
  )
}
