import { Trans, useLingui } from '@lingui/react/macro'
import { fieldMessage } from '@loper/domain/field-messages'
import { uploadedFilm, uploadLimits } from '@loper/domain/upload-rules'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Note } from '../../ui/note.tsx'
import { acceptedFiles, sendFile } from '../uploads/file-picker.ts'

type Props = { organisationId: string; address: string; onAddress(address: string): void; onBusy(busy: boolean): void }

/** A film from the own device: it is sent at once, so that what is wrong with it is known before the rest is typed. */
export function OwnFilmField({ organisationId, address, onAddress, onBusy }: Props) {
  const { t } = useLingui()
  const [name, setName] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function send(file: File | undefined) {
    if (!file) return
    setProblem(null)
    // A film that is too large is not sent first.
    if (file.size > uploadLimits.VIDEO) return setProblem('upload.too-large-video')
    setSending(true)
    onBusy(true)
    const kept = await sendFile(organisationId, 'film', file)
    setSending(false)
    onBusy(false)
    if ('messageKey' in kept) return setProblem(kept.messageKey)
    setName(file.name)
    onAddress(kept.upload.url)
  }
  if (uploadedFilm.test(address))
    return (
      <Note tone="success" title={name ? t`${name} is verstuurd` : t`Jullie eigen bestand`} live>
        <div>
          <Button icon="undo" onClick={() => onAddress('')}>
            <Trans>Kies iets anders</Trans>
          </Button>
        </div>
      </Note>
    )
  return (
    <>
      <FileField
        name="film"
        label={t`Een bestand van jullie`}
        hint={t`MP4 of WebM, hooguit 250 MB. Waar een telefoon het maakte, halen wij uit een MP4.`}
        optional
        accept={acceptedFiles.film}
        error={problem ? fieldMessage(problem) : undefined}
        disabled={sending}
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <p aria-live="polite" className="text-ink-soft empty:hidden">
        {sending && <Trans>Het filmpje wordt verstuurd. Dat kan even duren.</Trans>}
      </p>
    </>
  )
}
