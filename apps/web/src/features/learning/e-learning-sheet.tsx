import { Trans, useLingui } from '@lingui/react/macro'
import { uploadedFilm } from '@loper/domain/upload-rules'
import type { ELearningsPageQuery } from '@loper/graphql/documents'
import { useState } from 'react'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useRestoreVideo } from './use-restore-video.ts'
import { VideoForm } from './video-form.tsx'

export type Organisation = NonNullable<ELearningsPageQuery['organisation']>
type Props = { eLearning: ELearningsPageQuery['eLearnings'][number]; organisation: Organisation }

/** One e-learning: what is in it, its address to hand out, and whose film it shows. */
export function ELearningSheet({ eLearning, organisation }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const restore = useRestoreVideo(organisation.id)
  const { key, title, summary, minutes, assignments, share } = eLearning
  const own = organisation.learningVideos.find((video) => video.eLearning === key) ?? null
  return (
    <Sheet as="li">
      <div className="grid gap-1">
        <h2 className="text-heading">{title}</h2>
        <p>{summary}</p>
        <p className="text-ink-soft">
          <Trans>
            Ongeveer {minutes} minuten, {assignments.length} opdrachten
          </Trans>
        </p>
      </div>
      <Cluster>
        <ButtonLink icon="external" href={share.url} target="_blank" rel="noreferrer">
          <Trans>Bekijk</Trans>
          <span className="sr-only">: {title}</span>
        </ButtonLink>
        <CopyButton text={share.url}>
          <Trans>Kopieer de link</Trans>
          <span className="sr-only">: {title}</span>
        </CopyButton>
      </Cluster>
      <div>
        <Disclosure summary={<Trans>QR-code voor in een sessie</Trans>}>
          <QrCode
            modules={share.qr.map((row) => [...row].map((dark) => dark === '1'))}
            label={t`QR-code van ${title}`}
            className="w-48"
          />
          <p className="[overflow-wrap:anywhere]">{share.url}</p>
        </Disclosure>
        <Disclosure summary={<Trans>De opdrachten</Trans>}>
          <ol className="list-decimal ps-6">
            {assignments.map((assignment) => (
              <li key={assignment.key}>{assignment.title}</li>
            ))}
          </ol>
        </Disclosure>
      </div>
      {own && (
        <Note title={t`Jullie eigen filmpje`}>
          <p className="[overflow-wrap:anywhere]">
            {uploadedFilm.test(own.address) ? <a href={own.address}>{t`Bekijk jullie bestand`}</a> : own.address}
          </p>
        </Note>
      )}
      {organisation.viewerCanReplaceVideos && (
        <Cluster>
          <Button icon="edit" onClick={() => setOpen(true)}>
            {own ? <Trans>Verander het filmpje</Trans> : <Trans>Gebruik een eigen filmpje</Trans>}
            <span className="sr-only">: {title}</span>
          </Button>
          {own && (
            <Button icon="undo" onClick={() => void restore(key)}>
              <Trans>Toon weer het filmpje van Loper</Trans>
              <span className="sr-only">: {title}</span>
            </Button>
          )}
        </Cluster>
      )}
      {open && (
        <VideoForm
          organisationId={organisation.id}
          eLearning={key}
          title={title}
          own={own}
          onClose={() => setOpen(false)}
        />
      )}
    </Sheet>
  )
}
