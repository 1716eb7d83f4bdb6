import { useLingui } from '@lingui/react/macro'
import { MeanwhileWords } from '../../app/staff/meanwhile-words.tsx'
import type { Meanwhile } from '../../lib/use-meanwhile.ts'
import type { VersionValues } from './version-values.ts'

type Name = keyof VersionValues & string
type Props = {
  differences: readonly Meanwhile<VersionValues>[]
  onChoose(name: Name, value: VersionValues[Name]): void
}

/** What a colleague changed of an own version while its form was open. The run-sheet counts as one thing. */
export function VersionMeanwhile({ differences, onChoose }: Props) {
  const { t } = useLingui()
  const labels: Record<Name, string> = {
    title: t`Titel`,
    publicTitle: t`Titel op de openbare pagina`,
    summary: t`In één zin`,
    goodToKnow: t`Goed om te weten`,
    materials: t`Wat je nodig hebt`,
    steps: t`Draaiboek`,
  }
  const wordsOf = (_: Name, value: VersionValues[Name]): string =>
    typeof value === 'string'
      ? value
      : value.map(({ minutes, title, say }) => `\n${minutes} min, ${title}. ${say}`).join('')
  return (
    <MeanwhileWords differences={differences} labelOf={(name) => labels[name]} wordsOf={wordsOf} onChoose={onChoose} />
  )
}
