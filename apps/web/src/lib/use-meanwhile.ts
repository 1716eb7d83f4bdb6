import { useState } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import type { PayloadError } from './use-form-errors.ts'

/** What a form was made from. */
type Edition<Values> = { values: Values; edition: string | null }

/** A field that a colleague changed since the form was opened. `own` is null when it was not touched here: then theirs is in the form. */
export type Meanwhile<Values> = {
  name: keyof Values & string
  theirs: Values[keyof Values]
  own: Values[keyof Values] | null
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether saving was refused because a colleague changed the same thing. */
export const isOvertaken = (errors: readonly PayloadError[]) => errors.some(({ path }) => path[0] === 'edition')

/**
 * For a form that two may have open: `edition` goes along when it is saved; once that is refused, `meet` compares what stands there now
 * with what was typed. Nothing typed is lost: fields that were not touched take the new value, of the others one chooses.
 */
export function useMeanwhile<Values extends FieldValues>(form: UseFormReturn<Values>, start: Edition<Values>) {
  const [known, setKnown] = useState(start)
  const [differences, setDifferences] = useState<Meanwhile<Values>[]>([])
  const put = (name: keyof Values & string, value: Values[keyof Values]) =>
    form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true })

  function meet(latest: Edition<Values>): void {
    const typed = form.getValues()
    const changed = (Object.keys(latest.values) as (keyof Values & string)[]).filter(
      (name) => !same(latest.values[name], known.values[name]) && !same(latest.values[name], typed[name]),
    )
    const found = changed.map((name) => {
      const touched = !same(typed[name], known.values[name])
      return { name, theirs: latest.values[name], own: touched ? typed[name] : null }
    })
    for (const { name, theirs, own } of found) if (own === null) put(name, theirs)
    setDifferences(found)
    setKnown(latest)
  }
  return { edition: known.edition, differences, meet, put }
}
