import { Trans, useLingui } from '@lingui/react/macro'
import { uploadedFilm } from '@loper/domain/upload-rules'
import { ReplaceVideoDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CaptionsField } from './captions-field.tsx'
import type { Organisation } from './e-learning-sheet.tsx'
import { OwnFilmField } from './own-film-field.tsx'

type Values = { address: string; nl: string; en: string; ar: string; transcript: string; description: string }
type Props = {
  organisationId: string
  eLearning: string
  title: string
  own: Organisation['learningVideos'][number] | null
  onClose(): void
}

/** Another film, at an address of the library's own; with captions and its words, so that nobody is left out. */
export function VideoForm({ organisationId, eLearning, title, own, onClose }: Props) {
  const { t } = useLingui()
  const toast = useToast()
  const [replace] = useAction(ReplaceVideoDocument)
  const captions = (language: string) => own?.captions.find((each) => each.language === language)?.webVtt ?? ''
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({
    values: {
      address: own?.address ?? '',
      nl: captions('nl'),
      en: captions('en'),
      ar: captions('ar'),
      transcript: own?.transcript ?? '',
      description: own?.description ?? '',
    },
    send: async ({ nl, en, ar, ...rest }) => {
      const input = { organisationId, eLearning, captions: { nl, en, ar }, ...rest }
      const answer = await replace({ input })
      return answer?.replaceVideo.errors.map((error) => ({ ...error, path: error.path.slice(-1) }))
    },
    onDone: () => {
      toast({ message: t`Wie via jullie link komt, ziet nu jullie filmpje.` })
      onClose()
    },
  })
  const [sending, setSending] = useState(false)
  const address = form.watch('address')
  const captionsField = (name: 'nl' | 'en' | 'ar') => ({
    ...field(name),
    onText: (text: string) => form.setValue(name, text, { shouldDirty: true }),
  })
  const field = (name: keyof Values) => ({ ...form.register(name), error: errorOf(name) })
  return (
    <FormDialog
      title={t`Een eigen filmpje bij ${title}`}
      submitLabel={t`Toon dit filmpje`}
      wide
      busy={busy || sending}
      {...{ errors, onSubmit: submit, onClose }}
    >
      <p>
        <Trans>
          Wie via jullie link of QR-code komt, ziet jullie filmpje. Een bestand speelt in de pagina. Een pagina van een
          andere site wordt een knop.
        </Trans>
      </p>
      <OwnFilmField
        organisationId={organisationId}
        address={address}
        onAddress={(url) => form.setValue('address', url, { shouldDirty: true })}
        onBusy={setSending}
      />
      {!uploadedFilm.test(address) && (
        <TextField
          type="url"
          label={t`Of het adres van het filmpje`}
          hint={t`Begint met https://. Een bestand eindigt op .mp4 of .webm.`}
          {...field('address')}
        />
      )}
      <CaptionsField
        label={t`Ondertitels, Nederlands`}
        hint={t`Plak een WebVTT-bestand: het begint met WEBVTT.`}
        {...captionsField('nl')}
      />
      <CaptionsField label={t`Ondertitels, Engels`} optional {...captionsField('en')} />
      <CaptionsField label={t`Ondertitels, Arabisch`} optional {...captionsField('ar')} />
      <TextArea
        label={t`De tekst van het filmpje`}
        hint={t`Alles wat gezegd wordt. Mensen lezen dit als kijken niet lukt.`}
        rows={4}
        {...field('transcript')}
      />
      <TextArea
        label={t`Wat is er te zien?`}
        hint={t`Voor wie het niet ziet. Een paar zinnen is genoeg.`}
        optional
        rows={3}
        {...field('description')}
      />
    </FormDialog>
  )
}
