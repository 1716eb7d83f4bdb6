import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActivityCard_ActivityFragmentDoc } from '@loper/graphql/documents'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { activityKinds, activityPlaces, topicIcons } from './activity-words.ts'

type Props = { activity: FragmentType<typeof ActivityCard_ActivityFragmentDoc>; href: string }

/** An activity among others: what it is, and whether it fits the time and the group. */
export function ActivityCard({ activity, href }: Props) {
  const { i18n } = useLingui()
  const { data, complete } = useFragment({
    fragment: ActivityCard_ActivityFragmentDoc,
    fragmentName: 'ActivityCard_activity',
    from: activity,
  })
  if (!complete) return null
  const { title, publicText, version, kind, topic, durationMinutes, minimum, maximum, where } = data
  const kindName = i18n._(activityKinds[kind])
  const place = i18n._(activityPlaces[where])
  return (
    <li className="grid">
      <Link
        href={href}
        className="grid grid-rows-[auto_1fr_auto] content-start gap-2 rounded-sheet border border-line bg-sheet p-4 text-ink no-underline hover:border-green hover:bg-green-wash"
      >
        <span className="flex items-start justify-between gap-3">
          <strong className="text-large">{title}</strong>
          <Icon name={topicIcons[topic]} size="large" className="text-green" />
        </span>
        <span>
          {publicText.summary}
          {version && (
            <span className="mt-1 block font-semibold text-green">
              <Trans>Eigen versie van {version.organisation.name}</Trans>
            </span>
          )}
        </span>
        <span className="text-ink-soft">
          <Trans>
            {kindName}, {durationMinutes} minuten, {minimum} tot {maximum} mensen, {place}
          </Trans>
        </span>
      </Link>
    </li>
  )
}
