import { classes } from '../../ui/classes.ts'
import { type Exercise, inputName } from './answer-form.ts'
import { useSureWords } from './public-sure-words.tsx'

const mouths = [
  'M8 17c2.5-3.5 5.5-3.5 8 0',
  'M8.5 16.2c2-1.600 5-1.600 7 0',
  'M8.5 15.5h7',
  'M8.5 14.800c2 1.600 5 1.600 7 0',
  'M8 14c2.5 3.5 5.5 3.5 8 0',
]

/** How sure somebody feels: five faces, each with its words. */
export function SureExercise({ assignment, value, onValue }: Exercise) {
  const words = useSureWords()
  return (
    <fieldset className="grid gap-3">
      <legend>
        <h1 className="mb-2">{assignment.title}</h1>
      </legend>
      <p className="text-ink-soft">{assignment.hint}</p>
      <div className="grid gap-3">
        {words.map((label, index) => (
          <label
            key={label}
            htmlFor={`sure-${index + 1}`}
            className="focus-within-ring grid min-h-control grid-cols-[1.5rem_2.75rem_minmax(0,1fr)] items-center gap-3 rounded-control border-2 border-line-strong bg-sheet px-4 py-2 font-semibold hover:bg-green-wash has-checked:border-green has-checked:bg-green-wash"
          >
            <input
              id={`sure-${index + 1}`}
              type="radio"
              name={inputName.sure}
              value={index + 1}
              defaultChecked={value?.sure === index + 1}
              onChange={() => onValue({ sure: index + 1 })}
              className="size-6"
            />
            <Face mouth={mouths[index] ?? ''} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Face({ mouth }: { mouth: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      strokeLinecap="round"
      strokeWidth="1.5"
      aria-hidden="true"
      className={classes('size-11 stroke-green-deep')}
    >
      <circle cx="12" cy="12" r="9.5" className="fill-green-wash" />
      <path d={`M9 9.5v.8M15 9.5v.8${mouth}`} />
    </svg>
  )
}
