import type { Language } from '@loper/domain/languages'
import type { Cue, ELearning } from './e-learning.ts'

/** The captions of our own film: what each scene says, for as long as it lasts. */
export function cuesOf({ sceneSeconds, text }: ELearning, language: Language): Cue[] {
  let from = 0
  return text[language].scenes.map(({ says }, index) => {
    const cue = { from, to: from + (sceneSeconds[index] ?? 0), text: says }
    from = cue.to
    return cue
  })
}

function clock(seconds: number): string {
  const part = (value: number, width = 2) => String(value).padStart(width, '0')
  const whole = Math.floor(seconds)
  const milliseconds = Math.round((seconds - whole) * 1000)
  return `${part(Math.floor(whole / 3600))}:${part(Math.floor(whole / 60) % 60)}:${part(whole % 60)}.${part(milliseconds, 3)}`
}

/** Captions as a WebVTT file. */
export function webVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ from, to, text }) => `${clock(from)} --> ${clock(to)}\n${text}\n`)
  return `WEBVTT\n\n${blocks.join('\n')}`
}

/** The whole film to read. */
export const transcriptOf = ({ text }: ELearning, language: Language): string =>
  text[language].scenes.map(({ says }) => says).join('\n')

/** What is to be seen, scene by scene, for who does not see it. */
export const descriptionOf = ({ text }: ELearning, language: Language): string =>
  text[language].scenes.map(({ shows }) => shows).join('\n')
