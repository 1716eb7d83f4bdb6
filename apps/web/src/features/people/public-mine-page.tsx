import { msg } from '@lingui/core/macro'
import { PublicMinePageDocument, type PublicMinePageQuery } from '@loper/graphql/documents'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { AskLink, askForNewLink } from './public-ask-link.tsx'
import { MyEnrolment } from './public-my-enrolment.tsx'
import { answerOffer, answersOffer } from './public-my-offer.tsx'
import { MyOtherEnrolments } from './public-my-others.tsx'
import { MyQuestion } from './public-my-question.tsx'
import { WhoSees } from './public-who-sees.tsx'

export type Me = NonNullable<PublicMinePageQuery['me']>
export type MyEnrolmentData = Me['enrolments'][number]

export const page = publicPage<PublicMinePageQuery>({
  title: ({ me }, i18n) => (me ? i18n._(msg`Uw eigen pagina`) : i18n._(msg`Deze link werkt niet meer`)),
  load: ({ ask }) => ask(PublicMinePageDocument, {}),
  act: (args, form) => (answersOffer(form) ? answerOffer(args, form) : askForNewLink(args, form)),
  Page: PublicMinePage,
})

function PublicMinePage({ data: { me }, form, args }: PageProps<PublicMinePageQuery>) {
  if (!me) return <AskLink form={form} language={args.language} />
  const token = args.params.token ?? ''
  const first = firstOf(me.enrolments, args.now)
  const others = me.enrolments.filter((enrolment) => enrolment !== first && enrolment.status !== 'CANCELLED')
  const about = { me, token, now: args.now, language: args.language, form }
  return (
    <div className="mx-auto grid max-w-[40rem] grid-cols-[minmax(0,1fr)] gap-12 px-4 pt-4">
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
      {others.length > 0 && <MyOtherEnrolments enrolments={others} {...about} />}
      <WhoSees organisations={organisationsOf(me)} {...about} />
    </div>
  )
}

/** The one that the page is about: the next that somebody is in or waits for, else the latest that ended. */
function firstOf(enrolments: readonly MyEnrolmentData[], now: string): MyEnrolmentData | undefined {
  const coming = enrolments.filter(({ session }) => session.endsAt > now)
  return coming.find(({ status }) => status !== 'CANCELLED') ?? coming.at(-1) ?? enrolments[0]
}

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
