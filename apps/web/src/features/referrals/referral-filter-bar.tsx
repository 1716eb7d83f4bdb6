import { useLingui } from '@lingui/react/macro'
import { topicNames } from '../../lib/service-words.ts'
import { Filters } from '../../ui/filters.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useReferralFilters } from './referral-filters.ts'
import { optionsOf } from './referral-words.ts'

type Props = {
  direction: 'RECEIVED' | 'SENT'
  partners: readonly { id: string; name: string }[]
  search: string
  onSearch(search: string): void
}

/** Narrows the inbox: by first name (kept out of the address), by the other organisation and by question. */
export function ReferralFilterBar({ direction, partners, search, onSearch }: Props) {
  const { t, i18n } = useLingui()
  const [filter, setFilter] = useReferralFilters()
  return (
    <Filters label={t`Filters`}>
      <SearchField
        id="voornaam"
        label={t`Zoek op voornaam`}
        autoComplete="off"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onClear={() => onSearch('')}
      />
      <SelectField
        id="van"
        label={direction === 'RECEIVED' ? t`Van` : t`Naar`}
        emptyLabel={t`Alle partners`}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.van ?? ''}
        onChange={(event) => setFilter({ van: event.target.value || undefined })}
      />
      <SelectField
        id="vraag"
        label={t`Vraag`}
        emptyLabel={t`Alle vragen`}
        options={optionsOf(topicNames, (name) => i18n._(name))}
        value={filter.vraag ?? ''}
        onChange={(event) => setFilter({ vraag: (event.target.value || undefined) as typeof filter.vraag })}
      />
    </Filters>
  )
}
