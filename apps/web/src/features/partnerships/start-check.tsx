import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { typeWords } from './partnership-words.ts'
import { rolesToFill } from './start-approach-form.tsx'
import { StartStep, type StepProps } from './start-step.tsx'

/** All answers once more, and what is made of them. */
export function StartCheck({ blueprint, library, form, goTo, title }: StepProps) {
  const { t, i18n } = useLingui()
  const { partners, municipalityCodes, startsOn, pilotStartsOn, pilotEndsOn } = form.getValues()
  const change = (step: number, what: string) => (
    <Button tone="plain" onClick={() => goTo(step)}>
      <Trans>Verander</Trans>
      <span className="sr-only">: {what}</span>
    </Button>
  )
  const day = (text: string) => (text ? shortDay(text) : '–')
  const from = day(pilotStartsOn)
  const until = day(pilotEndsOn)
  return (
    <StartStep title={title}>
      <DefinitionList
        layout="answers"
        items={[
          { term: t`Trekker`, value: library.name },
          ...rolesToFill(blueprint).map(({ role, organisationType }, index) => {
            const term = i18n._(typeWords[organisationType])
            return {
              term: `${term} (${role.toLowerCase()})`,
              value: partners[index]?.organisationId?.name ?? t`nog niemand`,
              action: change(0, term),
            }
          }),
          {
            term: t`Gemeenten`,
            value: municipalityCodes.map(({ name }) => name).join(', ') || '–',
            action: change(1, t`gemeenten`),
          },
          { term: t`Begin`, value: day(startsOn), action: change(1, t`begin`) },
          { term: t`Pilot`, value: t`${from} tot en met ${until}`, action: change(1, t`pilot`) },
        ]}
      />
      <div className="grid gap-2">
        <h3>
          <Trans>Dit zetten we voor je klaar</Trans>
        </h3>
        <TickList
          items={[
            { id: 'partnership', text: <Trans>Een samenwerking met partners, belangen en fasen</Trans> },
            {
              id: 'agreements',
              text: (
                <Plural value={blueprint.agreements.length} one="# afspraak" other="# afspraken, met wie en wanneer" />
              ),
            },
            {
              id: 'goals',
              text: (
                <Plural
                  value={blueprint.goals.length}
                  one="Een pilot met # doel en metingen"
                  other="Een pilot met # doelen en metingen"
                />
              ),
            },
            {
              id: 'milestones',
              text: <Plural value={blueprint.milestones.length} one="# mijlpaal" other="# mijlpalen" />,
            },
          ]}
        />
      </div>
    </StartStep>
  )
}
