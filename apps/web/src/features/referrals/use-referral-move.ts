import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { fieldMessage } from '@loper/domain/field-messages'
import { useAction } from '../../app/staff/use-action.ts'
import type { PayloadError } from '../../lib/use-form-errors.ts'
import { type ToastMessage, useToast } from '../../ui/toast.tsx'

/** Every list that a move may change. */
export const refreshInbox = { refetchQueries: ['ReferralsPage'] }

/** The errors of a mutation's one payload; null when nothing came back. */
export function errorsOf(data: object | null): readonly PayloadError[] | null {
  const payload = Object.values(data ?? {}).find((value) => typeof value === 'object' && value !== null)
  return (payload as { errors: readonly PayloadError[] } | undefined)?.errors ?? null
}

/**
 * A move without a form: runs it and says what happens next. When somebody else was first it says so and reads the referral
 * again (`onStale`).
 */
export function useReferralMove<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  onStale: () => void,
): [(variables: Variables, done: ToastMessage) => Promise<void>, { busy: boolean }] {
  const [act, state] = useAction(document, refreshInbox)
  const toast = useToast()
  async function move(variables: Variables, done: ToastMessage): Promise<void> {
    const errors = errorsOf(await act(variables))
    if (errors === null) return
    const [problem] = errors
    if (!problem) return toast(done)
    toast({ tone: 'error', message: fieldMessage(problem.messageKey) })
    onStale()
  }
  return [move, state]
}
