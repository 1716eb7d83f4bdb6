import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import { localToInstant } from '@loper/domain/dutch-time'
import type { SessionForm_OrganisationFragment } from '@loper/graphql/documents'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { SessionValues } from './session-values.ts'

type Props = {
  activity: { publicText: { title: string; summary: string } }
  values: SessionValues
  organisation: SessionForm_OrganisationFragment
  busy: boolean
  onBack(): void
  onPlan(publish: boolean): void
}

/** The last look before a session is open to all. */
export function SessionCheck({ activity, values, organisation, busy, onBack, onPlan }: Props) {
  const { t } = useLingui()
  const startsAt = localToInstant(values.date, values.time)
  const endsAt = new Date(startsAt.getTime() + Number(values.durationMinutes) * 60_000)
  const branch = organisation.branches.find(({ id }) => id === values.branchId)?.name
  const host = organisation.possibleHosts.find(({ id }) => id === values.hostId)?.name
  const place = values.online ? t`Online` : [branch, values.room].filter(Boolean).join(', ')
  return (
    <div className="grid max-w-[44rem] gap-6">
      <Sheet tag={t`Zo lezen mensen het`}>
        <div>
          <h2>{activity.publicText.title}</h2>
          <p>{activity.publicText.summary}</p>
        </div>
        <DefinitionList
          layout="icons"
          items={[
            {
              term: t`Wanneer`,
              icon: 'calendar',
              value: formatDay(startsAt, new Date()),
              more: formatTimeRange(startsAt, endsAt),
            },
            { term: t`Waar`, icon: 'pin', value: place },
            { term: t`Hoeveel mensen`, icon: 'chair', value: t`${values.minimum} tot ${values.capacity}` },
            { term: t`Gastheer`, icon: 'person', value: host?.split(' ')[0] ?? t`Nog niet bekend` },
          ]}
        />
      </Sheet>
      <p className="text-ink-soft">
        <Trans>
          Publiceer je de sessie, dan kan iedereen zich meteen aanmelden. Je krijgt een poster en een tekst.
        </Trans>
      </p>
      <FormActions>
        <Button tone="primary" busy={busy} busyText={t`Bezig met publiceren`} onClick={() => onPlan(true)}>
          <Trans>Publiceer de sessie</Trans>
        </Button>
        <Button busy={busy} onClick={() => onPlan(false)}>
          <Trans>Bewaar, publiceer later</Trans>
        </Button>
        <Button tone="plain" icon="chevron-back" onClick={onBack}>
          <Trans>Terug naar wanneer en waar</Trans>
        </Button>
      </FormActions>
    </div>
  )
}
