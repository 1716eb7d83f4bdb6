import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ActivityKind, ActivityPlace, NewSessionPageQuery, Topic } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { topicNames } from '../../lib/service-words.ts'
import { Chips } from '../../ui/chips.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { Link } from '../../ui/link.tsx'

type Activity = NewSessionPageQuery['activities'][number]

export const activityKinds: Record<ActivityKind, MessageDescriptor> = {
  RUN_SHEET: msg`draaiboek`,
  CANVAS: msg`invulblad`,
  GAME: msg`spel`,
}

const places: Record<ActivityPlace, MessageDescriptor> = {
  ON_SITE: msg`in de bibliotheek`,
  ONLINE: msg`online`,
  BOTH: msg`in de bibliotheek of online`,
}

const icons: Record<Topic, IconName> = { LANGUAGE: 'words', DIGITAL: 'computer', WORK: 'work' }
const topics = Object.keys(topicNames) as Topic[]

type Props = { activities: readonly Activity[]; topic: Topic | undefined; onTopic(topic: Topic | undefined): void }

/** The toolkit, to choose from: the easiest to start with first. */
export function ActivityCards({ activities, topic, onTopic }: Props) {
  const { t, i18n } = useLingui()
  const shown = activities.filter((activity) => !topic || activity.topic === topic)
  return (
    <>
      <Chips
        legend={t`Onderwerp`}
        type="radio"
        name="topic"
        options={[
          { value: 'ALL', label: t`Alles` },
          ...topics.map((value) => ({ value, label: i18n._(topicNames[value]) })),
        ]}
        selected={[topic ?? 'ALL']}
        onSelect={([value]) => onTopic(topics.find((one) => one === value))}
      />
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {shown.map((activity) => (
          <ActivityCard key={activity.key} activity={activity} />
        ))}
      </ul>
    </>
  )
}

function ActivityCard({ activity }: { activity: Activity }) {
  const { i18n } = useLingui()
  const { key, title, summary, kind, topic, durationMinutes, minimum, maximum, where } = activity
  const kindName = i18n._(activityKinds[kind])
  const place = i18n._(places[where])
  return (
    <li className="grid">
      <Link
        href={paths.newSession({ werkvorm: key })}
        className="grid grid-rows-[auto_1fr_auto] gap-2 rounded-sheet border border-line bg-sheet p-4 text-ink no-underline hover:border-green hover:bg-green-wash"
      >
        <span className="flex items-start justify-between gap-3">
          <strong className="text-large">{title}</strong>
          <Icon name={icons[topic]} size="large" className="text-green" />
        </span>
        <span>{summary}</span>
        <span className="text-ink-soft">
          <Trans>
            {kindName}, {durationMinutes} minuten, {minimum} tot {maximum} mensen, {place}
          </Trans>
        </span>
      </Link>
    </li>
  )
}
