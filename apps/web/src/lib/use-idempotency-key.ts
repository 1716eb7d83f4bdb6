import { useState } from 'react'

/** The key of one form (a uuid): the same for every try, so that sending twice makes one thing. `next()` after success. */
export function useIdempotencyKey(): [key: string, next: () => void] {
  const [key, setKey] = useState<string>(() => crypto.randomUUID())
  return [key, () => setKey(crypto.randomUUID())]
}
