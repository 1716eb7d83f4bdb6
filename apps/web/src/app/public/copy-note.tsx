import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { rootRouteId, useRouteContext } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { PublicContext } from './public-route.tsx'

/** Says that this page is a copy, from when it is, and leads to the page itself once there is a network again. */
export function CopyNote() {
  const { t } = useLingui()
  const { kept, language, now } = useRouteContext({ from: rootRouteId }) as PublicContext
  const [online, setOnline] = useState(false)
  useEffect(() => {
    if (kept === null) return
    const back = () => setOnline(true)
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }, [kept])
  if (kept === null) return null
  const when = Number.isNaN(Date.parse(kept)) ? '' : formatDayAndTime(new Date(kept), now, language)
  return (
    <div className="mx-auto max-w-[40rem] px-4 pt-4" role="status">
      {online ? (
        <Note tone="success" title={t`U heeft weer internet`}>
          <Button onClick={() => window.location.reload()}>
            <Trans>Laat zien hoe het nu is</Trans>
          </Button>
        </Note>
      ) : (
        <Note tone="warning" icon="offline" title={t`U heeft nu geen internet`}>
          <Trans>Zo was deze pagina op {when}.</Trans>
        </Note>
      )}
    </div>
  )
}
