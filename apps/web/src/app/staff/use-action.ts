import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { useToast } from '../../ui/toast.tsx'
import { useFailureWords } from './failure-words.ts'

// Whether variables are needed depends on their type, which is not known here.
type Mutate<Data, Variables> = (call: { variables: Variables }) => Promise<{ data?: Data | null }>
type Options<Data, Variables extends OperationVariables> = useMutation.Options<Data, Variables>

/**
 * A mutation with its failures told in a toast: `const [accept, { busy }] = useAction(AcceptReferralDocument)`.
 * `await accept({ input })` answers the data, or null when it failed; what was typed stays. Form errors are in the data.
 */
export function useAction<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options?: Options<Data, Variables>,
): [(variables: Variables) => Promise<Data | null>, { busy: boolean }] {
  const [mutate, { loading }] = useMutation<Data, Variables>(document, options)
  const toast = useToast()
  const wordsFor = useFailureWords()
  async function act(variables: Variables): Promise<Data | null> {
    try {
      const { data } = await (mutate as Mutate<Data, Variables>)({ variables })
      return data ?? null
    } catch (error) {
      const { title, text } = wordsFor(error)
      toast({ tone: 'error', message: `${title}. ${text}` })
      return null
    }
  }
  return [act, { busy: loading }]
}
