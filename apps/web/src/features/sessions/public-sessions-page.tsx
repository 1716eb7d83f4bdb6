import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { PublicSessionsPageDocument, type PublicSessionsPageQuery, type Topic } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { invitationIn, invitationIsOver } from '../invitations/invitation-words.ts'
import { PublicInvitationOver } from '../invitations/public-invitation-card.tsx'
import { isNear, PlaceNote, SessionCards } from './public-found-card.tsx'
import { PublicSearchForm } from './public-search-form.tsx'

const step = 12
const most = 48
const topics: readonly string[] = ['LANGUAGE', 'DIGITAL', 'WORK'] satisfies Topic[]
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** A day out of the address; what is not one counts as not filled in. */
const dayIn = (text: string | undefined) =>
  text && dayPattern.test(text) && !Number.isNaN(Date.parse(text)) ? text : null

export const page = publicPage<PublicSessionsPageQuery>({
  title: (_, i18n) => i18n._(msg`Bijeenkomsten`),
  description: (_, i18n) => i18n._(msg`Zoek een gratis bijeenkomst bij u in de buurt of online.`),
  load: ({ search, ask }) =>
    ask(PublicSessionsPageDocument, {
      place: search.plaats?.trim() || null,
      from: dayIn(search.vanaf),
      to: dayIn(search.tot),
      topic: topics.includes(search.onderwerp ?? '') ? (search.onderwerp as Topic) : null,
      online: search.waar === 'online' ? true : search.waar === 'bibliotheek' ? false : null,
      first: Math.min(most, Math.max(step, Number(search.aantal) || step)),
    }),
  Page: PublicSessionsPage,
})

function PublicSessionsPage({ data, args }: PageProps<PublicSessionsPageQuery>) {
  const { search, now, language } = args
  const { pageInfo, ...found } = data.publicSessions
  const { edges } = found
  const typed = search.plaats?.trim() ?? ''
  const name = found.municipality?.name
  return (
    <div className="mx-auto grid max-w-[70rem] gap-8 px-4 pt-6 md:px-8 md:pt-10">
      <h1>
        {!name ? (
          <Trans>Bijeenkomsten</Trans>
        ) : isNear(found) ? (
          <Trans>Bijeenkomsten dicht bij {name}</Trans>
        ) : (
          <Trans>Bijeenkomsten het dichtst bij {name}</Trans>
        )}
      </h1>
      {invitationIsOver(search) && <PublicInvitationOver />}
      <PublicSearchForm search={search} now={now} />
      <PlaceNote
        typed={typed}
        found={found}
        hrefOf={(plaats) => paths.publicSessions({ ...search, plaats, aantal: undefined })}
      />
      <section className="grid gap-6" aria-labelledby="gevonden">
        <h2 id="gevonden" className="text-large">
          {pageInfo.hasNextPage ? (
            <Trans>De eerste {edges.length} bijeenkomsten</Trans>
          ) : (
            <Plural value={edges.length} _0="Niets gevonden" one="# bijeenkomst" other="# bijeenkomsten" />
          )}
        </h2>
        {edges.length > 0 ? (
          <SessionCards edges={edges} now={now} language={language} query={invitationIn(search)} />
        ) : (
          <NothingFound place={typed} invitation={invitationIn(search)} />
        )}
        {pageInfo.hasNextPage && edges.length < most && (
          <p>
            <ButtonLink href={paths.publicSessions({ ...search, aantal: String(edges.length + step) })} icon="plus">
              <Trans>Toon meer bijeenkomsten</Trans>
            </ButtonLink>
          </p>
        )}
      </section>
    </div>
  )
}

function NothingFound({ place, invitation }: { place: string; invitation: { uitnodiging?: string } }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Er is nu niets dat past bij wat u koos`}
      action={
        <ButtonLink href={paths.publicSessions({ plaats: place || undefined, ...invitation })}>
          <Trans>Zoek zonder filters</Trans>
        </ButtonLink>
      }
    >
      <p>
        <Trans>Kies een latere dag of een ander onderwerp. Of kijk ook online.</Trans>
      </p>
    </EmptyState>
  )
}
