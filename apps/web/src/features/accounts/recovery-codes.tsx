import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'

/** The codes for when the phone is gone: shown this one time. */
export function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast({ message: t`De herstelcodes zijn gekopieerd.` })
  }
  return (
    <div className="grid gap-4">
      <Note tone="warning" live title={t`Bewaar deze herstelcodes nu`}>
        <Trans>
          Hiermee log je in als je telefoon weg is. Elke code werkt één keer. Je ziet ze alleen nu. Druk ze af of bewaar
          ze bij je wachtwoorden.
        </Trans>
      </Note>
      <ul aria-label={t`Herstelcodes`} className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-control bg-sheet p-4">
        {codes.map((code) => (
          <li key={code}>
            <code className="font-semibold">{code}</code>
          </li>
        ))}
      </ul>
      <div className="no-print flex flex-wrap gap-3">
        <Button tone="primary" onClick={onClose}>
          <Trans>Ik heb ze bewaard</Trans>
        </Button>
        <Button icon="copy" onClick={() => void copy()}>
          <Trans>Kopieer</Trans>
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          <Trans>Druk af</Trans>
        </Button>
      </div>
    </div>
  )
}
