import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { contactLanguage } from '@loper/domain/languages'
import { FeedsPageDocument, type FeedsPageQuery } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { FeedForms } from './feed-forms.tsx'

const languages = ['nl', 'en', 'ar'] as const
const filters = z.object({
  /** The place of the feed in the list. */
  van: z.coerce.number().int().min(0).max(200).catch(0),
  taal: z.enum(languages).catch('nl'),
})

type Sources = NonNullable<FeedsPageQuery['organisation']>['feeds']

/** Sessions on a site of their own: addresses to copy for each way a site can take them, and how it will look. */
export function FeedsPage() {
  const { t } = useLingui()
  const { membership } = useViewer()
  const result = useQuery(FeedsPageDocument, {
    variables: { organisationId: membership?.organisation.id ?? '' },
    skip: !membership,
  })
  return (
    <StaffPage
      title={t`Sessies op je eigen site`}
      lede={t`Geef deze adressen aan wie jullie site beheert. Wat je in Loper verandert, verandert daar vanzelf mee.`}
      crumbs={[{ label: t`Sessies`, href: paths.sessions() }, { label: t`Op je eigen site` }]}
    >
      <QueryState result={result} found={(data) => data.organisation}>
        {({ feeds }) => <Feeds sources={feeds} />}
      </QueryState>
    </StaffPage>
  )
}

function Feeds({ sources }: { sources: Sources }) {
  const { t } = useLingui()
  const [{ van, taal }, setFilter] = useFilters(filters)
  const kinds = { ORGANISATION: t`Alleen van`, MUNICIPALITY: t`In de gemeente`, REGION: t`In de regio` }
  const source = sources[van] ?? sources[0]
  if (!source) return null
  const address = (url: string) => (taal === 'nl' ? url : `${url}?taal=${taal}`)
  return (
    <>
      <Cluster>
        <SelectField
          label={t`Welke sessies`}
          name="van"
          options={sources.map(({ kind, name }, index) => ({ value: String(index), label: `${kinds[kind]} ${name}` }))}
          value={String(van)}
          onChange={(event) => setFilter({ van: Number(event.target.value) })}
        />
        <Segmented
          legend={t`Taal`}
          hideLegend={false}
          name="taal"
          options={languages.map((value) => ({ value, label: contactLanguage(value).ownName }))}
          value={taal}
          onChange={(value) => setFilter({ taal: languages.find((one) => one === value) ?? 'nl' })}
        />
      </Cluster>
      <FeedForms source={source} address={address} />
      <Section title={t`Zo ziet het eruit`} lead={t`Dit is het venster zoals het op jullie site staat.`}>
        <iframe
          key={address(source.pageUrl)}
          // Our own address, whatever the installation is called outside.
          src={address(new URL(source.pageUrl).pathname)}
          title={t`Voorbeeld: sessies van ${source.name}`}
          className="h-[36rem] w-full rounded-control border border-line-strong bg-sheet"
        />
        <p className="text-ink-soft">
          <Trans>Staat er nog niets? Dan zijn er nu geen gepubliceerde sessies die nog komen.</Trans>
        </p>
      </Section>
    </>
  )
}
