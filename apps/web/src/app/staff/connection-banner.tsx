import { Trans } from '@lingui/react/macro'
import { Note } from '../../ui/note.tsx'
import { useConnectionLost } from './connection.ts'

/** Says that there is no way to the server. What is on the screen stays; asking again goes by itself. */
export function ConnectionBanner() {
  const lost = useConnectionLost()
  return (
    <div role="status" className="no-print sticky top-0 z-20 bg-amber-wash">
      {lost && (
        <Note tone="warning" icon="offline">
          <Trans>Geen verbinding. Wij proberen het steeds opnieuw. Wat je typt, blijft staan.</Trans>
        </Note>
      )}
    </div>
  )
}
