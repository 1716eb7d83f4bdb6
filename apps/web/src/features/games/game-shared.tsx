import { Trans, useLingui } from '@lingui/react/macro'
import { HideGameWordsDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import type { GameRoom } from './use-game-room.ts'

/** What people shared or gave, to keep it kind: a sentence can be taken away and put back. */
export function GameShared({ room }: { room: GameRoom }) {
  const { t } = useLingui()
  const [hideWords] = useAction(HideGameWordsDocument)
  if (room.shared.length === 0) return null
  return (
    <Section title={t`Gedeeld met de groep`} lead={t`Wat mensen voor zichzelf houden, zie je hier niet.`}>
      <ul className="grid">
        {room.shared.map(({ id, from, to, text, hidden }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-3">
            <span className="grid max-w-measure">
              <span className="text-ink-soft">{to ? t`${from} aan ${to}` : from}</span>
              <span className={hidden ? 'text-ink-soft line-through' : undefined}>{text}</span>
              {hidden && (
                <span className="font-semibold">
                  <Trans>Weggehaald: de groep ziet dit niet</Trans>
                </span>
              )}
            </span>
            <Button
              icon={hidden ? 'undo' : 'eye-closed'}
              onClick={() => void hideWords({ input: { id, hidden: !hidden } })}
            >
              {hidden ? <Trans>Zet terug</Trans> : <Trans>Haal weg</Trans>}
              <span className="sr-only">: {text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
