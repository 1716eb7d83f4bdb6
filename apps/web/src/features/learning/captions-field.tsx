import { useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { FileField } from '../../ui/file-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Props = ComponentProps<typeof TextArea> & { label: string; name: string; onText(text: string): void }

/** Captions in one language: pasted, or read from a WebVTT file into the same field, where they can be looked at first. */
export function CaptionsField({ onText, label, ...area }: Props) {
  const { t } = useLingui()
  return (
    <div className="grid gap-2">
      <TextArea rows={3} dir="ltr" label={label} {...area} />
      <FileField
        label={t`Of kies een .vtt-bestand: ${label}`}
        optional
        name={`${area.name}-file`}
        accept=".vtt,text/vtt"
        onChange={async (event) => {
          const file = event.target.files?.[0]
          // More than the field takes is no file with captions; the field says so when it is kept.
          if (file) onText(await file.slice(0, 100_000).text())
        }}
      />
    </div>
  )
}
