import { useCallback, useEffect, useState } from 'react'
import { askAuth } from './sign-in-requests.ts'

export type AuthQuery<Body> = { data?: Body; error?: Error; refetch(): Promise<void> }

/** What the sign-in knows of this account, in the shape that QueryState takes. */
export function useAuthQuery<Body>(path: string): AuthQuery<Body> {
  const [state, setState] = useState<{ data?: Body; error?: Error }>({})
  const refetch = useCallback(async () => {
    try {
      const answer = await askAuth<Body>(path)
      setState(answer.ok ? { data: answer.body } : { error: new Error(answer.code) })
    } catch (error) {
      setState({ error: error as Error })
    }
  }, [path])
  useEffect(() => void refetch(), [refetch])
  return { ...state, refetch }
}
