import { useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Steps } from '../../ui/steps.tsx'

const order = ['activity', 'details', 'check'] as const

/** Where you are between nothing and an open session. */
export function NewSessionSteps({ current }: { current: (typeof order)[number] }) {
  const { t } = useLingui()
  const labels = [t`Kies een werkvorm`, t`Wanneer en waar`, t`Kijk na`]
  const now = order.indexOf(current)
  return (
    <Steps
      label={t`Stappen`}
      doneText={t`klaar`}
      steps={labels.map((label, index) => ({
        label,
        state: index < now ? 'done' : index === now ? 'current' : 'todo',
        ...(index === 0 ? { href: paths.newSession() } : {}),
      }))}
    />
  )
}
