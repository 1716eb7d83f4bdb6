import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PicturePicker_SessionFragmentDoc, RemoveSessionPictureDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { PictureDialog } from './picture-dialog.tsx'

/** The picture of a session on its page and its poster: the library's own, or the drawing of Loper. */
export function PicturePicker(props: { session: FragmentType<typeof PicturePicker_SessionFragmentDoc> }) {
  const { t } = useLingui()
  const toast = useToast()
  const [choosing, setChoosing] = useState(false)
  const [remove, { busy }] = useAction(RemoveSessionPictureDocument)
  const { data: session, complete } = useFragment({
    fragment: PicturePicker_SessionFragmentDoc,
    fragmentName: 'PicturePicker_session',
    from: props.session,
  })
  if (!complete || !session.viewerCanManage) return null
  const { picture } = session

  async function takeAway() {
    const data = await remove({ input: { id: session.id as string } })
    if (data?.removeSessionPicture.session) toast({ message: t`De foto is weg. Onze tekening staat er weer.` })
  }

  return (
    <Section title={t`Foto`}>
      {picture ? (
        <figure className="grid gap-2">
          <img
            src={picture.url}
            alt={picture.text}
            width={picture.width}
            height={picture.height}
            className="h-auto w-full rounded-control border border-line"
          />
          <figcaption className="text-ink-soft">{picture.text}</figcaption>
        </figure>
      ) : (
        <p className="text-ink-soft">
          <Trans>Nu staat er een tekening van ons, die past bij het onderwerp.</Trans>
        </p>
      )}
      <Cluster>
        <Button icon="plus" onClick={() => setChoosing(true)}>
          {picture ? <Trans>Kies een andere foto</Trans> : <Trans>Kies een eigen foto</Trans>}
        </Button>
        {picture && (
          <Button tone="plain" icon="cross" busy={busy} onClick={() => void takeAway()}>
            <Trans>Haal de foto weg</Trans>
          </Button>
        )}
      </Cluster>
      {choosing && (
        <PictureDialog
          sessionId={session.id}
          organisationId={session.organisation.id}
          text={picture?.text ?? ''}
          onClose={() => setChoosing(false)}
        />
      )}
    </Section>
  )
}
