import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PromotionPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { useFilters, usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { paperFilters } from './paper-choice.ts'
import { PaperOptions } from './paper-options.tsx'
import { PrintedSheets, type PromotedSession } from './printed-sheets.tsx'
import { PromotionTexts } from './promotion-texts.tsx'

/** Everything to tell of a session: a poster and flyers to print, texts to paste, and its addresses. */
export function PromotionPage() {
  const { t } = useLingui()
  const result = useQuery(PromotionPageDocument, { variables: { id: usePathParam('id') } })
  usePageTitle(t`Promotie`)
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) => <Promotion session={session} />}
    </QueryState>
  )
}

function Promotion({ session }: { session: PromotedSession }) {
  const { t } = useLingui()
  const [choice, setChoice] = useFilters(paperFilters)
  const crumbs = [
    { label: t`Sessies`, href: paths.sessions() },
    { label: session.title, href: paths.session(session.id) },
    { label: t`Promotie` },
  ]
  return (
    <>
      <PageHead
        onPaper={false}
        title={t`Promotie`}
        lede={t`Hang de poster bij de ingang, de koffie en de balie. Wie de code scant, kan zich meteen aanmelden.`}
        crumbsLabel={t`Kruimelpad`}
        crumbs={crumbs}
        actions={
          <Button tone="primary" icon="print" onClick={() => window.print()}>
            {choice.soort === 'poster' ? <Trans>Print de poster</Trans> : <Trans>Print de flyers</Trans>}
          </Button>
        }
      />
      <NotOpen session={session} />
      <PaperOptions choice={choice} onChange={setChoice} />
      <PrintedSheets session={session} choice={choice} />
      <div className="no-print grid gap-8">
        <PromotionTexts session={session} />
        <Addresses session={session} />
      </div>
    </>
  )
}

/** Paper that leads to a closed door helps nobody. */
function NotOpen({ session: { status, publishedAt } }: { session: PromotedSession }) {
  const { t } = useLingui()
  if (status === 'CANCELLED')
    return (
      <div className="no-print">
        <Note tone="warning" title={t`Deze sessie gaat niet door`}>
          <Trans>Haal posters en flyers die er al hangen weg.</Trans>
        </Note>
      </div>
    )
  if (publishedAt) return null
  return (
    <div className="no-print">
      <Note tone="warning" title={t`Deze sessie is nog niet gepubliceerd`}>
        <Trans>Wie de code scant, vindt nog niets. Publiceer de sessie voordat je de poster ophangt.</Trans>
      </Note>
    </div>
  )
}

function Addresses({ session: { publicUrl, shortUrl } }: { session: PromotedSession }) {
  const { t } = useLingui()
  const addresses = [
    { name: t`Kort adres, voor papier`, url: shortUrl },
    { name: t`Adres van de openbare pagina`, url: publicUrl },
  ]
  return (
    <Section title={t`Links`}>
      {addresses.map(({ name, url }) => (
        <div key={url} className="flex flex-wrap items-center justify-between gap-3">
          <p>
            <span className="block text-ink-soft">{name}</span>
            <a href={url} target="_blank" rel="noreferrer" className="[overflow-wrap:anywhere]">
              {url}
            </a>
          </p>
          <CopyButton text={url}>
            <Trans>Kopieer</Trans>
            <span className="sr-only">: {name}</span>
          </CopyButton>
        </div>
      ))}
    </Section>
  )
}
