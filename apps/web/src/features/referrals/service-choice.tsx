import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ServiceChoiceDocument, type ServiceChoiceQuery, type Topic } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { roomNames, sentences } from '../../lib/service-words.ts'
import { shortDay } from '../../lib/short-day.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { ChosenService } from './referral-form.ts'

type Proposal = ServiceChoiceQuery['proposeServices']['proposals'][number]
type Props = {
  topic: Topic
  municipalityCode: string
  name: string
  service: ChosenService | null
  error: string | undefined
  onService(service: ChosenService): void
}

/** What fits near there and whether there is room. Asking this sends a municipality and a sort of question, nothing about a person. */
export function ServiceChoice({ topic, municipalityCode, name, service, error, onService }: Props) {
  const { t, i18n } = useLingui()
  const result = useQuery(ServiceChoiceDocument, {
    variables: { input: { topic, municipalityCode: municipalityCode || null, first: 6 } },
  })
  const option = ({ service: one, room, nextStartsOn, distanceKm }: Proposal) => {
    const km = Math.round(distanceKm ?? 0)
    const where = [one.branch?.name ?? one.organisation.name, km > 0 ? t`${km} km` : null].filter(Boolean).join(', ')
    return {
      value: one.id,
      label: one.title,
      hint: sentences([where, one.schedule, one.cost]),
      end: (
        <>
          {nextStartsOn && <span className="block font-semibold">{shortDay(nextStartsOn)}</span>}
          <span className="text-ink-soft">{i18n._(roomNames[room]).toLowerCase()}</span>
        </>
      ),
    }
  }
  return (
    <QueryState
      result={{ ...result, data: result.data ?? result.previousData }}
      skeleton="list"
      found={(data) => data.proposeServices}
      isEmpty={(found) => found.proposals.length === 0 && !service}
      empty={
        <EmptyState title={t`Hier kennen wij nog niets voor`}>
          <Trans>
            Kies een andere gemeente of een andere vraag. Of kijk aan de <TextLink href={paths.desk()}>balie</TextLink>.
          </Trans>
        </EmptyState>
      }
    >
      {(found) => {
        const all: Proposal[] = found.proposals
        const elsewhere = service && !all.some((proposal) => proposal.service.id === service.id)
        const own = elsewhere
          ? [
              {
                value: service.id,
                label: service.title,
                hint: sentences([service.organisation.name, service.schedule]),
              },
            ]
          : []
        return (
          <div className="grid gap-3">
            {!found.libraryKnown && (
              <Note>
                <Trans>In deze gemeente kennen wij nog geen bibliotheek. Dit is het dichtste erbij.</Trans>
              </Note>
            )}
            <ChoiceGroup
              type="radio"
              id="serviceId"
              name="serviceId"
              legend={name ? t`Bij ${name} in de buurt` : t`In de buurt`}
              hint={t`Het dichtste en eerste staat bovenaan. Er gaat nog niets weg.`}
              options={[...own, ...all.map(option)]}
              {...(error === undefined ? {} : { error })}
              selected={service ? [service.id] : []}
              onSelect={([id]) => {
                const chosen = all.find((proposal) => proposal.service.id === id)?.service
                if (chosen) onService(chosen)
              }}
            />
          </div>
        )
      }}
    </QueryState>
  )
}
