import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Seats } from '../../ui/seats.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { TodayData } from './today-words.ts'

/** The next sessions, with how full they are. */
export function TodaySessions({ sessions }: { sessions: TodayData['sessions'] }) {
  const { t } = useLingui()
  const now = new Date()
  return (
    <Section
      title={t`Eerstvolgende sessies`}
      tools={
        <TextLink href={paths.sessions()}>
          <Trans>Alle sessies</Trans>
        </TextLink>
      }
    >
      <ul>
        {sessions.map(
          ({
            id,
            title,
            startsAt,
            endsAt,
            online,
            branch,
            capacity,
            minimum,
            hostAskedAt,
            seats: { placed, waiting },
          }) => {
            const place = online ? t`online` : branch?.name
            const when = `${formatDay(startsAt, now)}, ${formatTimeRange(startsAt, endsAt)}`
            return (
              <ListRow
                key={id}
                href={paths.session(id)}
                title={title}
                detail={[hostAskedAt && t`Gaat dit door? Kies voor iedereen op de lijst.`, when, place]
                  .filter(Boolean)
                  .join(' · ')}
                end={
                  <Seats
                    total={capacity}
                    taken={placed}
                    minimum={minimum}
                    label={waiting > 0 ? t`vol, ${waiting} wachten` : t`${placed} van ${capacity}`}
                  />
                }
              />
            )
          },
        )}
      </ul>
    </Section>
  )
}
