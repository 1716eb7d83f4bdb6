import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import { SessionPromotion_SessionFragmentDoc } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Section } from '../../ui/section.tsx'
import { placeOf } from './session-words.ts'

/** How a library tells of a session: the public address, a poster, and a short text to paste. */
export function SessionPromotion(props: { session: FragmentType<typeof SessionPromotion_SessionFragmentDoc> }) {
  const { t, i18n } = useLingui()
  const { data: session, complete } = useFragment({
    fragment: SessionPromotion_SessionFragmentDoc,
    fragmentName: 'SessionPromotion_session',
    from: props.session,
  })
  if (!complete || !session.publishedAt || session.status !== 'PLANNED' || new Date(session.startsAt) < new Date())
    return null
  const { title, summary, publicUrl, branch, startsAt, endsAt } = session
  const day = formatDay(startsAt, new Date())
  const time = formatTimeRange(startsAt, endsAt)
  const place = [placeOf(session, i18n), session.online ? null : branch?.place].filter(Boolean).join(', ')
  const text = t`${title}. ${summary} Op ${day}, ${time}. Waar: ${place}. Meedoen is gratis. Meld u aan: ${publicUrl}`
  return (
    <Section title={t`Vertel het verder`}>
      <p>
        <span className="block text-ink-soft">
          <Trans>Openbare pagina</Trans>
        </span>
        <a href={publicUrl} target="_blank" rel="noreferrer" className="[overflow-wrap:anywhere]">
          {publicUrl}
        </a>
      </p>
      <p className="rounded-control border border-line bg-sheet p-4">{text}</p>
      <Cluster>
        <ButtonLink icon="print" href={paths.promotion(session.id)}>
          <Trans>Poster, flyer en teksten</Trans>
        </ButtonLink>
        <CopyButton text={text}>
          <Trans>Kopieer de tekst</Trans>
        </CopyButton>
        <CopyButton text={publicUrl}>
          <Trans>Kopieer de link</Trans>
        </CopyButton>
      </Cluster>
    </Section>
  )
}
