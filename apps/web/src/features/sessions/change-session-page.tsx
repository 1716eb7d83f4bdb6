import { useApolloClient, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { sessionDetailsInput } from '@loper/domain/sessions-input'
import {
  ChangeFollowingDocument,
  ChangeSessionDocument,
  ChangeSessionPageDocument,
  type ChangeSessionPageQuery,
} from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { useCheckedForm } from '../../lib/use-checked-form.ts'
import { isOvertaken, useMeanwhile } from '../../lib/use-meanwhile.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type Scope, SeriesScope } from './series-scope.tsx'
import { SessionFields } from './session-fields.tsx'
import { SessionMeanwhile } from './session-meanwhile.tsx'
import { asInput, valuesOf } from './session-values.ts'

type Session = NonNullable<ChangeSessionPageQuery['session']>

/** Another day, place or size for a session that was planned. */
export function ChangeSessionPage() {
  const result = useQuery(ChangeSessionPageDocument, { variables: { id: usePathParam('id') } })
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) =>
        session.viewerCanManage && session.status === 'PLANNED' ? <ChangeSession session={session} /> : <NotFound />
      }
    </QueryState>
  )
}

function ChangeSession({ session }: { session: Session }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const { form, errors, errorOf, attempt, show } = useCheckedForm(sessionDetailsInput, valuesOf(session))
  const [scope, setScope] = useState<Scope>('one')
  const [changeSession, { busy }] = useAction(ChangeSessionDocument)
  const [changeFollowing, { busy: busyWithAll }] = useAction(ChangeFollowingDocument)
  const client = useApolloClient()
  const meanwhile = useMeanwhile(form, { values: valuesOf(session), edition: session.edition ?? null })
  const people = session.seats.placed + session.seats.waiting
  const back = paths.session(session.id)

  const save = form.handleSubmit(async (values) => {
    const { edition } = meanwhile
    const input = { id: session.id, edition, ...asInput(values) }
    if (scope === 'following') {
      const all = await changeFollowing({ input })
      if (!all) return
      if (isOvertaken(all.changeFollowing.errors)) return seeWhatChanged()
      if (show(all.changeFollowing.errors)) return
      toast({ message: t`De sessies zijn veranderd.` })
      return void navigate({ href: back })
    }
    const data = await changeSession({ input })
    if (!data) return
    if (isOvertaken(data.changeSession.errors)) return seeWhatChanged()
    if (show(data.changeSession.errors)) return
    toast({ message: t`De sessie is veranderd.` })
    void navigate({ href: back })
  })

  async function seeWhatChanged() {
    const variables = { id: session.id }
    const { data } = await client.query({ query: ChangeSessionPageDocument, variables, fetchPolicy: 'network-only' })
    if (data?.session) meanwhile.meet({ values: valuesOf(data.session), edition: data.session.edition ?? null })
  }

  return (
    <StaffPage
      title={t`Verander de sessie`}
      crumbs={[
        { label: t`Sessies`, href: paths.sessions() },
        { label: session.title, href: back },
        { label: t`Verander` },
      ]}
    >
      <form onSubmit={save} noValidate className="grid max-w-[36rem] gap-6">
        <ErrorSummary title={t`Er klopt nog iets niet`} errors={errors} attempt={attempt} />
        <SessionMeanwhile
          differences={meanwhile.differences}
          organisation={session.organisation}
          onChoose={meanwhile.put}
        />
        {people > 0 && (
          <Note>
            {people === 1 ? (
              <Trans>Er staat 1 mens op de lijst. Die krijgt bericht als de tijd of de plaats verandert.</Trans>
            ) : (
              <Trans>
                Er staan {people} mensen op de lijst. Zij krijgen bericht als de tijd of de plaats verandert.
              </Trans>
            )}
          </Note>
        )}
        <SeriesScope legend={t`Wat verander je?`} series={session.series} value={scope} onChange={setScope} />
        <SessionFields
          form={form}
          errorOf={errorOf}
          organisation={session.organisation}
          where={session.activity?.where ?? 'BOTH'}
        />
        <FormActions>
          <Button type="submit" tone="primary" busy={busy || busyWithAll} busyText={t`Bezig met bewaren`}>
            <Trans>Bewaar de verandering</Trans>
          </Button>
          <ButtonLink href={back}>
            <Trans>Annuleer</Trans>
          </ButtonLink>
        </FormActions>
      </form>
    </StaffPage>
  )
}
