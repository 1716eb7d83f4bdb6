import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFailureWords } from '../../app/staff/failure-words.ts'
import type { SignInAnswer } from './sign-in-requests.ts'

export type Problem = { title: string; text: string }

/**
 * Does one thing with the sign-in and keeps what went wrong in words: `const body = await run(() => postAuth(…))` is null then.
 * `wordsOf` gives the words of the codes that this page knows.
 */
export function useAuthAction(wordsOf: (code: string) => Problem | null = () => null) {
  const { t } = useLingui()
  const failureWords = useFailureWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function run<Body>(ask: () => Promise<SignInAnswer<Body>>): Promise<Body | null> {
    setBusy(true)
    setProblem(null)
    try {
      const answer = await ask()
      if (answer.ok) return answer.body
      const { minutes } = answer
      setProblem(
        minutes === null
          ? (wordsOf(answer.code) ?? failureWords(answer))
          : {
              title: t`Even wachten`,
              text: t`Je probeerde het een paar keer achter elkaar. Over ${plural(minutes, { one: '# minuut', other: '# minuten' })} kan het weer.`,
            },
      )
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
    return null
  }
  return { run, busy, problem, setProblem }
}
