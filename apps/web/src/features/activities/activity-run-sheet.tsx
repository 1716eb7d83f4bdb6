import { Trans, useLingui } from '@lingui/react/macro'
import type { ActivityPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { StepCard } from './step-card.tsx'

type Activity = NonNullable<ActivityPageQuery['activity']>

/** What the host does, step by step; the first is open, so that it shows what a step tells. */
export function ActivityRunSheet({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const { key, version, runSheet } = activity
  return (
    <Section
      title={t`Draaiboek`}
      tools={
        <TextLink icon="print" href={paths.activityPrint(key, { versie: version?.id, blad: 'draaiboek' })}>
          <Trans>Print het draaiboek</Trans>
        </TextLink>
      }
    >
      <div className="border-b border-line">
        {runSheet.map((step, index) => (
          <Disclosure
            key={step.title}
            open={index === 0}
            summary={
              <>
                {step.title} <span className="font-normal text-ink-soft">{t`${step.minutes} min`}</span>
              </>
            }
          >
            <div className="text-ink">
              <StepCard step={step} />
            </div>
          </Disclosure>
        ))}
      </div>
    </Section>
  )
}
