import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { TextArea } from '../../ui/text-area.tsx'
import { type Exercise, inputName, problemsIn } from './answer-form.ts'

/** Write in own words; every letter is kept in this browser. What may not be kept waits for the button, which says so. */
export function WriteExercise({ assignment, value, onValue, errorAt }: Exercise) {
  const { t } = useLingui()
  const texts = useRef(new Map(value?.texts?.map(({ key, text }) => [key, text ?? ''])))
  function write(key: string, text: string) {
    texts.current.set(key, text)
    const next = {
      texts: assignment.parts.map((part) => ({ key: part.key, text: texts.current.get(part.key)?.trim() || null })),
    }
    if (problemsIn(next).length === 0) onValue(next)
  }
  return (
    <div className="grid gap-6">
      <div className="grid gap-3">
        <h1>{assignment.title}</h1>
        <p className="text-ink-soft">{assignment.hint}</p>
      </div>
      {assignment.parts.map(({ key, text, example }) => (
        <TextArea
          key={key}
          id={inputName.text(key)}
          name={inputName.text(key)}
          label={text}
          hint={t`Bijvoorbeeld: ${example}`}
          error={errorAt(inputName.text(key))}
          defaultValue={value?.texts?.find((each) => each.key === key)?.text ?? ''}
          onChange={(event) => write(key, event.target.value)}
          maxLength={1000}
          rows={3}
          dir="auto"
        />
      ))}
    </div>
  )
}
