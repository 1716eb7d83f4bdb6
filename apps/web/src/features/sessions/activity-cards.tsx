import { useLingui } from '@lingui/react/macro'
import type { ActivityTopic, NewSessionPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { Chips } from '../../ui/chips.tsx'
import { ActivityCard } from '../activities/activity-card.tsx'
import { activityTopics, topics } from '../activities/activity-words.ts'

type Props = {
  activities: NewSessionPageQuery['activities']
  topic: ActivityTopic | undefined
  onTopic(topic: ActivityTopic | undefined): void
}

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
          ...topics.map((value) => ({ value, label: i18n._(activityTopics[value]) })),
        ]}
        selected={[topic ?? 'ALL']}
        onSelect={([value]) => onTopic(topics.find((one) => one === value))}
      />
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {shown.map((activity) => (
          <ActivityCard
            key={activity.id}
            activity={activity}
            href={paths.newSession({ werkvorm: activity.key, versie: activity.version?.id })}
          />
        ))}
      </ul>
    </>
  )
}
