import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Note } from '../../ui/note.tsx'
import { type OwnSeat, ownSeats } from './own-seats.ts'

/** Whoever played on this device already goes on where they were; at one table somebody else can come in beside them. */
export function OwnSeats({ code, table }: { code: string; table: boolean }) {
  const [seats, setSeats] = useState<OwnSeat[]>([])
  useEffect(() => setSeats(ownSeats(code)), [code])
  if (seats.length === 0) return null
  return (
    <Note
      icon="people"
      title={<Trans>Op dit toestel doet al iemand mee</Trans>}
      action={seats.map(({ token, firstName }) => (
        <ButtonLink key={token} href={paths.play(code, token)}>
          <Trans>
            Ga verder als <bdi>{firstName}</bdi>
          </Trans>
        </ButtonLink>
      ))}
    >
      {table && (
        <p>
          <Trans>Wilt u erbij? Vul hieronder uw naam in.</Trans>
        </p>
      )}
    </Note>
  )
}
