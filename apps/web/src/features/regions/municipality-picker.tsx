import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { MunicipalityPickerDocument } from '@loper/graphql/documents'
import { type ReactNode, useState } from 'react'
import { useDebounced } from '../../lib/use-debounced.ts'
import { SuggestField } from '../../ui/suggest-field.tsx'

type Props = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
  hideLabel?: boolean
  /** The chosen municipality, with the name to show before anything is typed. */
  selected: { code: string; name: string } | null
  onSelect(municipality: { code: string; name: string } | null): void
}

/** Type the start of a name and choose a municipality. */
export function MunicipalityPicker({ selected, onSelect, error, ...texts }: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? selected?.name ?? ''
  const search = useDebounced(text, 150)
  const { data, previousData, loading } = useQuery(MunicipalityPickerDocument, { variables: { search } })
  const found = (data ?? previousData)?.municipalities ?? []
  return (
    <SuggestField
      {...texts}
      {...(error === undefined ? {} : { error })}
      items={found.map(({ code, name, province }) => ({ id: code, label: name, detail: province.name }))}
      inputValue={text}
      onInputChange={setTyped}
      selectedId={selected?.code ?? null}
      onSelect={(code) => {
        setTyped(null)
        onSelect(found.find((municipality) => municipality.code === code) ?? null)
      }}
      emptyText={t`Deze gemeente kennen wij niet`}
      busy={loading}
    />
  )
}
