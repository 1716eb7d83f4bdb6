import type { FormState } from './page.ts'

const storageKey = 'loper.form'

/** Keeps the answers so far in this tab while the page comes in another language: only of a form with steps, and only until it is there. */
export function keepFormHalfway(): void {
  const form = document.querySelector<HTMLFormElement>('main form[method="post"]:has([name="step"])')
  if (!form) return
  const values = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  sessionStorage.setItem(storageKey, JSON.stringify({ path: location.pathname, values }))
}

/** The answers that were kept for this page; they are given once. */
export function takeFormHalfway(): FormState | null {
  const kept = sessionStorage.getItem(storageKey)
  if (!kept) return null
  sessionStorage.removeItem(storageKey)
  const { path, values } = JSON.parse(kept) as { path: string; values: Record<string, string> }
  const { step, ...answers } = values
  return path === location.pathname && step ? { values: answers, errors: [], step } : null
}
