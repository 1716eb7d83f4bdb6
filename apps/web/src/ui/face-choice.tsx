type FaceChoiceProps = {
  name: string
  legend: string
  words: { good: string; soSo: string; bad: string }
  chosen: string | undefined
  error: string | undefined
}

const mouths = {
  '3': 'M8 14.5c1 1.7 2.4 2.5 4 2.5s3-.8 4-2.5',
  '2': 'M8.5 15.5h7',
  '1': 'M8 16.5c1-1.7 2.4-2.5 4-2.5s3 .8 4 2.5',
}

/** One question with three faces, each with its word: a set of radios that works without JavaScript. */
export function FaceChoice({ name, legend, words, chosen, error }: FaceChoiceProps) {
  const options = [
    ['3', words.good],
    ['2', words.soSo],
    ['1', words.bad],
  ] as const
  const errorId = `${name}-error`
  return (
    <fieldset id={name} tabIndex={-1} aria-describedby={error ? errorId : undefined} className="min-w-0">
      <legend className="mb-3 text-large font-bold">{legend}</legend>
      {error && (
        <p id={errorId} className="mb-2 font-semibold text-brick">
          {error}
        </p>
      )}
      <div className="grid grid-cols-3 gap-3">
        {options.map(([value, word]) => (
          <label
            key={value}
            className="focus-within-ring relative grid min-h-touch justify-items-center gap-1 rounded-control border border-line-strong bg-sheet p-3 text-center has-checked:border-green has-checked:bg-green-wash has-checked:font-bold has-checked:ring-2 has-checked:ring-green"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={chosen === value}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            <svg
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
              aria-hidden="true"
              className="size-14"
            >
              <circle cx="12" cy="12" r="10" />
              <path d="M9 9.5v.5M15 9.5v.5" strokeWidth="2.2" />
              <path d={mouths[value]} />
            </svg>
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
