import { useLingui } from '@lingui/react/macro'
import type { Path, UseFormRegisterReturn } from 'react-hook-form'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import type { ServiceValues } from './service-values.ts'

type Props = { field(name: Path<ServiceValues>): UseFormRegisterReturn & { error: string | undefined } }

/** When it is: every week, from a day on, or in words. */
export function OpeningFields({ field }: Props) {
  const { t } = useLingui()
  const weekdays = [t`maandag`, t`dinsdag`, t`woensdag`, t`donderdag`, t`vrijdag`, t`zaterdag`, t`zondag`]
  return (
    <>
      <div className="flex flex-wrap items-start gap-4">
        <SelectField
          label={t`Elke week op`}
          optional
          emptyLabel={t`Geen vaste dag`}
          options={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
          {...field('weekday')}
        />
        <TimeField label={t`Van`} {...field('opensAt')} />
        <TimeField label={t`Tot`} {...field('closesAt')} />
      </div>
      <DateField
        label={t`Eerste dag dat iemand kan komen`}
        hint={t`Alleen als dat niet de eerstvolgende keer is.`}
        optional
        {...field('nextStartsOn')}
      />
      <TextField
        label={t`In woorden`}
        hint={t`Bijvoorbeeld: elke twee weken, niet in de zomer.`}
        optional
        {...field('schedule')}
      />
    </>
  )
}
