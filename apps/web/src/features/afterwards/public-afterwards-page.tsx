import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { meetAgainConsent } from '@loper/content/meet-again-consent'
import { readablePhone } from '@loper/domain/contact'
import {
  GiveOpinionDocument,
  MeetAgainDocument,
  PublicAfterwardsPageDocument,
  type PublicAfterwardsPageQuery,
  StopMeetingAgainDocument,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import type { FormValues } from '../../app/public/contract.ts'
import { MissingPage, type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { MeetAgain } from './public-meet-again.tsx'
import { Opinion } from './public-opinion.tsx'
import { faceOf } from './public-opinion-fields.tsx'

type Me = NonNullable<PublicAfterwardsPageQuery['me']>
type Enrolment = Me['enrolments'][number]
export type Afterwards = NonNullable<Enrolment['afterwards']>
type Data = { me: Me; enrolment: Enrolment & { afterwards: Afterwards } }

/** After a session: how it was, and whether one wants to see the others again. */
export const page = publicPage<Data>({
  title: (_, i18n) => i18n._(msg`Hoe was het?`),
  async load({ params, ask }) {
    const { me } = await ask(PublicAfterwardsPageDocument, {})
    const enrolment = me?.enrolments.find(({ id }) => id === params.id)
    if (!me || !enrolment?.afterwards) throw new MissingPage()
    return { me, enrolment: { ...enrolment, afterwards: enrolment.afterwards } }
  },
  async act(args, form) {
    const errors = await send(args, form, args.params.id ?? '')
    if (errors.length > 0) return { values: form, errors }
    return { to: paths.afterwards(args.params.token ?? '', args.params.id ?? '') }
  },
  Page: PublicAfterwardsPage,
})

async function send({ ask, language }: PageArgs, form: FormValues, enrolmentId: string) {
  if (form.intent === 'stop')
    return (await ask(StopMeetingAgainDocument, { input: { enrolmentId } })).stopMeetingAgain.errors
  if (form.intent === 'meet') {
    const consent = { given: form.agreed === 'yes', textVersion: form.textVersion ?? '', language }
    return (await ask(MeetAgainDocument, { input: { enrolmentId, consent } })).meetAgain.errors
  }
  const { welcome, useful, again } = form
  const input = { enrolmentId, welcome: faceOf(welcome), useful: faceOf(useful), again: faceOf(again) }
  return (await ask(GiveOpinionDocument, { input })).giveOpinion.errors
}

function PublicAfterwardsPage({ data: { me, enrolment }, form, args }: PageProps<Data>) {
  const { session, afterwards } = enrolment
  const contact = me.contactKind === 'PHONE' ? readablePhone(me.contactValue) : me.contactValue
  const consent = meetAgainConsent(args.language, { sessionTitle: session.title, contact })
  return (
    <div className="mx-auto grid max-w-[36rem] grid-cols-[minmax(0,1fr)] gap-12 px-4 pt-8">
      <div className="grid gap-6">
        <h1>
          <Trans>
            Hoe was <Dutch>{session.title}</Dutch>?
          </Trans>
        </h1>
        <Opinion afterwards={afterwards} libraryName={session.organisation.name} form={form} />
      </div>
      <MeetAgain afterwards={afterwards} consent={consent} form={form} />
      <ButtonLink wide href={paths.mine(args.params.token ?? '')}>
        <Trans>Naar uw eigen pagina</Trans>
      </ButtonLink>
    </div>
  )
}
