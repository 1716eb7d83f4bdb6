import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { type OrganisationType, PartnerPickerDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { useDebounced } from '../../lib/use-debounced.ts'
import { SuggestField } from '../../ui/suggest-field.tsx'
import { typeWords } from './partnership-words.ts'

export type ChosenPartner = { id: string; name: string }

type Props = {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  optional?: boolean
  type?: OrganisationType
  chosen: ChosenPartner | null
  onChoose(partner: ChosenPartner | null): void
}

/** Looks up an organisation by a part of its name, of one type if given. */
export function PartnerPicker({ id, label, hint, error, optional = false, type, chosen, onChoose }: Props) {
  const { t, i18n } = useLingui()
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const search = useDebounced(typed, 150)
  const { data, previousData, loading } = useQuery(PartnerPickerDocument, { variables: { search, type: type ?? null } })
  // What is on the list can be chosen, also while the next list is on its way.
  const items = (data ?? previousData)?.partnerCandidates ?? []
  return (
    <SuggestField
      id={id}
      label={label}
      optional={optional}
      {...(hint ? { hint } : {})}
      {...(error ? { error } : {})}
      items={[
        // The chosen one stays on the list: a list without it would empty the field.
        ...(chosen && !items.some((item) => item.id === chosen.id) ? [{ id: chosen.id, label: chosen.name }] : []),
        ...items.map((item) => ({ id: item.id, label: item.name, detail: i18n._(typeWords[item.type]) })),
      ]}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text)
        if (chosen && text !== chosen.name) onChoose(null)
      }}
      selectedId={chosen?.id ?? null}
      onSelect={(chosenId) => {
        const item = items.find((one) => one.id === chosenId)
        if (!item) return
        setTyped(item.name)
        onChoose({ id: item.id, name: item.name })
      }}
      emptyText={t`Geen organisatie gevonden. De beheerder kan haar toevoegen.`}
      busy={loading}
    />
  )
}
