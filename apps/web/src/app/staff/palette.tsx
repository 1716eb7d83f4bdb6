import { useLingui } from '@lingui/react/macro'
import { CommandPalette } from '../../ui/command-palette.tsx'
import { navigationFor } from './navigation.ts'
import { useViewer } from './viewer.tsx'

/** Ctrl K: every page by its name. */
export function Palette({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange(isOpen: boolean): void }) {
  const { t, i18n } = useLingui()
  const { places } = useViewer()
  const items = navigationFor(places).map(({ path, label, icon }) => ({
    id: path,
    label: i18n._(label),
    group: t`Pagina's`,
    icon,
    href: path,
  }))
  return (
    <CommandPalette
      label={t`Zoek een pagina`}
      placeholder={t`Typ de naam van een pagina`}
      emptyText={t`Niets gevonden. Probeer een ander woord.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      items={items}
    />
  )
}
