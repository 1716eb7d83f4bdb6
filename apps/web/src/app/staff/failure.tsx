import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useFailureWords } from './failure-words.ts'

/** A failed page or part of it, with a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { title, text } = useFailureWords()(error)
  return (
    <Note
      tone="error"
      title={title}
      live
      action={
        <Button onClick={onRetry}>
          <Trans>Probeer opnieuw</Trans>
        </Button>
      }
    >
      {text}
    </Note>
  )
}
