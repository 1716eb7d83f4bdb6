import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ApproachPageDocument, type ApproachPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetTimeline } from '../../ui/carpet-timeline.tsx'
import { Columns } from '../../ui/columns.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { typeWords } from './partnership-words.ts'

type Blueprint = NonNullable<ApproachPageQuery['blueprint']>

/** What you get when you start from a blueprint. */
export function ApproachPage() {
  const id = usePathParam('id')
  const result = useQuery(ApproachPageDocument, { variables: { id } })
  return (
    <QueryState result={result} found={(data) => data.blueprint}>
      {(blueprint) => <Approach blueprint={blueprint} />}
    </QueryState>
  )
}

function Approach({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useLingui()
  return (
    <StaffPage
      title={blueprint.title}
      lede={blueprint.summary}
      crumbs={[{ label: t`Aanpakken`, href: paths.approaches() }, { label: blueprint.title }]}
      actions={
        blueprint.viewerCanStart && (
          <ButtonLink tone="primary" href={paths.startApproach(blueprint.id)}>
            <Trans>Start bij mijn bibliotheek</Trans>
          </ButtonLink>
        )
      }
    >
      <Stack gap="sections">
        {blueprint.firstSteps.length > 0 && (
          <Section title={t`Zo begin je`}>
            <CarpetTimeline
              numbered
              items={blueprint.firstSteps.map(({ title, text }) => ({ id: title, title, detail: text }))}
            />
          </Section>
        )}
        <Partners blueprint={blueprint} />
        <Columns>
          <Section title={t`Fasen`}>
            <CarpetTimeline
              items={blueprint.phases.map(({ phase, title, weeks, what }) => ({
                id: phase,
                title: (
                  <>
                    {title}, <Plural value={weeks} one="# week" other="# weken" />
                  </>
                ),
                detail: what,
                state: 'next' as const,
              }))}
            />
          </Section>
          <Section title={t`Mijlpalen van de pilot`}>
            <CarpetTimeline
              items={blueprint.milestones.map(({ title, weekOffset }) => ({
                id: title,
                title,
                detail: weekOffset === 0 ? t`op de eerste dag` : t`na ${weekOffset} weken`,
                state: 'next' as const,
              }))}
            />
          </Section>
        </Columns>
        <Goals blueprint={blueprint} />
        <Agreements blueprint={blueprint} />
        {blueprint.lessons.length > 0 && (
          <Section title={t`Lessen van anderen`}>
            <div>
              {blueprint.lessons.map(({ title, text }) => (
                <Disclosure key={title} summary={title}>
                  {text}
                </Disclosure>
              ))}
            </div>
          </Section>
        )}
      </Stack>
    </StaffPage>
  )
}

function Partners({ blueprint }: { blueprint: Blueprint }) {
  const { t, i18n } = useLingui()
  return (
    <Section title={t`Wie doen er mee`}>
      <DataTable
        caption={t`Partners naar soort`}
        hideCaption
        top
        columns={[
          {
            key: 'type',
            header: t`Partner`,
            rowHeader: true,
            cell: (row) => (
              <>
                {i18n._(typeWords[row.organisationType])}
                <span className="block font-normal text-ink-soft">{row.role}</span>
              </>
            ),
          },
          { key: 'brings', header: t`Brengt in`, phone: 'wide', cell: (row) => row.brings },
          { key: 'wants', header: t`Wil bereiken`, phone: 'wide', cell: (row) => row.wants },
          {
            key: 'interests',
            header: t`Belangen`,
            phone: 'wide',
            cell: (row) => (
              <ul>
                {row.interests.map(({ title, stance }) => (
                  <li key={title}>
                    {stance === 'OFFERS' ? t`biedt` : t`zoekt`}: {title.toLowerCase()}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={blueprint.partners}
        rowKey={(row) => row.role}
      />
    </Section>
  )
}

function Goals({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useLingui()
  return (
    <Section title={t`Doelen en metingen`} lead={t`De meeste metingen lopen vanzelf. De rest vul je zelf in.`}>
      {blueprint.goals.map((goal) => (
        <DataTable
          key={goal.title}
          caption={<b className="text-ink">{goal.title}</b>}
          columns={[
            { key: 'title', header: t`Meting`, rowHeader: true, cell: (row) => row.title },
            { key: 'explanation', header: t`Hoe`, phone: 'wide', cell: (row) => row.explanation },
            {
              key: 'source',
              header: t`Telt`,
              cell: (row) => (row.source === 'MANUAL' ? t`met de hand` : t`vanzelf`),
            },
            {
              key: 'target',
              header: t`Streven`,
              numeric: true,
              cell: (row) => (row.unit === 'SHARE' ? `${row.target}%` : row.target),
            },
          ]}
          rows={goal.indicators}
          rowKey={(row) => row.title}
        />
      ))}
    </Section>
  )
}

function Agreements({ blueprint }: { blueprint: Blueprint }) {
  const { t, i18n } = useLingui()
  return (
    <Section title={t`Afspraken`}>
      <TickList
        items={blueprint.agreements.map(({ title, who, dueInWeeks }) => {
          const name = i18n._(typeWords[who])
          const due = dueInWeeks === null ? t`altijd` : t`binnen ${dueInWeeks} weken`
          return {
            id: title,
            text: (
              <>
                {title}{' '}
                <span className="text-ink-soft">
                  ({name}, {due})
                </span>
              </>
            ),
          }
        })}
      />
    </Section>
  )
}
