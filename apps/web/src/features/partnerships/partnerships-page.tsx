import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PartnershipsPageDocument } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PartnershipCard } from './partnership-card.tsx'
import { CreatePartnershipForm } from './partnership-form.tsx'
import { phaseWords } from './partnership-words.ts'

const phases = ['GETTING_ACQUAINTED', 'PILOT', 'EVALUATION', 'SCALING', 'ENDED'] as const
const filters = z.object({ fase: z.enum(phases).optional().catch(undefined) })

/** The partnerships of the viewer, and the two ways to begin one. */
export function PartnershipsPage() {
  const { t, i18n } = useLingui()
  const { membership } = useViewer()
  const navigate = useNavigate()
  const [{ fase }, setFilter] = useFilters(filters)
  const [making, setMaking] = useState(false)
  const result = useQuery(PartnershipsPageDocument)
  const mayMake = membership?.role === 'COORDINATOR' || membership?.role === 'ADVISER'
  return (
    <StaffPage
      title={t`Samenwerkingen`}
      lede={t`Wie werken er samen, waaraan, en hoe ver is het?`}
      actions={
        mayMake && (
          <>
            <ButtonLink href={paths.approaches()} tone="primary" icon="recipe">
              <Trans>Begin met een aanpak</Trans>
            </ButtonLink>
            <Button icon="plus" onClick={() => setMaking(true)}>
              <Trans>Begin leeg</Trans>
            </Button>
          </>
        )
      }
    >
      <QueryState
        result={result}
        skeleton="list"
        isEmpty={({ partnerships }) => partnerships.length === 0}
        empty={
          <EmptyState
            level={2}
            title={t`Nog geen samenwerking`}
            action={<ButtonLink href={paths.approaches()}>{t`Bekijk de aanpakken`}</ButtonLink>}
          >
            <Trans>Begin met de aanpak van een andere bibliotheek. Dan heb je in een paar minuten een pilot.</Trans>
          </EmptyState>
        }
      >
        {({ partnerships }) => {
          const shown = partnerships.filter((one) => !fase || one.phase === fase)
          const present = phases.filter((phase) => partnerships.some((one) => one.phase === phase))
          return (
            <div className="grid gap-4">
              {present.length > 1 && (
                <Segmented
                  legend={t`Fase`}
                  name="fase"
                  value={fase ?? ''}
                  onChange={(value) => setFilter({ fase: phases.find((phase) => phase === value) })}
                  options={[
                    { value: '', label: t`Alles` },
                    ...present.map((phase) => ({ value: phase, label: i18n._(phaseWords[phase]) })),
                  ]}
                />
              )}
              <ul className="border-t-2 border-ink">
                {shown.map((partnership) => (
                  <PartnershipCard key={partnership.id} partnership={partnership} />
                ))}
              </ul>
              {shown.length === 0 && (
                <p className="text-ink-soft">
                  <Trans>In deze fase is er geen samenwerking.</Trans>
                </p>
              )}
            </div>
          )
        }}
      </QueryState>
      {making && membership && (
        <CreatePartnershipForm
          organisationId={membership.organisation.id}
          onClose={() => setMaking(false)}
          onDone={(id) => void navigate({ to: paths.partnership(id) })}
        />
      )}
    </StaffPage>
  )
}
