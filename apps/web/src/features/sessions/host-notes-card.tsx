import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { HostNotesCardDocument } from '@loper/graphql/documents'
import { Section } from '../../ui/section.tsx'
import { HostNotesForm } from './host-notes-form.tsx'
import { EarlierHostNotes, HostNotesText, hasNotes } from './host-notes-text.tsx'

/** What the host wrote down about a session, to write or to read; and what was written down the times before. */
export function HostNotesCard({ sessionId }: { sessionId: string }) {
  const { t } = useLingui()
  const { data } = useQuery(HostNotesCardDocument, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
  })
  const session = data?.session
  const notes = session?.hostNotes
  if (!session || !notes) return null
  return (
    <>
      {notes.viewerCanWrite ? (
        <Section
          title={t`Notities voor de volgende keer`}
          lead={t`Je collega’s lezen dit. Schrijf over de sessie, niet over mensen.`}
        >
          <HostNotesForm key={session.id} sessionId={session.id} notes={notes} />
        </Section>
      ) : (
        hasNotes(notes) && (
          <Section title={t`Notities van de gastheer`}>
            <HostNotesText notes={notes} />
          </Section>
        )
      )}
      <EarlierHostNotes
        notes={session.earlierHostNotes}
        lead={<Trans>Van de laatste keren met deze werkvorm.</Trans>}
      />
    </>
  )
}
