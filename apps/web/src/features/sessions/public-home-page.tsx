import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { PublicHomePageDocument, type PublicHomePageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Hero } from '../../ui/hero.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { isNear, PlaceNote, SessionCards } from './public-found-card.tsx'
import { PublicPlaceForm } from './public-place-form.tsx'

export const page = publicPage<PublicHomePageQuery>({
  title: (_, i18n) => i18n._(msg`Gratis hulp bij werk zoeken`),
  description: (_, i18n) =>
    i18n._(msg`Gratis bijeenkomsten over werk, taal en computers. In de bibliotheek of online.`),
  load: ({ search, ask }) => ask(PublicHomePageDocument, { place: search.plaats?.trim() || null }),
  Page: PublicHomePage,
})

function PublicHomePage({ data: { near, online }, args }: PageProps<PublicHomePageQuery>) {
  const typed = args.search.plaats?.trim() ?? ''
  const name = near.municipality?.name
  // What stands under "online" need not stand above it too.
  const shown = new Set(near.edges.map(({ node }) => node.id))
  const onlineToo = online.edges.filter(({ node }) => !shown.has(node.id))
  return (
    <>
      <Hero>
        <PublicPlaceForm place={typed} />
      </Hero>
      <div className="mx-auto grid max-w-[70rem] gap-12 px-4 pt-12 md:px-8">
        <section id="gevonden" className="grid scroll-mt-6 gap-6">
          <h2 className="text-heading">
            {!name ? (
              <Trans>Binnenkort</Trans>
            ) : isNear(near) ? (
              <Trans>Dicht bij {name}</Trans>
            ) : (
              <Trans>Het dichtst bij {name}</Trans>
            )}
          </h2>
          <PlaceNote typed={typed} found={near} hrefOf={(place) => paths.home({ plaats: place })} />
          {near.edges.length > 0 ? (
            <SessionCards edges={near.edges} now={args.now} language={args.language} />
          ) : (
            <NothingPlanned />
          )}
          <p>
            <TextLink href={paths.publicSessions({ plaats: near.municipality ? typed : undefined })}>
              <Trans>Bekijk alle bijeenkomsten</Trans>
            </TextLink>
          </p>
        </section>
        {onlineToo.length > 0 && (
          <section className="grid gap-6">
            <h2 className="text-heading">
              <Trans>Online, waar u ook woont</Trans>
            </h2>
            <SessionCards edges={onlineToo} now={args.now} language={args.language} />
          </section>
        )}
        <p>
          <TextLink href={paths.learning()} icon="bulb">
            <Trans>Leren op uw eigen tempo</Trans>
          </TextLink>
        </p>
      </div>
    </>
  )
}

function NothingPlanned() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`Er staan nu geen bijeenkomsten open`}>
      <Trans>Kijk volgende week nog eens. Of loop binnen bij uw bibliotheek: de balie denkt met u mee.</Trans>
    </EmptyState>
  )
}
