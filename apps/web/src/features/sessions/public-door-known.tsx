import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { knownLink } from './known-link.ts'

/** For a phone on which the own page was open today: one press, no name. */
export function PublicDoorKnown({ code, now }: { code: string; now: string }) {
  const [token, setToken] = useState<string | null>(null)
  useEffect(() => setToken(knownLink(now)), [now])
  if (!token) return null
  return (
    <ButtonLink tone="primary" wide href={paths.mineDoor(token, { code })}>
      <Trans>Ga verder met uw eigen pagina</Trans>
    </ButtonLink>
  )
}
