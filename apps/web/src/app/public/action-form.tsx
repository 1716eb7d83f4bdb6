import { Trans } from '@lingui/react/macro'
import { type ComponentProps, createContext, type FormEvent, use } from 'react'
import { Note } from '../../ui/note.tsx'

type Action = {
  submit(event: FormEvent<HTMLFormElement>): Promise<void>
  busy: boolean
  failed: boolean
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
          <Trans>Dat lukte niet. Kijk of u internet heeft en probeer het nog een keer. Wat u typte staat er nog.</Trans>
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
