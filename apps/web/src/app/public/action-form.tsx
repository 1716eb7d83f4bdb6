import { Trans } from '@lingui/react/macro'
import { type ComponentProps, createContext, type FormEvent, use } from 'react'
import { Note } from '../../ui/note.tsx'

/** Why sending a form did not work: no room at the server, or anything else. */
export type Failed = 'busy' | 'failed'

type Action = {
  submit(event: FormEvent<HTMLFormElement>): Promise<void>
  busy: boolean
  failed: Failed | null
  formKey: string
}

export const ActionContext = createContext<Action | null>(null)

/**
 * The form of a public page. Without JavaScript it posts to the page's own address; with JavaScript the page's `act` runs in place.
 * It carries `key`, the same for every try of one form, so that posting twice makes one thing.
 */
export function ActionForm({ children, ...props }: Omit<ComponentProps<'form'>, 'action' | 'method' | 'onSubmit'>) {
  const action = use(ActionContext)
  return (
    <form method="post" noValidate aria-busy={action?.busy} onSubmit={action?.submit} {...props}>
      <input type="hidden" name="key" value={action?.formKey ?? ''} />
      {action?.failed && (
        <Note tone="error" live>
          {action.failed === 'busy' ? (
            <Trans>Het is nu erg druk. Wacht even en probeer het nog een keer. Wat u typte staat er nog.</Trans>
          ) : (
            <Trans>
              Dat lukte niet. Kijk of u internet heeft en probeer het nog een keer. Wat u typte staat er nog.
            </Trans>
          )}
        </Note>
      )}
      {children}
    </form>
  )
}

/** True while the form is being sent, for the busy state of its button. */
export function useSending(): boolean {
  return use(ActionContext)?.busy ?? false
}
