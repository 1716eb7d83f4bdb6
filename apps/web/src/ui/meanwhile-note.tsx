import { type ReactNode, useEffect, useRef } from 'react'
import { Note } from './note.tsx'
import { Segmented } from './segmented.tsx'

export type MeanwhileRow = {
  id: string
  label: string
  theirs: string
  /** Null when nothing was typed here: then theirs was taken over. */
  own: string | null
  onChoose(whose: 'theirs' | 'own'): void
}

type MeanwhileNoteProps = {
  title: string
  children: ReactNode
  rows: readonly MeanwhileRow[]
  words: { theirs: string; own: string; takenOver: string }
}

/** Tells what a colleague changed while this form was open, field by field, and lets one choose. Takes the focus when it appears. */
export function MeanwhileNote({ title, children, rows, words }: MeanwhileNoteProps) {
  const box = useRef<HTMLDivElement>(null)
  // Each refusal brings other rows, and must be seen again.
  useEffect(() => box.current?.focus(), [rows.length])
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="warning" title={title} live>
        {children}
        <ul className="grid gap-4 pt-2">
          {rows.map(({ id, label, theirs, own, onChoose }) => (
            <li key={id} className="grid gap-1">
              <b>{label}</b>
              <span className="whitespace-pre-line">
                {own === null ? words.takenOver : words.theirs}: {theirs}
              </span>
              {own !== null && (
                <>
                  <span className="whitespace-pre-line">
                    {words.own}: {own}
                  </span>
                  <Segmented
                    legend={label}
                    name={`meanwhile-${id}`}
                    defaultValue="own"
                    options={[
                      { value: 'own', label: words.own },
                      { value: 'theirs', label: words.theirs },
                    ]}
                    onChange={(whose) => onChoose(whose === 'theirs' ? 'theirs' : 'own')}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
