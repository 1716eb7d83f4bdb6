import { useSyncExternalStore } from 'react'

// Outside React, because the links of Apollo set it.
let lost = false
const listeners = new Set<() => void>()

export function setConnectionLost(now: boolean): void {
  if (lost === now) return
  lost = now
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the last try to reach the server failed because there was no way to it. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(subscribe, () => lost)
}
