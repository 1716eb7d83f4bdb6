import { useLingui } from '@lingui/react/macro'
import { signals } from '@loper/content/recognition-aid'
import { ChoiceGroup } from '../../ui/choice-group.tsx'

type Props = { noticed: readonly string[]; onChange(noticed: string[]): void }

/** What somebody may notice, in the conversation and at the desk. No name, no form, no request: ticks stay in the browser's memory. */
export function SignalList({ noticed, onChange }: Props) {
  const { t } = useLingui()
  const group = (where: 'conversation' | 'desk', legend: string) => (
    <ChoiceGroup
      type="checkbox"
      layout="rows"
      columns={2}
      name={`signal-${where}`}
      legend={legend}
      options={signals.filter((signal) => signal.where === where).map(({ id, text }) => ({ value: id, label: text }))}
      selected={noticed}
      onSelect={onChange}
      inputProps={{ autoComplete: 'off' }}
    />
  )
  return (
    <div className="grid gap-6">
      {group('conversation', t`In een gesprek`)}
      {group('desk', t`Aan de balie of op het werk`)}
    </div>
  )
}
