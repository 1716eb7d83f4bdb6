import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  ChooseSessionDocument,
  PublicChoosePageDocument,
  type PublicChoosePageQuery,
  PublicSessionsToChooseDocument,
  type PublicSessionsToChooseQuery,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { MissingPage, type PageProps, publicPage } from '../../app/public/page.ts'
import { SessionChoice } from './public-session-choice.tsx'

type Me = NonNullable<PublicChoosePageQuery['me']>
type Data = {
  library: Me['referrals'][number]['receiverOrganisation']
  sessions: PublicSessionsToChooseQuery['publicSessions']['edges'][number]['node'][]
}

/** Somebody whose question was accepted chooses a session of that library. */
export const page = publicPage<Data>({
  title: (_, i18n) => i18n._(msg`Kies een bijeenkomst`),
  async load({ params, ask }) {
    const { me } = await ask(PublicChoosePageDocument, {})
    const referral = me?.referrals.find(({ id }) => id === params.id)
    if (!me || !referral) throw new MissingPage()
    const library = referral.receiverOrganisation
    const { publicSessions } = await ask(PublicSessionsToChooseDocument, { organisationId: library.id })
    const taken = new Set(me.enrolments.filter(({ status }) => status !== 'CANCELLED').map(({ session }) => session.id))
    return { library, sessions: publicSessions.edges.map(({ node }) => node).filter(({ id }) => !taken.has(id)) }
  },
  async act({ params, ask }, form) {
    if (!form.sessionId)
      return { values: form, errors: [{ path: ['sessionId'], code: 'REQUIRED', messageKey: 'choice.required' }] }
    const { chooseSession } = await ask(ChooseSessionDocument, {
      input: { referralId: params.id ?? '', sessionId: form.sessionId },
    })
    if (chooseSession.errors.length > 0) return { values: form, errors: chooseSession.errors }
    return { to: paths.mine(params.token ?? '') }
  },
  Page: PublicChoosePage,
})

function PublicChoosePage({ data: { library, sessions }, form, args }: PageProps<Data>) {
  const { t } = useLingui()
  return (
    <SessionChoice
      title={t`Welke bijeenkomst kiest u?`}
      hint={t`Bij ${library.name}. Is het vol? Dan komt u op de wachtlijst.`}
      submit={t`Kies deze bijeenkomst`}
      libraryName={library.name}
      sessions={sessions}
      form={form}
      token={args.params.token ?? ''}
      now={args.now}
      language={args.language}
    />
  )
}
