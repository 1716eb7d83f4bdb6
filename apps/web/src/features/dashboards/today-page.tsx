import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import { TodayPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Section } from '../../ui/section.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AttentionList } from './attention-list.tsx'
import { regionAttentionItem } from './region-attention.ts'
import { FirstStep } from './today-first-step.tsx'
import { TodayNews } from './today-news.tsx'
import { TodaySessions } from './today-sessions.tsx'
import { greeting, type TodayData, taskItem } from './today-words.ts'

/** What asks something of a colleague today, whatever their role. */
export function TodayPage() {
  const { i18n } = useLingui()
  const { name, membership } = useViewer()
  const onlyWatches = membership?.role === 'OBSERVER'
  const now = new Date()
  const result = useQuery(TodayPageDocument, {
    variables: { organisationId: membership?.organisation.id ?? '' },
    skip: !membership,
  })
  const [firstName = name] = name.split(' ')
  const today = result.data?.today
  const asks = today ? today.tasks.length + today.attention.length : undefined
  const day = formatDay(now, now)
  const hello = i18n._(greeting(now))
  return (
    <StaffPage
      title={`${hello}, ${firstName}`}
      lede={
        <>
          <Trans>Het is {day}.</Trans> {asks !== undefined && <Asks count={asks} onlyWatches={onlyWatches} />}
        </>
      }
    >
      {membership && (
        <QueryState result={result} found={(data) => data.today} skeleton="list">
          {(data) => <Day today={data} role={membership.role} />}
        </QueryState>
      )}
    </StaffPage>
  )
}

/** How much there is. Who only watches hears what is going on, not what to do. */
function Asks({ count, onlyWatches }: { count: number; onlyWatches: boolean }) {
  return onlyWatches ? (
    <Plural
      value={count}
      _0="Niets vraagt nu om aandacht."
      one="1 ding vraagt om aandacht."
      other="# dingen vragen om aandacht."
    />
  ) : (
    <Plural
      value={count}
      _0="Er is nu niets dat op je wacht."
      one="1 ding vraagt iets van je."
      other="# dingen vragen iets van je."
    />
  )
}

function Day({ today, role }: { today: TodayData; role: string }) {
  const { t, i18n } = useLingui()
  const now = new Date()
  const { tasks, attention, sessions, news, waiting } = today
  const items = [
    ...tasks.map((task) => taskItem(task, now, i18n)),
    ...attention.map((item) => regionAttentionItem(item, now, i18n)),
  ]
  const order = { stuck: 0, attention: 1, unknown: 2, 'on-course': 3 }
  items.sort((a, b) => order[a.state] - order[b.state])
  const answers = tasks.filter(({ kind }) => kind === 'ANSWER').length
  const more = (waiting ?? 0) - answers
  const title = role === 'OBSERVER' ? t`Dit vraagt om aandacht` : t`Dit vraagt iets van je`
  return (
    <Stack gap="sections">
      <Section
        title={title}
        tools={
          <>
            {more > 0 && (
              <TextLink href={paths.referrals()}>
                <Plural value={more} one="Nog # aanvraag wacht" other="Nog # aanvragen wachten" />
              </TextLink>
            )}
            {attention.length > 0 && (
              <TextLink href={paths.region()}>
                <Trans>Naar de regio</Trans>
              </TextLink>
            )}
          </>
        }
      >
        {items.length === 0 ? <FirstStep role={role} /> : <AttentionList label={title} items={items} />}
      </Section>
      {(sessions.length > 0 || news.length > 0) && (
        <Columns shape={sessions.length > 0 && news.length > 0 ? 'halves' : 'main'}>
          {sessions.length > 0 && <TodaySessions sessions={sessions} />}
          {news.length > 0 && <TodayNews news={news} />}
        </Columns>
      )}
    </Stack>
  )
}
