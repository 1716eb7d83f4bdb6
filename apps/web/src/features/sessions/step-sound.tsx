import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'

/** Two soft tones. A browser only lets them sound after a press, which is how they are switched on. */
function chime(audio: AudioContext): void {
  for (const [index, frequency] of [660, 880].entries()) {
    const begin = audio.currentTime + index * 0.25
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0.15, begin)
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.6)
    tone.connect(volume).connect(audio.destination)
    tone.start(begin)
    tone.stop(begin + 0.6)
  }
}

/** Off, until somebody wants to hear that a step begins. */
export function StepSound({ current }: { current: number }) {
  const [audio, setAudio] = useState<AudioContext | null>(null)
  const last = useRef(current)
  useEffect(() => {
    if (audio && current > last.current) chime(audio)
    last.current = current
  }, [audio, current])

  function toggle() {
    if (audio) void audio.close()
    const next = audio ? null : new AudioContext()
    if (next) chime(next)
    setAudio(next)
  }
  return (
    <Button tone="plain" aria-pressed={audio !== null} onClick={toggle}>
      {audio ? <Trans>Geluid staat aan</Trans> : <Trans>Geluid bij een nieuwe stap</Trans>}
    </Button>
  )
}
