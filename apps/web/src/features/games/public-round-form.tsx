import { Trans, useLingui } from '@lingui/react/macro'
import { type RefObject, useEffect } from 'react'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import type { FormState } from '../../app/public/page.ts'
import { askWith } from '../../app/public/page-result.ts'
import { runInBrowser } from '../../app/public/run-in-browser.ts'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { gameErrors } from './game-errors.ts'
import { keepAnswer } from './play-answer.ts'
import type { Game, Round } from './public-play-page.tsx'
import type { PlayArgs } from './public-play-room.tsx'
import { RoundFields } from './public-round-fields.tsx'
import { RoundHeading } from './public-round-heading.tsx'
import { othersOf, pagesOf } from './round-pages.ts'
import { useAutosave } from './use-autosave.ts'

type Props = {
  game: Game
  round: Round
  form: FormState
  args: PlayArgs
  /** Filled with how to send what still waits here, for when the group goes on. */
  flush: RefObject<() => Promise<void>>
}

/** One round, page by page: its question, what to choose or write, and the way on. Saves while somebody fills it in. */
export function RoundForm({ game, round, form, args, flush }: Props) {
  const { t } = useLingui()
  const { language, params, search } = args
  const pages = pagesOf(round, game)
  const part = Math.min(Math.max(1, Number(search.deel) || 1), pages)
  const autosave = useAutosave({
    name: `${params.code}-${game.id}-${round.key}-${part}`,
    save: (values) => keepAnswer(askWith(runInBrowser(params.token ?? null, language)), values, false),
  })
  useEffect(() => {
    flush.current = autosave.flush
    return () => {
      flush.current = async () => {}
    }
  })
  const errors = gameErrors(form.errors.length > 0 ? form.errors : autosave.problems, language)
  const typed = form.errors.length > 0 ? form.values : null
  const other = round.kind.startsWith('GIVE') ? othersOf(game)[part - 1] : undefined
  return (
    <ActionForm
      ref={autosave.form}
      className="grid gap-6"
      onInput={autosave.changed}
      onSubmitCapture={autosave.submitted}
    >
      {/* What Enter presses: the first button of a form, whatever stands above the question. */}
      <button
        type="submit"
        name="intent"
        value={part < pages ? `part:${part + 1}` : 'ready'}
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
      <input type="hidden" name="round" value={round.key} />
      <div className="grid gap-3">
        <RoundHeading of={`${round.number}-${part}`}>{round.title}</RoundHeading>
        <p>{round.intro}</p>
        {pages > 1 && (
          <p className="font-semibold text-ink-soft">
            {other ? (
              <Trans>
                Voor <bdi>{other.firstName}</bdi>, {part} van {pages}
              </Trans>
            ) : (
              <Trans>
                Deel {part} van {pages}
              </Trans>
            )}
          </p>
        )}
      </div>
      <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
      <RoundFields game={game} round={round} part={part} errors={errors} typed={typed} args={args} />
      <Buttons round={round} part={part} pages={pages} />
      <Kept state={autosave.state} />
    </ActionForm>
  )
}

type ButtonProps = { round: Round; part: number; pages: number }

function Buttons({ round, part, pages }: ButtonProps) {
  const { t } = useLingui()
  const sending = useSending()
  const last = part >= pages
  const giving = round.kind.startsWith('GIVE')
  const on = last ? 'ready' : `part:${part + 1}`
  const words = () => {
    if (round.kind === 'READ') return <Trans>Ik doe mee</Trans>
    if (giving && !last) return <Trans>Geef en ga verder</Trans>
    return last ? <Trans>Ik ben klaar</Trans> : <Trans>Ga verder</Trans>
  }
  return (
    <div className="grid gap-3">
      <Button type="submit" name="intent" value={on} tone="primary" wide busy={sending} busyText={t`Een moment`}>
        {words()}
      </Button>
      {round.kind !== 'READ' && (
        <Button type="submit" name="intent" value={round.kind === 'PICK' && !last ? 'ready' : `skip:${on}`} wide>
          {round.kind === 'PICK' && !last ? <Trans>Ik heb genoeg gekozen</Trans> : <Trans>Sla over</Trans>}
        </Button>
      )}
      {part > 1 && (
        <Button type="submit" name="intent" value={`part:${part - 1}`} icon="arrow-back" wide>
          <Trans>Terug</Trans>
        </Button>
      )}
    </div>
  )
}

/** Only with JavaScript: without it a page is kept when its button is pressed. */
function Kept({ state }: { state: 'quiet' | 'saved' | 'waiting' }) {
  const hydrated = useHydrated()
  if (!hydrated) return null
  return (
    <p className="min-h-[1.5em] text-ink-soft">
      {state === 'saved' && <Trans>Bewaard</Trans>}
      {state === 'waiting' && <Trans>Bewaard op dit toestel</Trans>}
    </p>
  )
}
