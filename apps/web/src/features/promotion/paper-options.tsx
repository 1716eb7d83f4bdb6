import { useLingui } from '@lingui/react/macro'
import { contactLanguage } from '@loper/domain/languages'
import type { z } from 'zod'
import { Chips } from '../../ui/chips.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { languagesIn, type paperFilters, paperLanguages } from './paper-choice.ts'

type Choice = z.infer<typeof paperFilters>
type Props = { choice: Choice; onChange(change: Partial<Choice>): void }

/** What to print, on what, and in which languages. */
export function PaperOptions({ choice, onChange }: Props) {
  const { t } = useLingui()
  const languages = languagesIn(choice.talen)
  return (
    <div className="no-print">
      <Cluster>
        <Segmented
          legend={t`Wat`}
          hideLegend={false}
          name="soort"
          options={[
            { value: 'poster', label: t`Poster` },
            { value: 'flyer', label: t`Flyer` },
          ]}
          value={choice.soort}
          onChange={(soort) => onChange({ soort: soort as Choice['soort'] })}
        />
        <Segmented
          legend={t`Papier`}
          hideLegend={false}
          name="papier"
          options={[
            { value: 'a4', label: 'A4' },
            { value: 'a3', label: 'A3' },
          ]}
          value={choice.papier}
          onChange={(papier) => onChange({ papier: papier as Choice['papier'] })}
        />
        <Segmented
          legend={t`Hoeveel inkt`}
          hideLegend={false}
          name="inkt"
          options={[
            { value: 'kleur', label: t`In kleur` },
            { value: 'weinig', label: t`Weinig inkt` },
          ]}
          value={choice.inkt}
          onChange={(inkt) => onChange({ inkt: inkt as Choice['inkt'] })}
        />
        <Chips
          legend={t`Talen`}
          hideLegend={false}
          name="talen"
          options={paperLanguages.map((value) => ({ value, label: contactLanguage(value).name }))}
          selected={languages}
          onSelect={(chosen) => onChange({ talen: languagesIn(chosen.join(',')).join(',') })}
        />
        {languages.length > 1 && (
          <Segmented
            legend={t`Bladen`}
            hideLegend={false}
            name="samen"
            options={[
              { value: 'nee', label: t`Per taal een blad` },
              { value: 'ja', label: t`Twee talen samen` },
            ]}
            value={choice.samen}
            onChange={(samen) => onChange({ samen: samen as Choice['samen'] })}
          />
        )}
      </Cluster>
    </div>
  )
}
