import { useLingui } from '@lingui/react/macro'
import type { ActivityPageQuery } from '@loper/graphql/documents'
import { Section } from '../../ui/section.tsx'

type Activity = NonNullable<ActivityPageQuery['activity']>

/** How to do it otherwise, what people should know, and what comes after. */
export function ActivityAdvice({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const { variants, followUp, publicText } = activity
  const otherwise = [
    { title: t`Voor wie moeilijk leest`, lines: variants.lowLiteracy },
    { title: t`In de bibliotheek`, lines: variants.onSite },
    { title: t`Online`, lines: variants.online },
  ]
  return (
    <>
      <Section title={t`Zo kan het ook`}>
        {otherwise
          .filter(({ lines }) => lines.length > 0)
          .map(({ title, lines }) => (
            <div key={title} className="grid gap-1">
              <h3 className="font-bold">{title}</h3>
              <Lines lines={lines} />
            </div>
          ))}
      </Section>
      <Section title={t`Goed om te weten voor wie komt`}>
        <Lines lines={publicText.goodToKnow} />
      </Section>
      <Section title={t`Daarna`}>
        <Lines lines={followUp} />
      </Section>
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid max-w-measure list-disc gap-1 ps-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
