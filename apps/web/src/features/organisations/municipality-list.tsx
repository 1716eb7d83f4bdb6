import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { MunicipalityPicker } from '../regions/municipality-picker.tsx'

export type Place = { code: string; name: string }
type Props = { id: string; error?: string | undefined; places: readonly Place[]; onChange(places: Place[]): void }

/** The municipalities that an organisation works for: choose one, and choose another. */
export function MunicipalityList({ id, error, places, onChange }: Props) {
  const { t } = useLingui()
  const count = useRef(places.length)
  // The picker starts anew after a choice, so the focus goes back to it for the next one.
  useEffect(() => {
    if (places.length > count.current) document.getElementById(id)?.focus()
    count.current = places.length
  }, [places.length, id])
  const add = (place: Place | null) => {
    if (place && places.every(({ code }) => code !== place.code)) onChange([...places, place])
  }
  return (
    <div className="grid gap-2">
      <MunicipalityPicker
        key={places.length}
        id={id}
        label={t`Werkt voor deze gemeenten`}
        hint={t`Typ een naam en kies. Je kunt er meer kiezen.`}
        optional
        {...(error ? { error } : {})}
        selected={null}
        onSelect={add}
      />
      {places.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label={t`Gekozen gemeenten`}>
          {places.map(({ code, name }) => (
            <li key={code}>
              <Button icon="cross" onClick={() => onChange(places.filter((place) => place.code !== code))}>
                <Trans>
                  <span className="sr-only">Haal weg:</span> {name}
                </Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
