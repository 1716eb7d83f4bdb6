type ChipsProps = {
  legend: string
  hideLegend?: boolean
  type?: 'radio' | 'checkbox'
  name: string
  options: readonly { value: string; label: string }[]
  selected: readonly string[]
  onSelect: (selected: string[]) => void
}

/** Short filters that can be on or off. */
export function Chips(props: ChipsProps) {
  const { legend, hideLegend = true, type = 'checkbox', name, options, selected, onSelect } = props
  const toggle = (value: string, on: boolean) => {
    if (type === 'radio') return onSelect([value])
    const others = selected.filter((other) => other !== value)
    onSelect(on ? [...others, value] : others)
  }
  return (
    <fieldset className="no-print min-w-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-semibold'}>{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="focus-within-ring relative inline-flex min-h-touch items-center rounded-full border border-line-strong bg-sheet px-4 hover:bg-green-wash has-checked:border-ink has-checked:bg-ink has-checked:text-sheet"
          >
            <input
              type={type}
              name={name}
              value={option.value}
              checked={selected.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
