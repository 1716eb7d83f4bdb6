import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { Language } from './contract.ts'
import { readableSentences, type Sentence } from './readable-sentences.ts'

/** Reads the page aloud with the browser's own voice, and marks the sentence that is read. Not there without a voice for the language. */
export function ReadAloud({ language }: { language: Language }) {
  const { t } = useLingui()
  const voices = useVoices()
  const [reading, setReading] = useState(false)
  const round = useRef(0)
  useEffect(() => () => quiet(round), [])
  if (!voiceOf(voices, language)) return null

  function toggle() {
    quiet(round)
    if (reading) return setReading(false)
    const sentences = readableSentences(language).filter((sentence) => voiceOf(voices, sentence.language))
    setReading(sentences.length > 0)
    readFrom(sentences, 0, round.current)
  }

  function readFrom(sentences: Sentence[], index: number, ours: number) {
    // Another press, or another page, began a new round.
    if (ours !== round.current) return
    const sentence = sentences[index]
    mark(sentence?.range ?? null)
    if (!sentence) return setReading(false)
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.lang = sentence.language
    utterance.voice = voiceOf(voices, sentence.language) ?? null
    utterance.rate = 0.9
    utterance.onend = () => readFrom(sentences, index + 1, ours)
    utterance.onerror = () => readFrom([], 0, ours)
    window.speechSynthesis.speak(utterance)
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

/** The voices of this browser; some tell them only after a while. None on the server and in the first render. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([])
  useEffect(() => {
    const speech = window.speechSynthesis
    if (!speech) return
    const look = () => setVoices(speech.getVoices())
    look()
    speech.addEventListener?.('voiceschanged', look)
    return () => speech.removeEventListener?.('voiceschanged', look)
  }, [])
  return voices
}

function voiceOf(voices: readonly SpeechSynthesisVoice[], language: string) {
  return voices.find((voice) => voice.lang.toLowerCase().startsWith(language))
}

function quiet(round: { current: number }) {
  round.current += 1
  window.speechSynthesis?.cancel()
  mark(null)
}

/** Marks what is read without touching the page itself, and keeps it in sight. */
function mark(range: Range | null) {
  // A browser without highlights reads all the same.
  if (typeof Highlight !== 'undefined') {
    if (range) CSS.highlights.set('read-aloud', new Highlight(range))
    else CSS.highlights.delete('read-aloud')
  }
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}
