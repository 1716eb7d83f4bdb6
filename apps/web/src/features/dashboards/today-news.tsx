import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { newsWords, questionWords, type TodayData } from './today-words.ts'

/** What was heard about referrals that the viewer sent, as far as each person allowed. */
export function TodayNews({ news }: { news: TodayData['news'] }) {
  const { t, i18n } = useLingui()
  const now = new Date()
  return (
    <Section
      title={t`Nieuws over wie je doorverwees`}
      lead={t`Je ziet zoveel als iemand zelf koos.`}
      tools={
        <TextLink href={paths.referrals()}>
          <Trans>Alle doorverwijzingen</Trans>
        </TextLink>
      }
    >
      <ul>
        {news.map((item) => (
          <ListRow
            key={item.id}
            href={paths.referral(item.id)}
            title={questionWords(item.topic, i18n)}
            about={newsWords(item, i18n)}
            detail={item.organisation.name}
            endDetail={formatDay(item.at, now)}
          />
        ))}
      </ul>
    </Section>
  )
}
