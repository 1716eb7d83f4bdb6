import { Trans, useLingui } from '@lingui/react/macro'
import type { Meanwhile } from '../../lib/use-meanwhile.ts'
import { MeanwhileNote, type MeanwhileRow } from '../../ui/meanwhile-note.tsx'

type Props<Values> = {
  differences: readonly Meanwhile<Values>[]
  labelOf(name: keyof Values & string): string
  /** A value as people read it; empty for none. */
  wordsOf(name: keyof Values & string, value: Values[keyof Values]): string
  onChoose(name: keyof Values & string, value: Values[keyof Values]): void
}

/** Nothing when no colleague came in between. */
export function MeanwhileWords<Values>({ differences, labelOf, wordsOf, onChoose }: Props<Values>) {
  const { t } = useLingui()
  if (differences.length === 0) return null
  const words = (name: keyof Values & string, value: Values[keyof Values]) => wordsOf(name, value) || t`leeg`
  const rows = differences.map(
    ({ name, theirs, own }): MeanwhileRow => ({
      id: name,
      label: labelOf(name),
      theirs: words(name, theirs),
      own: own === null ? null : words(name, own),
      onChoose: (whose) => onChoose(name, whose === 'own' && own !== null ? own : theirs),
    }),
  )
  return (
    <MeanwhileNote
      title={t`Een collega heeft dit net ook veranderd`}
      rows={rows}
      words={{ theirs: t`Van je collega`, own: t`Van jou`, takenOver: t`Overgenomen van je collega` }}
    >
      <p>
        <Trans>Er is nog niets bewaard. Wat jij typte, staat er nog. Kies wat blijft, en bewaar dan opnieuw.</Trans>
      </p>
    </MeanwhileNote>
  )
}
