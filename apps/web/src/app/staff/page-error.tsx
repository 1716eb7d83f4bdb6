import { useLingui } from '@lingui/react/macro'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from './failure.tsx'
import { usePageTitle } from './page-title.ts'

/** A page that broke. A page that could not be fetched (a new version, no network) is fetched anew by loading it again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  usePageTitle(t`Er ging iets mis`)
  const lostChunk = error instanceof TypeError && /import/i.test(error.message)
  return (
    <>
      <h1>{t`Er ging iets mis`}</h1>
      <Failure error={error} onRetry={lostChunk ? () => window.location.reload() : reset} />
    </>
  )
}
