import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { useFilters } from '../../app/staff/use-filters.ts'
import { Filters } from '../../ui/filters.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { activityForms, activityTopics, kinds, topics } from './activity-words.ts'

const lengths = ['60', '90'] as const
const sizes = ['4', '6', '8', '10', '12'] as const

const filters = z.object({
  zoek: z.string().max(200).optional().catch(undefined),
  over: z.enum(topics).optional().catch(undefined),
  vorm: z.enum(kinds).optional().catch(undefined),
  tijd: z.enum(lengths).optional().catch(undefined),
  groep: z.enum(sizes).optional().catch(undefined),
  plaats: z.enum(['ONLINE', 'ON_SITE']).optional().catch(undefined),
})

export type ActivityFilterValues = z.infer<typeof filters>

/** What somebody looks for in the toolkit; it stands in the address. */
export function useActivityFilters() {
  const [filter, setFilter] = useFilters(filters)
  const { zoek, over, vorm, tijd, groep, plaats } = filter
  const none = { zoek: undefined, over: undefined, vorm: undefined, tijd: undefined, groep: undefined }
  return {
    filter,
    setFilter,
    clear: () => setFilter({ ...none, plaats: undefined }),
    isNarrowed: Object.values(filter).some(Boolean),
    input: {
      text: zoek ?? null,
      topic: over ?? null,
      kind: vorm ?? null,
      maxMinutes: tijd ? Number(tijd) : null,
      groupSize: groep ? Number(groep) : null,
      place: plaats ?? null,
    },
  }
}

type Props = { filter: ActivityFilterValues; onChange(change: ActivityFilterValues): void; count: string }

/** One line to search with, and five questions that a library has. */
export function ActivityFilters({ filter, onChange, count }: Props) {
  const { t, i18n } = useLingui()
  const choice = <Value extends string>(name: keyof ActivityFilterValues, values: readonly Value[]) => ({
    name,
    value: filter[name] ?? '',
    onChange: (event: { target: { value: string } }) =>
      onChange({ [name]: values.find((value) => value === event.target.value) }),
  })
  return (
    <div className="grid gap-4">
      <search className="block max-w-[36rem]">
        <SearchField
          label={t`Zoek een werkvorm`}
          name="zoek"
          placeholder={t`Bijvoorbeeld: bellen`}
          value={filter.zoek ?? ''}
          onChange={(event) => onChange({ zoek: event.target.value || undefined })}
          onClear={() => onChange({ zoek: undefined })}
        />
      </search>
      <Filters label={t`Kies wat past`} count={count}>
        <SelectField
          label={t`Onderwerp`}
          emptyLabel={t`Alles`}
          options={topics.map((value) => ({ value, label: i18n._(activityTopics[value]) }))}
          {...choice('over', topics)}
        />
        <SelectField
          label={t`Vorm`}
          emptyLabel={t`Alle vormen`}
          options={kinds.map((value) => ({ value, label: i18n._(activityForms[value]) }))}
          {...choice('vorm', kinds)}
        />
        <SelectField
          label={t`Tijd`}
          emptyLabel={t`Maakt niet uit`}
          options={lengths.map((value) => ({ value, label: t`Hooguit ${value} minuten` }))}
          {...choice('tijd', lengths)}
        />
        <SelectField
          label={t`Groep`}
          emptyLabel={t`Maakt niet uit`}
          options={sizes.map((value) => ({ value, label: t`${value} mensen` }))}
          {...choice('groep', sizes)}
        />
        <SelectField
          label={t`Waar`}
          emptyLabel={t`Maakt niet uit`}
          options={[
            { value: 'ON_SITE', label: t`In de bibliotheek` },
            { value: 'ONLINE', label: t`Online` },
          ]}
          {...choice('plaats', ['ONLINE', 'ON_SITE'])}
        />
      </Filters>
    </div>
  )
}
