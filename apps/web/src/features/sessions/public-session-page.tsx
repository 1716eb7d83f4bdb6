import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { interfaceLanguageOf } from '@loper/domain/languages'
import { PublicSessionPageDocument, type PublicSessionPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { offeredLanguages } from '../../app/public/languages.ts'
import { MissingPage, type PageProps, publicPage } from '../../app/public/page.ts'
import { ActionBar } from '../../ui/action-bar.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetTimeline } from '../../ui/carpet-timeline.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { Letter } from '../../ui/letter.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { invitationIn } from '../invitations/invitation-words.ts'
import { ActivityPicture } from './public-activity-picture.tsx'
import { SessionFacts } from './public-facts-card.tsx'
import { PublicSeries } from './public-series-card.tsx'

type Data = { session: NonNullable<PublicSessionPageQuery['session']> }

export const page = publicPage<Data>({
  title: ({ session }, i18n) =>
    `${session.title}, ${formatDayAndTime(session.startsAt, session.startsAt, interfaceLanguageOf(i18n.locale))}`,
  description: ({ session }, i18n) => `${session.summary} ${i18n._(msg`Gratis, zonder account.`)}`,
  structuredData: ({ session }) => session.structuredData,
  async load({ params, ask }) {
    const { session } = await ask(PublicSessionPageDocument, { id: params.id ?? '' })
    if (!session) throw new MissingPage()
    return { session }
  },
  Page: PublicSessionPage,
})

function PublicSessionPage({ data: { session }, args }: PageProps<Data>) {
  const { now, language } = args
  const invitation = invitationIn(args.search)
  return (
    <div className="mx-auto max-w-[70rem] px-4 pt-3 max-lg:pb-24 md:px-8">
      <TextLink href={paths.publicSessions(invitation)} icon="arrow-back">
        <Trans>Naar alle bijeenkomsten</Trans>
      </TextLink>
      <Columns shape="form" className="mt-3 lg:gap-x-16">
        <div className="grid gap-4">
          <Picture session={session} />
          <h1>
            <Dutch lang={session.wordsLanguage}>{session.title}</Dutch>
          </h1>
          <p className="text-large font-normal">
            <Dutch lang={session.wordsLanguage}>{session.summary}</Dutch>
          </p>
        </div>
        <div className="lg:row-span-2">
          <Sheet className="gap-6">
            <SessionFacts session={session} now={now} language={language} whole={session.viewerCanEnrol} />
            <Enrol session={session} invitation={invitation} />
          </Sheet>
        </div>
        <div className="grid gap-10">
          <About session={session} />
          <PublicSeries session={session} now={now} language={language} query={invitation} />
        </div>
      </Columns>
    </div>
  )
}

/** The library's own picture, or the drawing that belongs to the topic. */
function Picture({ session: { picture, activity } }: Data) {
  if (!picture) return <ActivityPicture topic={activity?.topic ?? 'NEXT_JOB'} />
  const { url, text, width, height } = picture
  return (
    <img
      src={url}
      alt={text}
      lang="nl"
      width={width}
      height={height}
      className="h-auto max-h-[24rem] w-full rounded-sheet object-cover"
    />
  )
}

function Enrol({ session, invitation }: Data & { invitation: { uitnodiging?: string } }) {
  const questions = offeredLanguages.length > 1 ? 4 : 3
  if (session.status === 'CANCELLED') {
    return (
      <Note
        tone="warning"
        title={<Trans>Deze bijeenkomst gaat niet door</Trans>}
        action={<Others invitation={invitation} />}
      >
        {session.cancelReason && (
          <p>
            <Dutch>{session.cancelReason}</Dutch>
          </p>
        )}
      </Note>
    )
  }
  if (!session.viewerCanEnrol)
    return (
      <Note
        title={<Trans>Deze bijeenkomst is al begonnen of voorbij</Trans>}
        action={<Others invitation={invitation} />}
      />
    )
  return (
    <ActionBar note={<Trans>{questions} korte vragen. U heeft geen account nodig.</Trans>}>
      <ButtonLink tone="primary" wide href={paths.enrol(session.id, invitation)}>
        {session.seats.free > 0 ? <Trans>Meld u aan</Trans> : <Trans>Zet mij op de wachtlijst</Trans>}
      </ButtonLink>
    </ActionBar>
  )
}

function Others({ invitation }: { invitation: { uitnodiging?: string } }) {
  return (
    <ButtonLink tone="primary" href={paths.publicSessions(invitation)}>
      <Trans>Kies een andere bijeenkomst</Trans>
    </ButtonLink>
  )
}

/** What the evening is: the steps, who welcomes people, and what is good to know. */
function About({ session }: Data) {
  const { t } = useLingui()
  const { activity, hostName } = session
  const steps = (activity?.publicText.steps ?? []).map(({ title, text }) => ({ id: title, title, detail: text }))
  return (
    <div className="grid gap-10">
      {steps.length > 0 && (
        <section className="grid gap-5">
          <h2 className="text-heading">
            <Trans>Wat gaat u doen?</Trans>
          </h2>
          <CarpetTimeline numbered items={steps} label={t`De stappen`} />
        </section>
      )}
      {hostName && (
        <section className="grid gap-4">
          <h2 className="text-heading">
            <Trans>Wie ontvangt u?</Trans>
          </h2>
          <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-4">
            <Letter name={hostName} />
            <p>
              <HostWords session={session} hostName={hostName} />
            </p>
          </div>
        </section>
      )}
      {activity && activity.publicText.goodToKnow.length > 0 && (
        <section className="grid gap-4">
          <h2 className="text-heading">
            <Trans>Goed om te weten</Trans>
          </h2>
          {activity.publicText.goodToKnow.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </div>
  )
}

function HostWords({ session, hostName }: Data & { hostName: string }) {
  if (session.online)
    return (
      <Trans>
        <b>{hostName}</b>, gastheer van {session.organisation.name}. {hostName} helpt u ook als het scherm niet lukt.
      </Trans>
    )
  return (
    <Trans>
      <b>{hostName}</b>, gastheer in de bibliotheek. {hostName} staat bij de ingang en legt alles uit.
    </Trans>
  )
}
