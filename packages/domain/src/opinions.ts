/** What people thought of a session: three questions, three faces, and nothing that tells who. */
import { type Cell, protectGrid, smallestFloor } from './suppression.ts'

export const opinionQuestions = ['welcome', 'useful', 'again'] as const
export type OpinionQuestion = (typeof opinionQuestions)[number]

/** 1 is not good, 2 so-so, 3 good. */
export const faces = [3, 2, 1] as const
export type Face = (typeof faces)[number]

/** So long after the end somebody can answer; only then the library sees the answers, and they change no more. */
const opinionDays = 7
export const opinionsCloseAt = (endsAt: Date): Date => new Date(endsAt.getTime() + opinionDays * 24 * 60 * 60 * 1000)

export type OpinionCount = { question: OpinionQuestion; face: Face; count: number }
export type ShownOpinions = {
  answers: number | null
  counts: { question: OpinionQuestion; face: Face; count: number | null }[]
}

/** The counts of one session as the library may see them: nothing below the floor, and nothing from which that follows. */
export function shownOpinions(counts: readonly OpinionCount[]): ShownOpinions {
  const idOf = ({ question, face }: Pick<OpinionCount, 'question' | 'face'>) => `${question}-${face}`
  const total = counts.filter(({ question }) => question === 'welcome').reduce((sum, { count }) => sum + count, 0)
  if (total < smallestFloor) return { answers: null, counts: counts.map((each) => ({ ...each, count: null })) }
  const cells: Cell[] = [
    { id: 'total', count: total },
    ...counts.map((each) => ({ id: idOf(each), count: each.count })),
  ]
  const lines = opinionQuestions.map((question) => ({
    cells: counts.filter((each) => each.question === question).map(idOf),
    total: 'total',
  }))
  const shown = new Map(protectGrid({ cells, lines }).cells.map(({ id, count }) => [id, count]))
  return {
    answers: shown.get('total') ?? null,
    counts: counts.map((each) => ({ ...each, count: shown.get(idOf(each)) ?? null })),
  }
}
