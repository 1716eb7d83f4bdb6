import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { organisationTypes } from '@loper/domain/organisations-input'
import { OrganisationsPageDocument, type OrganisationsPageQuery } from '@loper/graphql/documents'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Filters } from '../../ui/filters.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { NewOrganisation } from './organisation-form.tsx'
import { OrganisationRow } from './organisation-row.tsx'
import { typeNames } from './organisation-words.ts'
import { OwnOrganisations } from './own-organisations.tsx'

const filters = z.object({
  zoek: z.string().optional().catch(undefined),
  soort: z.enum(organisationTypes).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
})

/** Every organisation that works with Loper: looked up by name and by what it is. */
export function OrganisationsPage() {
  const { t, i18n } = useLingui()
  const [{ zoek, soort, na }, setFilter] = useFilters(filters)
  const [typed, setTyped] = useState(zoek ?? '')
  const [adding, setAdding] = useState(false)
  const search = useDebounced(typed, 250)
  // Only what was typed moves the address, not the address itself.
  useEffect(() => {
    if (search !== (zoek ?? '')) setFilter({ zoek: search || undefined, na: undefined })
  }, [search])
  const result = useQuery(OrganisationsPageDocument, {
    variables: { search: zoek ?? null, type: soort ?? null, after: na ?? null },
  })
  const found = (result.data ?? result.previousData)?.organisations
  return (
    <StaffPage
      title={t`Organisaties`}
      lede={t`Bibliotheken en hun partners: wie ze zijn, waar ze werken en wie er werkt.`}
      actions={
        found?.viewerCanCreate && (
          <Button tone="primary" icon="plus" onClick={() => setAdding(true)}>
            <Trans>Voeg een organisatie toe</Trans>
          </Button>
        )
      }
    >
      {!zoek && !soort && !na && <OwnOrganisations />}
      <section className="grid gap-4" aria-label={t`Alle organisaties`}>
        <Filters
          label={t`Zoek een organisatie`}
          count={found && <Plural value={found.totalCount} one="# organisatie" other="# organisaties" />}
        >
          <SearchField
            label={t`Naam`}
            name="zoek"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onClear={() => setTyped('')}
          />
          <SelectField
            label={t`Soort`}
            name="soort"
            emptyLabel={t`Alle soorten`}
            value={soort ?? ''}
            options={organisationTypes.map((type) => ({ value: type, label: i18n._(typeNames[type]) }))}
            onChange={(event) => setFilter({ soort: (event.target.value || undefined) as typeof soort, na: undefined })}
          />
        </Filters>
        <QueryState
          result={{ ...result, data: result.data ?? result.previousData }}
          skeleton="list"
          isEmpty={(data) => data.organisations.nodes.length === 0}
          empty={
            <NothingFound
              onClear={() => {
                setTyped('')
                setFilter({ zoek: undefined, soort: undefined, na: undefined })
              }}
            />
          }
        >
          {(data) => <Page {...data} query={{ zoek, soort }} isLater={na !== undefined} />}
        </QueryState>
      </section>
      {adding && <NewOrganisation onClose={() => setAdding(false)} />}
    </StaffPage>
  )
}

type PageProps = OrganisationsPageQuery & { query: Record<string, string | undefined>; isLater: boolean }

function Page({ organisations: { nodes, pageInfo }, query, isLater }: PageProps) {
  const { t } = useLingui()
  return (
    <>
      <ul className="border-t-2 border-ink">
        {nodes.map((organisation) => (
          <OrganisationRow key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      {(isLater || pageInfo.hasNextPage) && (
        <nav aria-label={t`Meer organisaties`} className="flex flex-wrap justify-between gap-3">
          {isLater && (
            <ButtonLink href={paths.organisations(query)} icon="arrow-back">
              <Trans>Terug naar het begin</Trans>
            </ButtonLink>
          )}
          {pageInfo.hasNextPage && (
            <ButtonLink href={paths.organisations({ ...query, na: pageInfo.endCursor })} icon="arrow-forward">
              <Trans>Volgende 25</Trans>
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}

function NothingFound({ onClear }: { onClear(): void }) {
  const { t } = useLingui()
  return (
    <EmptyState
      level={2}
      title={t`Geen organisatie gevonden`}
      action={
        <Button onClick={onClear}>
          <Trans>Wis de zoekopdracht</Trans>
        </Button>
      }
    >
      <Trans>
        Probeer een korter stuk van de naam, of een andere soort. Staat ze er niet bij? Vraag het de beheerder.
      </Trans>
    </EmptyState>
  )
}
