import { Say } from '../../ui/say.tsx'
import { TickList } from '../../ui/tick-list.tsx'

type Step = { say: string; do: readonly string[]; have: readonly string[]; tip?: string | null }

/** What the host says and does in a step, what must lie ready, and what helps when it is hard. */
export function StepCard({ step }: { step: Step }) {
  return (
    <div className="grid gap-3">
      <Say>“{step.say}”</Say>
      <ul className="grid list-disc gap-1 ps-5">
        {step.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <TickList
        items={[
          ...step.have.map((thing) => ({ id: thing, text: thing })),
          ...(step.tip ? [{ id: 'tip', icon: 'bulb' as const, text: step.tip }] : []),
        ]}
      />
    </div>
  )
}
