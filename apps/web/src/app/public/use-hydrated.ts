import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first browser render, then true: for what works only with JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
