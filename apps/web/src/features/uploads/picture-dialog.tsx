import { Trans, useLingui } from '@lingui/react/macro'
import { fieldMessage } from '@loper/domain/field-messages'
import { SetSessionPictureDocument } from '@loper/graphql/documents'
import { type FormEvent, useEffect, useState } from 'react'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { FileField } from '../../ui/file-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { acceptedFiles, sendFile } from './file-picker.ts'

type Props = { sessionId: string; organisationId: string; text: string; onClose(): void }
type Problems = { file?: string; text?: string }

/** Chooses a photo and says in words what can be seen on it. What was chosen and typed stays when something is not right. */
export function PictureDialog({ sessionId, organisationId, text: before, onClose }: Props) {
  const { t } = useLingui()
  const toast = useToast()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState(before)
  const [problems, setProblems] = useState<Problems>({})
  const [sending, setSending] = useState(false)
  const [setPicture, { busy }] = useAction(SetSessionPictureDocument)
  const preview = usePreview(file)

  async function save(event: FormEvent | { preventDefault(): void }) {
    event.preventDefault()
    const found: Problems = {
      ...(file ? {} : { file: 'upload.missing' }),
      ...(text.trim() ? {} : { text: 'picture-text.required' }),
    }
    setProblems(found)
    if (!file || Object.keys(found).length > 0) return
    setSending(true)
    const kept = await sendFile(organisationId, 'photo', file)
    setSending(false)
    if ('messageKey' in kept) return setProblems({ file: kept.messageKey })
    const data = await setPicture({ input: { id: sessionId, uploadId: kept.upload.id, text } })
    if (!data) return
    const [problem] = data.setSessionPicture.errors
    if (problem) return setProblems({ [problem.path[0] === 'text' ? 'text' : 'file']: problem.messageKey })
    toast({ message: t`De foto staat op de pagina van de sessie.` })
    onClose()
  }

  const words = (key: string | undefined) => (key ? fieldMessage(key) : undefined)
  const errors = Object.entries(problems).map(([field, key]) => ({ field, message: fieldMessage(key) }))
  return (
    <FormDialog
      title={t`Kies een eigen foto`}
      submitLabel={t`Bewaar de foto`}
      errors={errors}
      busy={sending || busy}
      onSubmit={save}
      onClose={onClose}
    >
      <FileField
        label={t`Foto`}
        hint={t`JPEG, PNG of WebP, hooguit 10 MB. Waar en wanneer de foto is gemaakt, halen wij eruit.`}
        name="file"
        accept={acceptedFiles.photo}
        error={words(problems.file)}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      {preview && <img src={preview} alt="" className="max-h-48 w-auto justify-self-start rounded-control" />}
      <TextField
        label={t`Wat is er op de foto te zien?`}
        hint={t`Eén zin, voor wie de foto niet ziet. Bijvoorbeeld: Mensen aan een tafel met kaarten.`}
        name="text"
        maxLength={160}
        value={text}
        error={words(problems.text)}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="text-ink-soft">
        <Trans>Staan er mensen op? Vraag hun eerst of dat goed is.</Trans>
      </p>
    </FormDialog>
  )
}

/** The chosen file as a picture of this page, given back when another is chosen. */
function usePreview(file: File | null): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!file) return setUrl(null)
    const reader = new FileReader()
    reader.onload = () => setUrl(String(reader.result))
    reader.readAsDataURL(file)
    return () => reader.abort()
  }, [file])
  return url
}
