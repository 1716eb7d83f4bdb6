import { Trans, useLingui } from '@lingui/react/macro'
import type { ActivityPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { activityForms, activityPlaces, activityTopics, languageLevels } from './activity-words.ts'

type Activity = NonNullable<ActivityPageQuery['activity']>

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Whether it fits: time, group, place and language. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t, i18n } = useLingui()
  const { durationMinutes, minimum, maximum, where, languageLevel, kind, topic } = activity
  return (
    <Sheet>
      <DefinitionList
        layout="icons"
        items={[
          { term: t`Tijd`, icon: 'clock', value: t`${durationMinutes} minuten` },
          { term: t`Groep`, icon: 'chair', value: t`${minimum} tot ${maximum} mensen` },
          { term: t`Waar`, icon: 'pin', value: capital(i18n._(activityPlaces[where])) },
          { term: t`Nederlands`, icon: 'words', value: i18n._(languageLevels[languageLevel]) },
          { term: t`Vorm`, icon: 'recipe', value: i18n._(activityForms[kind]), more: i18n._(activityTopics[topic]) },
        ]}
      />
    </Sheet>
  )
}

/** What lies ready beforehand, and what can be printed. */
export function ActivityMaterials({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const { key, version, materials, sheets } = activity
  const print = (blad?: string) => paths.activityPrint(key, { versie: version?.id, blad })
  return (
    <>
      <Section title={t`Leg klaar`}>
        <TickList items={materials.map((thing) => ({ id: thing, text: thing }))} />
      </Section>
      <Section title={t`Bladen`}>
        <ul className="grid">
          {sheets.map((sheet) => (
            <li key={sheet.key}>
              <TextLink icon="print" href={print(sheet.key)}>
                {sheet.title}
              </TextLink>
              {sheet.forHost && (
                <span className="ms-2 text-ink-soft">
                  <Trans>alleen voor jou</Trans>
                </span>
              )}
            </li>
          ))}
        </ul>
        {sheets.length > 1 && (
          <p>
            <TextLink href={print()}>
              <Trans>Print alle bladen</Trans>
            </TextLink>
          </p>
        )}
      </Section>
    </>
  )
}
