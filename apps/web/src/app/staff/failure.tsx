import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Note } from '../../ui/note.tsx'
import { paths } from '../paths.ts'
import { codeOf } from './failure-link.ts'
import { useFailureWords } from './failure-words.ts'

/** A failed page or part of it, with a way to try again, or away from what is not allowed. */
export function Failure({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { title, text } = useFailureWords()(error)
  return (
    <Note
      tone="error"
      title={title}
      live
      action={
        codeOf(error) === 'NOT_ALLOWED' ? (
          <ButtonLink href={paths.today()}>
            <Trans>Ga naar Vandaag</Trans>
          </ButtonLink>
        ) : (
          <Button onClick={onRetry}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
        )
      }
    >
      {text}
    </Note>
  )
}
