import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { DeskPageQuery } from '@loper/graphql/documents'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { MunicipalityPicker } from '../regions/municipality-picker.tsx'
import { DeskResult } from './desk-result.tsx'

type Search = DeskPageQuery['searchServices']
type Props = {
  search: Search
  chosenId: string | undefined
  answerId: string
  isToday: boolean
  isNarrowed: boolean
  onChoose(id: string): void
  onMore(): void
  onClear(): void
  onMunicipality(code: string | undefined): void
}

/** The places that were found, nearest first, and what to do when it is not among them. */
export function DeskList({ search, chosenId, answerId, isToday, isNarrowed, ...on }: Props) {
  const { t } = useLingui()
  const { total, matches, beyond, municipality } = search
  const index = matches.findIndex(({ service }) => service.id === chosenId)
  const chosen = matches[index]
  const number = index + 1
  const title = chosen?.service.title ?? ''
  return (
    <section aria-labelledby="desk-list" className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
        <h2 id="desk-list" className="text-heading">
          {isToday ? (
            <Plural value={total} one="# plek vandaag" other="# plekken vandaag" />
          ) : (
            <Plural value={total} one="# plek" other="# plekken" />
          )}
        </h2>
        <Nearby municipality={municipality} onChange={on.onMunicipality} />
      </div>
      <p role="status" className="sr-only">
        {chosen ? t`${number} van ${total}: ${title}` : t`Niets gevonden`}
      </p>
      {!municipality && (
        <Note>
          <Trans>Kies een gemeente. Dan staat het dichtste bovenaan.</Trans>
        </Note>
      )}
      {beyond && (
        <Note title={t`Niets binnen 25 kilometer`}>
          <Trans>Dit is het dichtste dat wij kennen. Bel eerst of het kan.</Trans>
        </Note>
      )}
      {matches.length === 0 ? (
        <EmptyState
          title={t`Niets gevonden`}
          action={
            isNarrowed && (
              <Button onClick={on.onClear}>
                <Trans>Haal de keuzes weg</Trans>
              </Button>
            )
          }
        >
          <Trans>Probeer één ander woord, zoals “brief”, “computer” of “werk”.</Trans>
        </EmptyState>
      ) : (
        <ol>
          {matches.map((match, position) => (
            <DeskResult
              key={match.service.id}
              match={match}
              number={position + 1}
              isChosen={match.service.id === chosenId}
              answerId={answerId}
              onChoose={() => on.onChoose(match.service.id)}
            />
          ))}
        </ol>
      )}
      {matches.length < total && matches.length < 50 && (
        <Button className="justify-self-start" onClick={on.onMore}>
          <Trans>Toon meer</Trans>
        </Button>
      )}
      <Disclosure tone="term" summary={<Trans>Staat het er niet bij?</Trans>}>
        <p>
          <Trans>
            Stuur niemand weg zonder plan. Vraag het een collega en spreek af wanneer de klant terugkomt. Mist er iets
            in Loper? Zeg het je coördinator.
          </Trans>
        </p>
      </Disclosure>
    </section>
  )
}

type NearbyProps = { municipality: Search['municipality']; onChange(code: string | undefined): void }

/** From where "near" is reckoned. */
function Nearby({ municipality, onChange }: NearbyProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen && municipality) {
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-touch text-ink-soft underline decoration-line-strong decoration-1 underline-offset-[0.18em]"
      >
        <Trans>dichtbij {municipality.name} eerst</Trans>
      </button>
    )
  }
  return (
    <MunicipalityPicker
      id="desk-municipality"
      label={t`Dichtbij welke gemeente?`}
      selected={municipality ?? null}
      onSelect={(chosen) => {
        onChange(chosen?.code)
        if (chosen) setOpen(false)
      }}
    />
  )
}
