import { Trans, useLingui } from '@lingui/react/macro'
import { rootRouteId, useRouteContext } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { canKeep, forgetPages, isKept, keepPages } from '../../app/offline/kept-pages.ts'
import { paths } from '../../app/paths.ts'
import type { PublicContext } from '../../app/public/public-route.tsx'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { MyEnrolmentData } from './public-mine-page.tsx'

type Props = { token: string; coming: readonly MyEnrolmentData[] }

/**
 * Keeps this page in the browser when the person says so, and forgets it with one button: other people may use the phone. What is kept is
 * made new at each visit, and goes by itself once nothing is to come.
 */
export function KeepHere({ token, coming }: Props) {
  const hydrated = useHydrated()
  return hydrated && canKeep() ? <Keep token={token} coming={coming} /> : null
}

function Keep({ token, coming }: Props) {
  const { t } = useLingui()
  const { kept: copy } = useRouteContext({ from: rootRouteId }) as PublicContext
  const [kept, setKept] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const mine = paths.mine(token)
  const isOver = coming.length === 0
  const pages = pagesOf(token, coming).join(' ')

  useEffect(() => {
    void isKept(mine).then(async (here) => {
      setKept(here && !isOver)
      if (!here || copy !== null) return
      await (isOver ? forgetPages(mine) : keepPages(pages.split(' '))).catch(() => undefined)
    })
  }, [mine, pages, isOver, copy])

  async function keep() {
    setBusy(true)
    setFailed(false)
    try {
      await keepPages(pages.split(' '))
      setKept(true)
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  async function forget() {
    await forgetPages(mine)
    setKept(false)
  }

  if (kept === null || (isOver && !kept)) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Geen internet?</Trans>
      </h2>
      {kept ? (
        <>
          <Note tone="success" icon="phone" live title={t`Deze pagina staat op deze telefoon`}>
            <Trans>U kunt hem ook openen zonder internet. Wie deze telefoon gebruikt, kan hem lezen.</Trans>
          </Note>
          <Button wide onClick={() => void forget()}>
            <Trans>Haal van deze telefoon</Trans>
          </Button>
        </>
      ) : (
        <>
          <p>
            <Trans>
              Bewaar deze pagina. Dan kunt u hem altijd openen, en u ook afmelden. Doe dit alleen op uw eigen telefoon.
            </Trans>
          </p>
          {failed && (
            <Note tone="error" live>
              <Trans>Dat lukte niet. Kijk of u internet heeft en probeer het nog een keer.</Trans>
            </Note>
          )}
          <Button wide icon="phone" busy={busy} busyText={t`Een moment`} onClick={() => void keep()}>
            <Trans>Bewaar op deze telefoon</Trans>
          </Button>
        </>
      )}
    </section>
  )
}

/** The own page, with the pages on which the person can still change something. */
function pagesOf(token: string, coming: readonly MyEnrolmentData[]): string[] {
  const changes = coming
    .filter(({ viewerCanCancel }) => viewerCanCancel)
    .flatMap(({ id }) => [paths.signOff(token, id), paths.anotherDay(token, id)])
  return [paths.mine(token), ...changes]
}

/** Forgets what is kept of a personal page: it exists no more. */
export function ForgetHere({ token }: { token: string }) {
  useEffect(() => void forgetPages(paths.mine(token)), [token])
  return null
}
