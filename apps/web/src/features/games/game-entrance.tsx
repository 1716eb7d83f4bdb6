import { Trans, useLingui } from '@lingui/react/macro'
import { readableCode } from '@loper/domain/game-code'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Section } from '../../ui/section.tsx'
import type { GameRoom } from './use-game-room.ts'

/** How people come in: a short address with a code, or a picture for the camera. */
export function GameEntrance({ room }: { room: GameRoom }) {
  const { t } = useLingui()
  const { code, shortUrl, joinUrl, qr } = room
  return (
    <Section title={t`Zo doen mensen mee`}>
      <p>
        <Trans>
          Ga naar <b>{shortUrl}</b> en vul de code in:
        </Trans>
      </p>
      <p className="text-title font-bold tracking-wide">{readableCode(code)}</p>
      <QrCode
        modules={qr.map((row) => [...row].map((dark) => dark === '1'))}
        label={t`QR-code naar het spel`}
        className="max-w-[11rem]"
      />
      <p>
        <CopyButton text={joinUrl}>
          <Trans>Kopieer de link</Trans>
        </CopyButton>
      </p>
    </Section>
  )
}
