import { Trans, useLingui } from '@lingui/react/macro'
import { Disclosure } from '../../ui/disclosure.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { CodeForm } from './code-form.tsx'

/** What the api gives to begin with; `qr` is a row a string, with 1 for dark. */
export type Start = { totpURI: string; qr: string[]; backupCodes: string[] }

/** Setting up the app: scan, and prove that it works. */
export function StartSecondFactor({ start, onDone, onClose }: { start: Start; onDone(): void; onClose(): void }) {
  const { t } = useLingui()
  const secret = new URL(start.totpURI).searchParams.get('secret') ?? ''
  return (
    <div className="grid gap-4">
      <ol className="grid list-decimal gap-2 ps-6">
        <li>
          <Trans>Open een app voor codes op je telefoon, zoals Microsoft of Google Authenticator.</Trans>
        </li>
        <li>
          <Trans>Kies in die app voor een nieuw account en scan dit vierkant.</Trans>
        </li>
        <li>
          <Trans>Vul hieronder de zes cijfers in die je dan ziet.</Trans>
        </li>
      </ol>
      <QrCode
        className="w-56 max-w-full border border-line"
        label={t`QR-code voor je app`}
        modules={start.qr.map((row) => [...row].map((dark) => dark === '1'))}
      />
      <Disclosure tone="term" summary={t`Scannen lukt niet`}>
        <Trans>Kies in de app voor “code invoeren” en typ deze sleutel over:</Trans>
        <code className="block font-semibold tracking-wider text-ink [overflow-wrap:anywhere]">
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </Disclosure>
      <CodeForm
        path="/auth/two-factor/verify-totp"
        submitLabel={t`Zet de extra code aan`}
        onDone={onDone}
        onClose={onClose}
      />
    </div>
  )
}
