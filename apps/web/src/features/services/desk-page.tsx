import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { DeskPageDocument, type DeskPageQuery } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useDebounced } from '../../lib/use-debounced.ts'
import { Columns } from '../../ui/columns.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { DeskAnswer } from './desk-answer.tsx'
import { DeskCard } from './desk-card.tsx'
import { DeskChips, useDeskFilters } from './desk-filters.tsx'
import { DeskKeys } from './desk-keys.tsx'
import { DeskList } from './desk-list.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

type Search = DeskPageQuery['searchServices']

const answerId = 'antwoord'
const onePage = 9

/** For who has a customer before them: type what is asked, and see in seconds where this person can go. */
export function DeskPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { membership, places } = useViewer()
  const { filter, setFilter, input, isNarrowed, clear } = useDeskFilters()
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [first, setFirst] = useState(onePage)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const asked = useDebounced(text.trim(), 150)
  const result = useQuery(DeskPageDocument, {
    variables: { input: { ...input, text: asked, first, organisationId: membership?.organisation.id ?? null } },
  })
  const data = result.data ?? result.previousData
  const matches = data?.searchServices.matches ?? []
  const chosen = matches.find(({ service }) => service.id === chosenId) ?? matches[0]
  const mayRefer = places.includes('REFER')
  const searchInput = () => document.getElementById('vraag') as HTMLInputElement | null

  const restart = () => {
    setText('')
    setChosenId(null)
    setFirst(onePage)
    clear()
    searchInput()?.focus()
  }
  const move = (step: 1 | -1) => {
    const index = chosen ? matches.indexOf(chosen) : -1
    const next = matches[Math.min(Math.max(index + step, 0), matches.length - 1)]
    if (next) setChosenId(next.service.id)
  }
  const open = (id: string) => {
    setChosenId(id)
    // Under the list on a narrow screen: go there.
    if (!window.matchMedia('(min-width: 62rem)').matches) requestAnimationFrame(() => heading.current?.focus())
  }
  const keys = useDeskKeys({
    onSearch: () => searchInput()?.select(),
    onMove: move,
    onNumber: (number) => setChosenId(matches[number - 1]?.service.id ?? chosenId),
    onPrint: () => window.print(),
    onRestart: restart,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Enter on the keys of a phone means "search": show what was found.
    if (window.matchMedia('(pointer: coarse)').matches) return searchInput()?.blur()
    const isUpToDate = text.trim() === asked && result.data !== undefined
    if (mayRefer && chosen && isUpToDate) void navigate({ href: paths.newReferral({ service: chosen.service.id }) })
  }

  return (
    <>
      <div className="no-print contents">
        <StaffPage
          title={t`Waar kan deze mens heen?`}
          actions={<DeskKeys isOn={keys.isOn} onToggle={keys.toggle} mayRefer={mayRefer} />}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: a form that searches; browsers know `search` too short */}
          <form role="search" className="grid gap-4" onSubmit={submit}>
            <SearchField
              large
              autoFocus
              id="vraag"
              label={t`Wat vraagt de klant?`}
              hideLabel
              placeholder={t`Bijvoorbeeld: brief van de gemeente`}
              value={text}
              onChange={(event) => {
                setText(event.target.value)
                setChosenId(null)
              }}
              onClear={restart}
            />
            <DeskChips filter={filter} onChange={setFilter} />
          </form>
          <QueryState result={{ ...result, data }} skeleton="list" found={(found): Search => found.searchServices}>
            {(search) => (
              <Columns shape="halves">
                <div ref={list}>
                  <DeskList
                    search={search}
                    chosenId={chosen?.service.id}
                    answerId={answerId}
                    isToday={input.openToday === true}
                    isNarrowed={isNarrowed}
                    onChoose={open}
                    onMore={() => setFirst(50)}
                    onClear={clear}
                    onMunicipality={(code) => setFilter({ gemeente: code })}
                  />
                </div>
                {chosen && (
                  <DeskAnswer
                    ref={heading}
                    id={answerId}
                    match={chosen}
                    mayRefer={mayRefer}
                    onPrint={() => window.print()}
                    onBack={() => list.current?.scrollIntoView({ block: 'start' })}
                  />
                )}
              </Columns>
            )}
          </QueryState>
        </StaffPage>
      </div>
      {chosen && <DeskCard match={chosen} />}
    </>
  )
}
