import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import {
  ChangeMySessionDocument,
  PublicAnotherDayPageDocument,
  type PublicAnotherDayPageQuery,
  PublicSessionsToChooseDocument,
  type PublicSessionsToChooseQuery,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { MissingPage, type PageProps, publicPage } from '../../app/public/page.ts'
import { SessionChoice } from './public-session-choice.tsx'
import { waitForNetwork } from './public-waiting-acts.tsx'

type Me = NonNullable<PublicAnotherDayPageQuery['me']>
type Data = {
  current: Me['enrolments'][number]
  sessions: PublicSessionsToChooseQuery['publicSessions']['edges'][number]['node'][]
}

/** Another session of the same library instead of this one. */
export const page = publicPage<Data>({
  title: (_, i18n) => i18n._(msg`Kies een andere dag`),
  async load({ params, ask }) {
    const { me } = await ask(PublicAnotherDayPageDocument, {})
    const current = me?.enrolments.find(({ id }) => id === params.id)
    if (!me || !current) throw new MissingPage()
    const { publicSessions } = await ask(PublicSessionsToChooseDocument, {
      organisationId: current.session.organisation.id,
    })
    const taken = new Set(me.enrolments.filter(({ status }) => status !== 'CANCELLED').map(({ session }) => session.id))
    return { current, sessions: publicSessions.edges.map(({ node }) => node).filter(({ id }) => !taken.has(id)) }
  },
  async act({ params, ask }, form) {
    if (!form.sessionId)
      return { values: form, errors: [{ path: ['sessionId'], code: 'REQUIRED', messageKey: 'choice.required' }] }
    const { changeMySession } = await ask(ChangeMySessionDocument, {
      input: { enrolmentId: params.id ?? '', sessionId: form.sessionId },
    })
    if (changeMySession.errors.length > 0) return { values: form, errors: changeMySession.errors }
    return { to: paths.mine(params.token ?? '') }
  },
  actLater: ({ params: { token = '', id = '' } }, values, { current: { session } }) =>
    waitForNetwork(token, { path: paths.anotherDay(token, id), values, does: 'another-day', about: session.title }),
  Page: PublicAnotherDayPage,
})

function PublicAnotherDayPage({ data: { current, sessions }, form, args }: PageProps<Data>) {
  const { t } = useLingui()
  const { title, startsAt, organisation } = current.session
  const when = formatDayAndTime(startsAt, args.now, args.language)
  const hint =
    current.status === 'CANCELLED'
      ? t`Bij ${organisation.name}.`
      : t`Uw plek bij ${title} op ${when} gaat dan naar iemand anders.`
  return (
    <SessionChoice
      title={t`Welke dag kiest u?`}
      hint={hint}
      submit={t`Kies deze dag`}
      libraryName={organisation.name}
      sessions={sessions}
      form={form}
      token={args.params.token ?? ''}
      now={args.now}
      language={args.language}
    />
  )
}
