import { useLingui } from '@lingui/react/macro'
import type { SearchServicesInput, Topic } from '@loper/graphql/documents'
import { z } from 'zod'
import { useFilters } from '../../app/staff/use-filters.ts'
import { topicNames } from '../../lib/service-words.ts'
import { Chips } from '../../ui/chips.tsx'

const yes = z.literal('ja').optional().catch(undefined)
const topics = Object.keys(topicNames) as Topic[]

// What is typed is not in the address: it may be somebody's own words.
const schema = z.object({
  vandaag: yes,
  inloop: yes,
  gratis: yes,
  over: z.string().optional().catch(undefined),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .catch(undefined),
})

export type DeskFilter = z.infer<typeof schema>

/** The choices at the desk, which live in the address, and what they ask of the api. */
export function useDeskFilters() {
  const [filter, setFilter] = useFilters(schema)
  const wanted = topics.filter((topic) => filter.over?.split(',').includes(topic))
  const input: SearchServicesInput = {
    topics: wanted,
    openToday: filter.vandaag === 'ja',
    walkIn: filter.inloop === 'ja',
    free: filter.gratis === 'ja',
    municipalityCode: filter.gemeente ?? null,
  }
  const isNarrowed = Boolean(filter.vandaag || filter.inloop || filter.gratis || wanted.length > 0)
  const clear = () => setFilter({ vandaag: undefined, inloop: undefined, gratis: undefined, over: undefined })
  return { filter, setFilter, input, isNarrowed, clear }
}

type Props = { filter: DeskFilter; onChange(change: Partial<DeskFilter>): void }

/** The chips that make the list shorter. */
export function DeskChips({ filter, onChange }: Props) {
  const { t, i18n } = useLingui()
  const switches = ['vandaag', 'inloop', 'gratis'] as const
  const chosen = [...switches.filter((name) => filter[name]), ...(filter.over?.split(',') ?? [])]
  return (
    <Chips
      legend={t`Maak de lijst korter`}
      name="desk-filter"
      selected={chosen}
      options={[
        { value: 'vandaag', label: t`Vandaag open` },
        { value: 'inloop', label: t`Zonder afspraak` },
        { value: 'gratis', label: t`Gratis` },
        ...topics.map((topic) => ({ value: topic, label: i18n._(topicNames[topic]) })),
      ]}
      onSelect={(selected) => {
        const on = (name: string) => (selected.includes(name) ? ('ja' as const) : undefined)
        const over = topics.filter((topic) => selected.includes(topic)).join(',')
        onChange({ vandaag: on('vandaag'), inloop: on('inloop'), gratis: on('gratis'), over: over || undefined })
      }}
    />
  )
}
