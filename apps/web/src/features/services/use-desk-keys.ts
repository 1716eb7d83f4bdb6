import { useEffect, useRef, useState } from 'react'

type Actions = {
  onSearch(): void
  onMove(step: 1 | -1): void
  onNumber(number: number): void
  onPrint(): void
  onRestart(): void
}

const storageKey = 'loper.desk-keys'
const typingIn = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/**
 * The keys of the desk. Who speaks to the computer or types with one hand can switch off those of a single letter
 * (WCAG 2.1.4); arrows and Escape stay. Nothing happens while a dialog or a list of choices is open.
 */
export function useDeskKeys(actions: Actions): { isOn: boolean; toggle(): void } {
  const [isOn, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off')
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest('[role=dialog], [role=listbox], [role=combobox], [role=menu]')) return
      const field = target.closest<HTMLElement>(typingIn)
      const isSearch = field?.getAttribute('type') === 'search'
      const action = actionFor(event.key, latest.current, { isTyping: field !== null, isSearch, isOn })
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
  const toggle = () => {
    localStorage.setItem(storageKey, isOn ? 'off' : 'on')
    setOn(!isOn)
  }
  return { isOn, toggle }
}

function actionFor(key: string, actions: Actions, where: { isTyping: boolean; isSearch: boolean; isOn: boolean }) {
  if (!where.isTyping || where.isSearch) {
    if (key === 'ArrowDown') return () => actions.onMove(1)
    if (key === 'ArrowUp') return () => actions.onMove(-1)
    if (key === 'Escape') return actions.onRestart
  }
  if (where.isTyping || !where.isOn) return undefined
  if (key === '/') return actions.onSearch
  if (key.toLowerCase() === 'p') return actions.onPrint
  return /^[1-9]$/.test(key) ? () => actions.onNumber(Number(key)) : undefined
}
