import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { InvitationsPageDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { InvitationForm } from './invitation-form.tsx'
import { InvitationSheet } from './invitation-sheet.tsx'

/** The own links with which a colleague points people to sessions, and what came of them. */
export function InvitationsPage() {
  const { t } = useLingui()
  const [making, setMaking] = useState(false)
  const result = useQuery(InvitationsPageDocument)
  const make = (
    <Button tone="primary" icon="plus" onClick={() => setMaking(true)}>
      <Trans>Maak een uitnodiging</Trans>
    </Button>
  )
  return (
    <StaffPage
      title={t`Uitnodigingen`}
      lede={t`Een eigen link, voor in een brief of een bericht. Je ziet aantallen. Namen zie je alleen van wie dat goedvindt.`}
      actions={make}
    >
      <QueryState
        result={result}
        skeleton="list"
        isEmpty={({ myInvitations }) => myInvitations.length === 0}
        empty={
          <EmptyState level={2} title={t`Je hebt nog geen uitnodigingen`}>
            <Trans>Maak er een voor één sessie, of voor alle sessies in de buurt. De tekst staat dan klaar.</Trans>
          </EmptyState>
        }
      >
        {({ myInvitations }) => {
          const running = myInvitations.filter(({ endedAt }) => !endedAt)
          const ended = myInvitations.filter(({ endedAt }) => endedAt)
          return (
            <>
              <Section
                title={t`Lopen nu`}
                lead={t`Aantallen gaan met stappen van vijf, zodat ze niets over één persoon vertellen. Wie zijn naam laat zien, telt daarin niet mee.`}
              >
                {running.length === 0 && (
                  <p>
                    <Trans>Er loopt nu geen uitnodiging.</Trans>
                  </p>
                )}
                {running.map((invitation) => (
                  <InvitationSheet key={invitation.id} invitation={invitation} />
                ))}
              </Section>
              {ended.length > 0 && (
                <Section title={t`Zijn gestopt`} lead={t`Wie zo’n link opent, komt bij alle bijeenkomsten.`}>
                  {ended.map((invitation) => (
                    <InvitationSheet key={invitation.id} invitation={invitation} />
                  ))}
                </Section>
              )}
            </>
          )
        }}
      </QueryState>
      {making && <InvitationForm onClose={() => setMaking(false)} />}
    </StaffPage>
  )
}
