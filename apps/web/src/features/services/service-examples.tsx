import { useLingui } from '@lingui/react/macro'
import { serviceExamples } from '@loper/content/service-examples'
import { SelectField } from '../../ui/select-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { ServiceValues } from './service-values.ts'

/** A start that somebody else wrote: fills the form, and everything in it can still be changed. */
export function ServiceExamples({ onChoose }: { onChoose(values: Partial<ServiceValues>): void }) {
  const { t } = useLingui()
  const choose = (title: string) => {
    const example = serviceExamples.find((one) => one.title === title)
    if (!example) return
    onChoose({
      title: example.title,
      summary: example.summary,
      kind: example.kind,
      topics: [...example.topics],
      audience: example.audience,
      cost: example.cost,
      bring: example.bring ?? '',
      deskSentence: example.deskSentence,
      keywords: example.keywords.join(', '),
      weekday: String(example.weekday),
      opensAt: example.opensAt,
      closesAt: example.closesAt,
    })
  }
  return (
    <Sheet tone="band">
      <SelectField
        name="example"
        label={t`Begin met een voorbeeld`}
        hint={t`Het vult de velden hieronder in. Verander daarna wat bij jullie anders is.`}
        emptyLabel={t`Kies een voorbeeld`}
        options={serviceExamples.map(({ title }) => ({ value: title, label: title }))}
        onChange={(event) => choose(event.target.value)}
        optional
      />
    </Sheet>
  )
}
