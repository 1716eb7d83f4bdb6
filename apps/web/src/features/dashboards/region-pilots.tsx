import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { pilotStateWords, type RegionData, standingShapes, standingWords } from './region-words.ts'

type Row = RegionData['pilots'][number]

const states = ['PREPARING', 'RUNNING', 'EVALUATING', 'CLOSED'] as const
const standings = ['ON_COURSE', 'ATTENTION', 'STUCK', 'UNKNOWN'] as const

const decisions = { STOP: msg`gestopt`, ADAPT: msg`gaat anders verder`, SCALE_UP: msg`wordt groter` }

function reasonWords({ reason, on, milestone, pilot }: Row, i18n: I18n): string {
  const date = on ? formatDate(on) : ''
  switch (reason) {
    case 'MILESTONE_LATE':
      return i18n._(msg`${milestone ?? ''}: te laat sinds ${date}`)
    case 'NO_MEASUREMENT':
      return i18n._(msg`geen meting sinds ${date}`)
    case 'EVALUATING':
      return i18n._(msg`afgelopen op ${date}, besluit volgt`)
    case 'ENDS_SOON':
      return i18n._(msg`loopt tot ${date}`)
    case 'NEXT_MILESTONE':
      return i18n._(msg`${milestone ?? ''} op ${date}`)
    case 'STARTS':
      return i18n._(msg`begint op ${date}`)
    case 'DECIDED':
      return pilot.decision ? i18n._(decisions[pilot.decision]) : ''
    case 'NOTHING':
      return ''
  }
}

/** The pilots of the area, from being prepared to decided, each with its standing and the one thing to know. */
export function RegionPilots({ region }: { region: RegionData }) {
  const { t, i18n } = useLingui()
  return (
    <Section
      title={t`Pilots per fase`}
      tools={
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-label" aria-label={t`Wat de tekens betekenen`}>
          {standings.map((standing) => (
            <li key={standing}>
              <StatusShape state={standingShapes[standing]} label={i18n._(standingWords[standing])} />
            </li>
          ))}
        </ul>
      }
    >
      {region.pilots.length === 0 ? (
        <EmptyState title={t`In dit gebied loopt nog geen pilot`}>
          <Trans>Begin met de aanpak van een bibliotheek die al verder is.</Trans>{' '}
          <Link href={paths.approaches()}>
            <Trans>Bekijk de aanpakken</Trans>
          </Link>
        </EmptyState>
      ) : (
        <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
          {states.map((state) => {
            const rows = region.pilots.filter(({ pilot }) => pilot.state === state)
            return (
              <section key={state} className="grid content-start gap-3" aria-label={i18n._(pilotStateWords[state])}>
                <h3 className="flex justify-between border-b border-line-strong pb-1">
                  <span className="font-bold">{i18n._(pilotStateWords[state])}</span>
                  <span className="font-normal text-ink-soft">{rows.length}</span>
                </h3>
                <ul className="grid gap-3">
                  {rows.map((row) => (
                    <li key={row.pilot.id} className="flex gap-2">
                      <StatusShape
                        state={standingShapes[row.pilot.standing]}
                        label={i18n._(standingWords[row.pilot.standing])}
                        hideLabel
                      />
                      <span className="min-w-0">
                        <Link href={paths.pilot(row.pilot.id)}>{row.pilot.organisation.name}</Link>
                        <span className="block text-ink-soft">{row.pilot.title}</span>
                        <span className="block text-label text-ink-soft">{reasonWords(row, i18n)}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      )}
    </Section>
  )
}
