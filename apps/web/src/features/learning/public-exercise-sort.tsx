import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Icon } from '../../ui/icon.tsx'
import { type Exercise, inputName, moved, orderIn } from './answer-form.ts'

type Move = { key: string; by: -1 | 1 }

/** Put in an order with buttons up and down: works with keys, fingers and a screen reader, and without JavaScript. */
export function SortExercise({ assignment, value, onValue }: Exercise) {
  const { t } = useLingui()
  const hydrated = useHydrated()
  const [order, setOrder] = useState(() => orderIn(assignment, value?.order?.join(',')))
  const [said, setSaid] = useState('')
  const last = useRef<Move | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const textOf = (key: string) => assignment.parts.find((part) => part.key === key)?.text ?? ''

  // React moves the row in the document, and a button that moves loses the focus.
  useEffect(() => {
    if (!last.current || order.length === 0) return
    const { key, by } = last.current
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-key="${key}"]`)
    const wanted = [...(buttons ?? [])].find((button) => button.dataset.by === String(by))
    const other = [...(buttons ?? [])].find((button) => button !== wanted)
    ;(wanted?.hidden ? other : wanted)?.focus()
    last.current = null
  }, [order])

  function move({ key, by }: Move) {
    const next = moved(order, key, by)
    last.current = { key, by }
    setOrder(next)
    const place = next.indexOf(key) + 1
    const total = next.length
    setSaid(t`${textOf(key)}: plaats ${place} van ${total}`)
    onValue({ order: next })
  }
  return (
    <div className="grid gap-3">
      <h1>{assignment.title}</h1>
      <p className="text-ink-soft">{assignment.hint}</p>
      <input type="hidden" name={inputName.order} value={order.join(',')} />
      <ol ref={list} className="grid gap-3">
        {order.map((key, index) => (
          <li
            key={key}
            className="grid min-h-control grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-2 rounded-control border-2 border-line-strong bg-sheet py-1 ps-3 pe-1"
          >
            <b aria-hidden="true" className="text-large text-green">
              {index + 1}
            </b>
            <span className="font-semibold">{textOf(key)}</span>
            <span className="flex gap-1">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="submit"
                  name="intent"
                  value={`move:${key}:${by}`}
                  data-key={key}
                  data-by={by}
                  hidden={by === -1 ? index === 0 : index === order.length - 1}
                  onClick={(event) => {
                    if (!hydrated) return
                    event.preventDefault()
                    move({ key, by })
                  }}
                  className="grid size-12 cursor-pointer place-items-center rounded-control border-2 border-line-strong bg-sheet text-green-deep hover:bg-green-wash [&[hidden]]:invisible"
                >
                  <Icon name={by === -1 ? 'arrow-up' : 'arrow-down'} />
                  <span className="sr-only">
                    {by === -1 ? t`Zet omhoog: ${textOf(key)}` : t`Zet omlaag: ${textOf(key)}`}
                  </span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}
