import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Filters } from '../../ui/filters.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { quarterWords, type RegionData } from './region-words.ts'

const quarter = z.string().regex(/^\d{4}-Q[1-4]$/)

/** What of the region is looked at; in the url. */
export const regionFilters = z.object({
  provincie: z
    .string()
    .regex(/^PV\d+$/)
    .optional()
    .catch(undefined),
  regio: z
    .string()
    .regex(/^AM\d+$/)
    .optional()
    .catch(undefined),
  bibliotheek: z.uuid().optional().catch(undefined),
  van: quarter.optional().catch(undefined),
  tot: quarter.optional().catch(undefined),
  kaart: z.literal('antwoord').optional().catch(undefined),
  toon: z.literal('tabel').optional().catch(undefined),
})

export type RegionFilters = z.infer<typeof regionFilters>

/** Period and area. A wider choice takes the narrower ones away. */
export function RegionFilterBar(props: {
  region: RegionData
  filter: RegionFilters
  onChange: (change: Partial<RegionFilters>) => void
}) {
  const { region, filter, onChange } = props
  const { t, i18n } = useLingui()
  const { choices } = region
  const quarters = choices.quarters.map((value) => ({ value, label: quarterWords(value, i18n) }))
  return (
    <Filters label={t`Kies periode en gebied`}>
      <SelectField
        label={t`Provincie`}
        name="provincie"
        className="sm:w-44"
        emptyLabel={t`Alle provincies`}
        options={choices.provinces.map(({ code, name }) => ({ value: code, label: name }))}
        value={filter.provincie ?? ''}
        onChange={(event) =>
          onChange({ provincie: event.target.value || undefined, regio: undefined, bibliotheek: undefined })
        }
      />
      <SelectField
        label={t`Arbeidsmarktregio`}
        name="regio"
        className="sm:w-44"
        emptyLabel={t`Alle regio’s`}
        options={choices.labourMarketRegions.map(({ code, name }) => ({ value: code, label: name }))}
        value={filter.regio ?? ''}
        onChange={(event) => onChange({ regio: event.target.value || undefined, bibliotheek: undefined })}
      />
      <SelectField
        label={t`Bibliotheek`}
        name="bibliotheek"
        className="sm:w-44"
        emptyLabel={t`Alle bibliotheken`}
        options={choices.libraries.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.bibliotheek ?? ''}
        onChange={(event) => onChange({ bibliotheek: event.target.value || undefined })}
      />
      {region.fromQuarter && (
        <>
          <SelectField
            label={t`Van`}
            name="van"
            options={quarters.filter(({ value }) => value <= (region.toQuarter ?? ''))}
            value={region.fromQuarter}
            onChange={(event) => onChange({ van: event.target.value })}
          />
          <SelectField
            label={t`Tot en met`}
            name="tot"
            options={quarters}
            value={region.toQuarter ?? ''}
            onChange={(event) => {
              const tot = event.target.value
              onChange({ tot, van: (region.fromQuarter ?? '') > tot ? tot : (region.fromQuarter ?? undefined) })
            }}
          />
        </>
      )}
    </Filters>
  )
}
