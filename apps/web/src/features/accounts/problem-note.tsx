import { Note } from '../../ui/note.tsx'
import type { Problem } from './use-auth-action.ts'

/** What went wrong, said at once. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  if (!problem) return null
  return (
    <Note tone="error" live title={problem.title}>
      {problem.text}
    </Note>
  )
}
