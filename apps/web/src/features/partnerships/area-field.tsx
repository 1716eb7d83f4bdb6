import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { AreaFieldDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { useDebounced } from '../../lib/use-debounced.ts'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { SuggestField } from '../../ui/suggest-field.tsx'

export type Place = { code: string; name: string }

type Props = { id: string; error?: string | undefined; places: readonly Place[]; onChange(places: Place[]): void }

/** The municipalities that a partnership works in: type a part of a name, choose, and choose another. */
export function AreaField({ id, error, places, onChange }: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed, 150)
  const { data, previousData, loading } = useQuery(AreaFieldDocument, {
    variables: { search },
    skip: search.length < 2,
  })
  const found = ((data ?? previousData)?.municipalities ?? []).filter(({ code }) =>
    places.every((place) => place.code !== code),
  )
  const choose = (code: string | null) => {
    const chosen = found.find((one) => one.code === code)
    if (!chosen) return
    onChange([...places, { code: chosen.code, name: chosen.name }])
    setTyped('')
  }
  return (
    <div className="grid gap-2">
      <SuggestField
        id={id}
        label={t`Gemeenten`}
        hint={t`Waar werken jullie samen? Je kunt er meer kiezen.`}
        {...(error ? { error } : {})}
        items={found.map(({ code, name, province }) => ({ id: code, label: name, detail: province.name }))}
        inputValue={typed}
        onInputChange={setTyped}
        selectedId={null}
        onSelect={choose}
        emptyText={typed.length < 2 ? t`Typ de eerste letters` : t`Geen gemeente gevonden`}
        busy={loading}
      />
      {places.length > 0 && (
        <Cluster gap="tight">
          {places.map((place) => (
            <Button
              key={place.code}
              icon="cross"
              aria-label={t`Haal ${place.name} weg`}
              onClick={() => onChange(places.filter(({ code }) => code !== place.code))}
            >
              {place.name}
            </Button>
          ))}
        </Cluster>
      )}
    </div>
  )
}
