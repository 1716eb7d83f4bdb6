import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FormError } from '../../app/public/page.ts'

type Values = Record<string, string>
type Options = {
  /** Names this form among all that may wait on this phone. */
  name: string
  /** Sends what stands there. Rejects when nothing can be reached. */
  save(values: Values): Promise<readonly FormError[]>
}

const quietFor = 800
const tryAgainAfter = 5_000
const start = 'loper-spel-wacht-'

function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(entries)
}

function fill(form: HTMLFormElement, values: Values): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
      element.checked = values[element.name] === element.value
    else if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
      element.value = values[element.name] ?? ''
    else if (element instanceof HTMLInputElement && element.type === 'text') element.value = values[element.name] ?? ''
  }
}

/** What waits on this phone; without storage nothing does. */
const waiting = {
  read(name: string): Values | null {
    try {
      return JSON.parse(localStorage.getItem(start + name) ?? 'null')
    } catch {
      return null
    }
  },
  write(name: string, values: Values | null): void {
    try {
      if (values) localStorage.setItem(start + name, JSON.stringify(values))
      else localStorage.removeItem(start + name)
    } catch {
      // The form itself still holds it.
    }
  },
}

export type Autosave = ReturnType<typeof useAutosave>

/**
 * Keeps a form while somebody fills it in. What could not be sent waits on this phone, also when it is closed, and is sent as soon as
 * there is a connection again.
 */
export function useAutosave({ name, save }: Options) {
  const form: RefObject<HTMLFormElement | null> = useRef(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(false)
  const saving = useRef(save)
  saving.current = save
  const [state, setState] = useState<'quiet' | 'saved' | 'waiting'>('quiet')
  const [problems, setProblems] = useState<readonly FormError[]>([])

  async function flush(): Promise<void> {
    clearTimeout(timer.current)
    const values = waiting.read(name)
    if (!values) return
    try {
      const wrong = await saving.current(values)
      // Somebody went on typing meanwhile: that is still to be sent.
      if (JSON.stringify(waiting.read(name)) === JSON.stringify(values)) waiting.write(name, null)
      setProblems(wrong)
      setState(wrong.length > 0 ? 'quiet' : 'saved')
    } catch {
      setState('waiting')
      timer.current = setTimeout(() => void flush(), tryAgainAfter)
    }
  }
  const latest = useRef(flush)
  latest.current = flush

  function changed(): void {
    if (!form.current) return
    sent.current = false
    waiting.write(name, valuesOf(form.current))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void latest.current(), quietFor)
  }

  useEffect(() => {
    const left = waiting.read(name)
    if (left && form.current) {
      fill(form.current, left)
      void latest.current()
    }
    const online = () => void latest.current()
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('online', online)
      clearTimeout(timer.current)
      if (sent.current) waiting.write(name, null)
      else void latest.current()
    }
  }, [name])

  return {
    form,
    changed,
    flush: () => latest.current(),
    /** The button was pressed: from here on the page itself sends it. */
    submitted: () => {
      clearTimeout(timer.current)
      sent.current = true
    },
    state,
    problems,
  }
}
