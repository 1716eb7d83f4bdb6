import { useState } from 'react'
import type { Assignment, Exercise } from './answer-form.ts'
import { answersAt, localFolder, type Value, writeLocally } from './local-folder.ts'
import { ChooseExercise } from './public-exercise-choose.tsx'
import { SortExercise } from './public-exercise-sort.tsx'
import { SureExercise } from './public-exercise-sure.tsx'
import { WriteExercise } from './public-exercise-write.tsx'

type Props = {
  eLearning: string
  assignment: Assignment
  /** What the server knows; without JavaScript that is all. */
  known: { id: string; value: Value } | null
  errorAt: Exercise['errorAt']
}

const exercises = { SURE: SureExercise, CHOOSE: ChooseExercise, SORT: SortExercise, WRITE: WriteExercise }

const lastHere = (place: { eLearning: string; assignment: string }) =>
  typeof window === 'undefined' ? null : (answersAt(localFolder(), place).at(-1) ?? null)

/**
 * One exercise, kept as one goes. It begins with the last answer, and what is written replaces that one and no other: an answer that comes
 * from another device in the meantime stays beside it.
 */
export function PublicExercise({ eLearning, assignment, known, errorAt }: Props) {
  const place = { eLearning, assignment: assignment.key }
  const [began] = useState(() => known ?? lastHere(place))
  const [base, setBase] = useState(began?.id ?? null)
  const Kind = exercises[assignment.kind]
  return (
    <>
      <input type="hidden" name="base" value={base ?? ''} />
      <Kind
        assignment={assignment}
        value={began?.value ?? null}
        errorAt={errorAt}
        onValue={(value) => setBase(writeLocally(place, base, value))}
      />
    </>
  )
}
