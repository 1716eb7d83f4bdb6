import { Trans, useLingui } from '@lingui/react/macro'
import { ReplaceVideoDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Organisation } from './e-learning-sheet.tsx'

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
  const field = (name: keyof Values) => ({ ...form.register(name), error: errorOf(name) })
  return (
    <FormDialog
      title={t`Een eigen filmpje bij ${title}`}
      submitLabel={t`Toon dit filmpje`}
      wide
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <p>
        <Trans>
          Wie via jullie link of QR-code komt, ziet jullie filmpje. Een bestand speelt in de pagina. Een pagina van een
          andere site wordt een knop.
        </Trans>
      </p>
      <TextField
        type="url"
        label={t`Adres van het filmpje`}
        hint={t`Begint met https://. Een bestand eindigt op .mp4 of .webm.`}
        {...field('address')}
      />
      <TextArea
        label={t`Ondertitels, Nederlands`}
        hint={t`Plak een WebVTT-bestand: het begint met WEBVTT.`}
        rows={4}
        dir="ltr"
        {...field('nl')}
      />
      <TextArea label={t`Ondertitels, Engels`} optional rows={3} dir="ltr" {...field('en')} />
      <TextArea label={t`Ondertitels, Arabisch`} optional rows={3} dir="ltr" {...field('ar')} />
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
