import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Face, faces, opinionQuestions, shownOpinions } from './opinions.ts'

const face = fc.constantFrom<Face>(...faces)
const countsOf = (answers: readonly (readonly Face[])[]) =>
  opinionQuestions.flatMap((question, place) =>
    faces.map((each) => ({ question, face: each, count: answers.filter((answer) => answer[place] === each).length })),
  )

test('no count below five is ever shown, whatever people answer', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(face, face, face), { maxLength: 12 }), (answers) => {
      const { answers: total, counts } = shownOpinions(countsOf(answers))
      expect(total === null || total >= 5).toBe(true)
      for (const { count } of counts) expect(count === null || count >= 5).toBe(true)
      // What is hidden does not follow from the total: a row hides none, or more than one, or the total too.
      for (const question of opinionQuestions) {
        const hidden = counts.filter((each) => each.question === question && each.count === null)
        if (total !== null) expect(hidden).not.toHaveLength(1)
      }
    }),
  )
})

test('what many thought is shown, and of a small group nothing', () => {
  const many = (times: number, each: Face) => Array.from({ length: times }, () => [each, each, each] as const)
  const shown = shownOpinions(countsOf([...many(7, 3), ...many(3, 2), ...many(2, 1)]))
  expect(shown.answers).toBe(12)
  expect(shown.counts.filter(({ count }) => count !== null).map(({ face, count }) => [face, count])).toEqual([
    [3, 7],
    [3, 7],
    [3, 7],
  ])
  expect(shownOpinions(countsOf(many(4, 3))).answers).toBeNull()
})
