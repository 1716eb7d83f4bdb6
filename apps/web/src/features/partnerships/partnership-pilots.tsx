import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PartnershipPilots_PartnershipFragmentDoc } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { PilotCard } from '../pilots/pilot-card.tsx'
import { CreatePilotForm } from './create-pilot-form.tsx'

type Props = { partnership: FragmentType<typeof PartnershipPilots_PartnershipFragmentDoc> }

/** The pilots of a partnership, and the question that an evaluation always ends with. */
export function PartnershipPilots({ partnership }: Props) {
  const { t } = useLingui()
  const { memberships } = useViewer()
  const navigate = useNavigate()
  const [making, setMaking] = useState(false)
  const { data, complete } = useFragment({
    fragment: PartnershipPilots_PartnershipFragmentDoc,
    // It holds the fragment of the pilot's card as well.
    fragmentName: 'PartnershipPilots_partnership',
    from: partnership,
  })
  if (!complete) return null
  const libraries = data.partners.filter(({ organisation }) => organisation.type === 'LIBRARY')
  const own = libraries.filter(({ organisation }) => memberships.some((one) => one.organisation.id === organisation.id))
  const places = data.viewerCanChange ? libraries : own
  const open = data.pilots.find((pilot) => pilot.viewerCanChange && !pilot.continuation)
  const endsOn = open ? shortDay(open.endsOn) : ''
  return (
    <Section
      title={t`Pilots`}
      tools={
        places.length > 0 &&
        (data.viewerCanChange || own.length > 0) && (
          <Button icon="plus" onClick={() => setMaking(true)}>
            <Trans>Begin een pilot</Trans>
          </Button>
        )
      }
    >
      {data.pilots.length === 0 ? (
        <EmptyState title={t`Nog geen pilot`}>
          <Trans>Kies een bibliotheek en een periode. Daarna zet je er doelen en metingen in.</Trans>
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {data.pilots.map((pilot) => (
            <PilotCard key={pilot.id} pilot={pilot} />
          ))}
        </ul>
      )}
      {open && (
        <EmptyState
          title={open.evaluation ? t`De evaluatie is nog niet af` : t`Nog geen evaluatie`}
          action={<ButtonLink href={`${paths.pilot(open.id)}#besluit`}>{t`Beantwoord die vraag`}</ButtonLink>}
        >
          <Trans>
            De pilot duurt tot {endsOn}. Begin nu alvast met één vraag: wat stopt er op de dag dat het geld stopt?
          </Trans>
        </EmptyState>
      )}
      {making && (
        <CreatePilotForm
          partnershipId={data.id}
          libraries={places.map(({ organisation }) => ({ value: organisation.id, label: organisation.name }))}
          onClose={() => setMaking(false)}
          onDone={(id) => void navigate({ to: paths.pilot(id) })}
        />
      )}
    </Section>
  )
}
