import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SessionPosterPageDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SessionPoster } from './session-poster.tsx'

/** A poster of a session for the wall, to print on A4: in colour, or with little ink. */
export function SessionPosterPage() {
  const { t } = useLingui()
  const id = usePathParam('id')
  const [ink, setInk] = useState('full')
  const result = useQuery(SessionPosterPageDocument, { variables: { id } })
  usePageTitle(t`Poster`)
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) => (
        <>
          <div className="no-print">
            <PageHead
              title={t`Poster`}
              lede={t`Hang hem op bij de ingang, de koffie en de balie. Wie de code scant, kan zich meteen aanmelden.`}
              crumbsLabel={t`Kruimelpad`}
              crumbs={[
                { label: t`Sessies`, href: paths.sessions() },
                { label: session.title, href: paths.session(id) },
                { label: t`Poster` },
              ]}
              actions={
                <>
                  <Segmented
                    legend={t`Hoeveel inkt`}
                    name="ink"
                    options={[
                      { value: 'full', label: t`In kleur` },
                      { value: 'little', label: t`Weinig inkt` },
                    ]}
                    value={ink}
                    onChange={setInk}
                  />
                  <Button tone="primary" icon="print" onClick={() => window.print()}>
                    <Trans>Print de poster</Trans>
                  </Button>
                </>
              }
            />
          </div>
          <SessionPoster session={session} light={ink === 'little'} />
        </>
      )}
    </QueryState>
  )
}
