import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { Language } from './contract.ts'
import { useHydrated } from './use-hydrated.ts'

/** Reads the page aloud with the browser's own voice. Not there when the browser has none. */
export function ReadAloud({ language }: { language: Language }) {
  const { t } = useLingui()
  const [reading, setReading] = useState(false)
  const hydrated = useHydrated()
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!hydrated || !('speechSynthesis' in window)) return null

  function toggle() {
    window.speechSynthesis.cancel()
    if (reading) return setReading(false)
    const parts = readableParts()
    setReading(parts.length > 0)
    parts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = language
      utterance.rate = 0.9
      if (index === parts.length - 1) utterance.onend = () => setReading(false)
      utterance.onerror = () => setReading(false)
      window.speechSynthesis.speak(utterance)
    })
  }

  return (
    <button
      type="button"
      onClick={toggle}
      className="flex min-h-touch cursor-pointer items-center gap-2 rounded-control border-0 bg-green-wash px-3 font-semibold text-green-deep"
    >
      <Icon name={reading ? 'stop' : 'sound'} />
      {reading ? t`Stop` : t`Lees voor`}
    </button>
  )
}

/** The visible text of the page, block by block: browsers stop in the middle of one long utterance. */
function readableParts(): string[] {
  const blocks = document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd, label, legend, button)')
  const shown = [...blocks].filter((block) => block.checkVisibility() && !block.closest('[aria-hidden="true"]'))
  const leaves = shown.filter((block) => !shown.some((other) => other !== block && block.contains(other)))
  // biome-ignore lint/performance/useDomNodeTextContent: only what is in sight is read, not what styles hide
  return leaves.map((block) => block.innerText.trim()).filter((text) => text !== '')
}
