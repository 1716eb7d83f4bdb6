import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ApproachesPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { typeWords } from './partnership-words.ts'

/** What other places learnt, ready to start. */
export function ApproachesPage() {
  const { t, i18n } = useLingui()
  const result = useQuery(ApproachesPageDocument)
  return (
    <StaffPage
      title={t`Aanpakken`}
      lede={t`Wat elders werkte, klaar om bij jou te beginnen. Met doelen, metingen, afspraken en lessen.`}
      crumbs={[{ label: t`Samenwerkingen`, href: paths.partnerships() }, { label: t`Aanpakken` }]}
    >
      <QueryState
        result={result}
        skeleton="list"
        isEmpty={({ blueprints }) => blueprints.length === 0}
        empty={
          <EmptyState level={2} title={t`Nog geen aanpak`}>
            <Trans>Maak er een van een samenwerking die goed gaat. Dat doe je onderaan die samenwerking.</Trans>
          </EmptyState>
        }
      >
        {({ blueprints }) => (
          <ul className="grid gap-4 lg:grid-cols-2">
            {blueprints.map((blueprint) => (
              <Sheet key={blueprint.id} as="li" className="grid content-between gap-4">
                <div className="grid gap-2">
                  <h2 className="text-heading">{blueprint.title}</h2>
                  <p>{blueprint.summary}</p>
                  <p className="text-ink-soft">
                    {[
                      ...new Set(blueprint.partners.map((partner) => i18n._(typeWords[partner.organisationType]))),
                    ].join(', ')}
                    {' · '}
                    <Plural value={blueprint.lessons.length} one="# les" other="# lessen" />
                    {' · '}
                    <Plural
                      value={blueprint.timesStarted}
                      _0="nog niet gestart"
                      one="1 keer gestart"
                      other="# keer gestart"
                    />
                  </p>
                </div>
                <div className="flex flex-wrap gap-3">
                  <ButtonLink href={paths.approach(blueprint.id)}>
                    <Trans>Bekijk wat je krijgt</Trans>
                    <span className="sr-only">: {blueprint.title}</span>
                  </ButtonLink>
                  {blueprint.viewerCanStart && (
                    <ButtonLink href={paths.startApproach(blueprint.id)}>
                      <Trans>Start bij mijn bibliotheek</Trans>
                      <span className="sr-only">: {blueprint.title}</span>
                    </ButtonLink>
                  )}
                </div>
              </Sheet>
            ))}
          </ul>
        )}
      </QueryState>
    </StaffPage>
  )
}
