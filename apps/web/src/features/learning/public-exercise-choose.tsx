import { useState } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { type Exercise, inputName } from './answer-form.ts'

/** Choose what fits; the words that come out of it roll out below. */
export function ChooseExercise({ assignment, value, onValue }: Exercise) {
  const [chosen, setChosen] = useState<readonly string[]>(value?.chosen ?? [])
  const words = assignment.parts.filter(({ key }) => chosen.includes(key))
  function choose(key: string, on: boolean) {
    const next = assignment.parts.map((part) => part.key).filter((each) => (each === key ? on : chosen.includes(each)))
    setChosen(next)
    onValue({ chosen: next })
  }
  return (
    <div className="grid gap-6">
      <fieldset className="grid gap-3">
        <legend>
          <h1 className="mb-2">{assignment.title}</h1>
        </legend>
        <p className="text-ink-soft">{assignment.hint}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          {assignment.parts.map(({ key, text }) => (
            <Checkbox
              key={key}
              id={inputName.chosen(key)}
              name={inputName.chosen(key)}
              value="yes"
              label={<span className="font-semibold">{text}</span>}
              defaultChecked={chosen.includes(key)}
              onChange={(event) => choose(key, event.target.checked)}
              className="rounded-control border-2 border-line-strong bg-sheet px-4 py-1 hover:bg-green-wash has-checked:border-green has-checked:bg-green-wash"
            />
          ))}
        </div>
      </fieldset>
      <div role="status">{words.length > 0 && <Words title={assignment.outcome ?? ''} words={words} />}</div>
    </div>
  )
}

/** What came out of choosing, on the carpet. */
export function Words({ title, words }: { title: string; words: readonly { key: string; word: string | null }[] }) {
  return (
    <div className="rounded-sheet bg-green p-1 text-sheet print:bg-transparent print:text-ink">
      <div className="grid gap-3 border-y-2 border-dashed border-stitch px-5 py-4">
        <p className="text-large font-bold">{title}</p>
        <ul className="flex flex-wrap gap-2">
          {words.map(({ key, word }) => (
            <li
              key={key}
              className="rounded-control bg-sheet px-4 py-2 font-semibold text-green-deep print:border print:border-line-strong"
            >
              {word}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
