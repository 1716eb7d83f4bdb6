import { msg } from '@lingui/core/macro'
import { PublicMinePageDocument, type PublicMinePageQuery } from '@loper/graphql/documents'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { PublicAfterwardsCard } from '../afterwards/public-afterwards-card.tsx'
import { PublicInviterCard, stopInviter, stopsInviter } from '../invitations/public-inviter-card.tsx'
import { AskLink, askForNewLink } from './public-ask-link.tsx'
import { ForgetHere, KeepHere } from './public-keep-here.tsx'
import { MyEnrolment } from './public-my-enrolment.tsx'
import { answerOffer, answersOffer } from './public-my-offer.tsx'
import { MyOtherEnrolments } from './public-my-others.tsx'
import { MyQuestion } from './public-my-question.tsx'
import { WaitingActs } from './public-waiting-acts.tsx'
import { WhoSees } from './public-who-sees.tsx'

export type Me = NonNullable<PublicMinePageQuery['me']>
export type MyEnrolmentData = Me['enrolments'][number]

export const page = publicPage<PublicMinePageQuery>({
  title: ({ me }, i18n) => (me ? i18n._(msg`Uw eigen pagina`) : i18n._(msg`Deze link werkt niet meer`)),
  load: ({ ask }) => ask(PublicMinePageDocument, {}),
  act(args, form) {
    if (stopsInviter(form)) return stopInviter(args, form)
    return answersOffer(form) ? answerOffer(args, form) : askForNewLink(args, form)
  },
  Page: PublicMinePage,
})

function PublicMinePage({ data: { me }, form, args }: PageProps<PublicMinePageQuery>) {
  const token = args.params.token ?? ''
  if (!me)
    return (
      <>
        <ForgetHere token={token} />
        <AskLink form={form} />
      </>
    )
  const first = firstOf(me.enrolments, args.now)
  const others = me.enrolments.filter((enrolment) => enrolment !== first && enrolment.status !== 'CANCELLED')
  const about = { me, token, now: args.now, language: args.language, form }
  return (
    <div className="mx-auto grid max-w-[40rem] grid-cols-[minmax(0,1fr)] gap-12 px-4 pt-4">
      <WaitingActs token={token} language={args.language} />
      {first && <MyEnrolment enrolment={first} {...about} />}
      {me.referrals.map((referral, index) => (
        <MyQuestion
          key={referral.id}
          referral={referral}
          alone={!first && index === 0}
          placed={first !== undefined && first.status !== 'CANCELLED'}
          {...about}
        />
      ))}
      {!first && me.referrals.length === 0 && <MyEnrolment enrolment={null} {...about} />}
      <PublicAfterwardsCard enrolments={me.enrolments} token={token} now={args.now} language={args.language} />
      <PublicInviterCard enrolments={me.enrolments} />
      {others.length > 0 && <MyOtherEnrolments enrolments={others} {...about} />}
      <KeepHere token={token} coming={comingOf(me, args.now)} />
      <WhoSees organisations={organisationsOf(me)} {...about} />
    </div>
  )
}

/** The one that the page is about: the next that somebody is in or waits for, else the latest that ended. */
function firstOf(enrolments: readonly MyEnrolmentData[], now: string): MyEnrolmentData | undefined {
  const coming = enrolments.filter(({ session }) => session.endsAt > now)
  return coming.find(({ status }) => status !== 'CANCELLED') ?? coming.at(-1) ?? enrolments[0]
}

const comingOf = ({ enrolments }: Me, now: string) =>
  enrolments.filter(
    ({ status, session }) => status !== 'CANCELLED' && session.status === 'PLANNED' && session.endsAt > now,
  )

/** The organisations that see the person: also where they signed off, but not where they stopped their question. */
function organisationsOf({ enrolments, referrals }: Me): string[] {
  const stopped = new Set(
    referrals.filter(({ stage }) => stage === 'WITHDRAWN').map(({ receiverOrganisation }) => receiverOrganisation.id),
  )
  const hosts = enrolments
    .filter(({ status, session }) => status !== 'CANCELLED' || !stopped.has(session.organisation.id))
    .map(({ session }) => session.organisation.name)
  const receivers = referrals
    .filter(({ stage }) => stage !== 'WITHDRAWN')
    .map(({ receiverOrganisation }) => receiverOrganisation.name)
  return [...new Set([...hosts, ...receivers])]
}
