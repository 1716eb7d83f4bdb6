import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActivityPrintPageDocument, type ActivityPrintPageQuery } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { useFilters, usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { RunSheetPaper } from './run-sheet-paper.tsx'
import { SheetPrint } from './sheet-print.tsx'

const filters = z.object({
  versie: z.uuid().optional().catch(undefined),
  /** The key of a sheet, or `draaiboek`; without it all sheets. */
  blad: z.string().max(60).optional().catch(undefined),
})

/** What goes to the printer, as it comes out of it: sheets on A4, or the run-sheet. */
export function ActivityPrintPage() {
  const { t } = useLingui()
  const [{ versie }] = useFilters(filters)
  const result = useQuery(ActivityPrintPageDocument, {
    variables: { key: usePathParam('key'), versionId: versie ?? null },
  })
  usePageTitle(t`Printen`)
  return (
    <QueryState result={result} found={(data) => data.activity}>
      {(activity) => <Paper activity={activity} />}
    </QueryState>
  )
}

function Paper({ activity }: { activity: NonNullable<ActivityPrintPageQuery['activity']> }) {
  const { t } = useLingui()
  const [{ versie, blad }, setFilter] = useFilters(filters)
  const { key, title, publicText, sheets } = activity
  const isRunSheet = blad === 'draaiboek'
  const shown = sheets.filter((sheet) => !blad || sheet.key === blad)
  return (
    <>
      <PageHead
        onPaper={false}
        title={t`Printen`}
        lede={t`Op A4. Kaarten met een streepjeslijn zijn om uit te knippen.`}
        crumbsLabel={t`Kruimelpad`}
        crumbs={[
          { label: t`Werkvormen`, href: paths.activities() },
          { label: title, href: paths.activity(key, { versie }) },
          { label: t`Printen` },
        ]}
        actions={
          <>
            <SelectField
              label={t`Wat wil je printen?`}
              hideLabel
              value={blad ?? ''}
              emptyLabel={t`Alle bladen`}
              options={[
                { value: 'draaiboek', label: t`Het draaiboek` },
                ...sheets.map((sheet) => ({ value: sheet.key, label: sheet.title })),
              ]}
              onChange={(event) => setFilter({ blad: event.target.value || undefined })}
            />
            <Button tone="primary" icon="print" onClick={() => window.print()}>
              {isRunSheet ? <Trans>Print het draaiboek</Trans> : <Trans>Print</Trans>}
            </Button>
          </>
        }
      />
      <div className="grid gap-8 print:block">
        {isRunSheet ? (
          <RunSheetPaper activity={activity} />
        ) : (
          shown.map((sheet) => <SheetPrint key={sheet.key} sheet={sheet} activityTitle={publicText.title} />)
        )}
      </div>
    </>
  )
}
