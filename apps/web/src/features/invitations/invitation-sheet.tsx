import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatDayAndTime } from '@loper/domain/dutch-dates'
import type { InvitationsPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Count } from '../../ui/count.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { InvitedPeople } from './invited-people.tsx'
import { useEndInvitation } from './use-end-invitation.ts'

type Invitation = InvitationsPageQuery['myInvitations'][number]

/** One link: where it leads, what came of it, and what to do with it. */
export function InvitationSheet({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui()
  const { endInvitation, resumeInvitation } = useEndInvitation()
  const title = useInvitationTitle(invitation)
  const { id, url, text, session, createdAt, endedAt, opened, enrolled, came, people } = invitation
  const now = new Date()
  const made = formatDay(createdAt, now)
  return (
    <Sheet as="article" className="grid-cols-[minmax(0,1fr)] gap-4">
      <div className="grid gap-1">
        <h3 className="text-large">{title}</h3>
        <p className="text-ink-soft">
          {session && <>{formatDayAndTime(session.startsAt, now)}. </>}
          <Trans>Gemaakt op {made}.</Trans>
        </p>
        {!endedAt && <code className="text-base [overflow-wrap:anywhere]">{url.replace(/^https?:\/\//, '')}</code>}
      </div>
      <dl className="grid grid-cols-3 gap-x-4 border-y border-line py-3">
        <Figure term={t`Geopend`} value={opened} />
        <Figure term={t`Aangemeld`} value={enrolled} />
        <Figure term={t`Gekomen`} value={came} />
      </dl>
      <InvitedPeople people={people} />
      {endedAt ? (
        <Cluster>
          <Button onClick={() => void resumeInvitation(id)}>
            <Trans>Zet weer aan</Trans>
            <span className="sr-only">: {title}</span>
          </Button>
        </Cluster>
      ) : (
        <>
          <Cluster>
            <CopyButton text={text}>
              <Trans>Kopieer de tekst</Trans>
              <span className="sr-only">: {title}</span>
            </CopyButton>
            <CopyButton text={url}>
              <Trans>Kopieer de link</Trans>
              <span className="sr-only">: {title}</span>
            </CopyButton>
            <ButtonLink icon="print" href={paths.invitationPrint(id)}>
              <Trans>Print</Trans>
              <span className="sr-only">: {title}</span>
            </ButtonLink>
            <Button onClick={() => void endInvitation(id)}>
              <Trans>Stop de link</Trans>
              <span className="sr-only">: {title}</span>
            </Button>
          </Cluster>
          <Disclosure summary={<Trans>Lees de tekst</Trans>}>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
          </Disclosure>
        </>
      )}
    </Sheet>
  )
}

function Figure({ term, value }: { term: string; value: number | null }) {
  const { t } = useLingui()
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="text-large font-bold">
        <Count
          value={value ?? 'small'}
          text={t`${value ?? 0} of meer`}
          smallLabel={t`minder dan 5`}
          lockLabel={t`niet te zien`}
        />
      </dd>
    </div>
  )
}

function useInvitationTitle({ session, topic, municipality }: Invitation): string {
  const { t } = useLingui()
  if (session) return session.title
  const topics = { LANGUAGE: t`Sessies over taal`, DIGITAL: t`Sessies over de computer`, WORK: t`Sessies over werk` }
  const what = topic ? topics[topic] : t`Alle sessies`
  const name = municipality?.name
  return name ? t`${what} in de buurt van ${name}` : what
}
