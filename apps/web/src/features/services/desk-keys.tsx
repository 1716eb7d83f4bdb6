import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'

/** Which keys work here; only where there is a keyboard to speak of. */
export function DeskKeys({ isOn, onToggle, mayRefer }: { isOn: boolean; onToggle(): void; mayRefer: boolean }) {
  const { t } = useLingui()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft max-lg:hidden">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {isOn && (
          <li>
            <Kbd>/</Kbd> <Trans>zoek</Trans>
          </li>
        )}
        <li>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Trans>kies</Trans>
        </li>
        {mayRefer && (
          <li>
            <Kbd>Enter</Kbd> <Trans>verwijs door</Trans>
          </li>
        )}
        <li>
          <Kbd>Esc</Kbd> <Trans>begin opnieuw</Trans>
        </li>
      </ul>
      <Button
        tone="plain"
        aria-label={isOn ? t`Zet uit: toetsen van één teken` : t`Zet aan: toetsen van één teken`}
        onClick={onToggle}
      >
        {isOn ? <Trans>Zet uit</Trans> : <Trans>Zet aan</Trans>}
      </Button>
    </div>
  )
}
