import { Trans, useLingui } from '@lingui/react/macro'
import type { EnrolmentNeed } from '@loper/domain/enrolment-states'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { ChoiceOption } from '../../ui/choice-option.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { needFields } from './public-enrol-steps.ts'

type Values = Record<string, string>

/** Alone, or with somebody who gets a place at the same time. */
export function Companion({ values, messageOf }: { values: Values; messageOf(field: string): string | undefined }) {
  const { t } = useLingui()
  return (
    <ChoiceGroup
      asQuestion
      type="radio"
      name="together"
      legend={t`Komt u alleen of samen?`}
      hint={t`Komt u samen? Dan krijgt u twee plekken, of u wacht samen.`}
      error={messageOf('together')}
      defaultSelected={values.together ? [values.together] : []}
      options={[
        { value: 'no', label: t`Ik kom alleen`, icon: 'person' },
        {
          value: 'yes',
          label: t`Wij komen samen`,
          hint: t`Vraag eerst of de ander dit goed vindt.`,
          icon: 'people',
          more: (
            <TextField
              name="companionName"
              label={t`Wat is de voornaam van de ander?`}
              hint={t`Berichten voor de ander gaan ook naar u.`}
              defaultValue={values.companionName}
              error={messageOf('companionName')}
              autoComplete="off"
              maxLength={60}
            />
          ),
        },
      ]}
    />
  )
}

/** What each need is called. */
export function useNeedWords(): Record<EnrolmentNeed, string> {
  const { t } = useLingui()
  return {
    LANGUAGE_HELP: t`Hulp met de taal`,
    WHEELCHAIR: t`Plek voor een rolstoel`,
    CHILDCARE: t`Opvang voor mijn kinderen`,
  }
}

/** What the library is asked to arrange. Never why. */
export function Needs({ values }: { values: Values }) {
  const words = useNeedWords()
  return (
    <fieldset className="grid min-w-0 content-start gap-2">
      <legend className="mb-1 font-semibold">
        <h1>
          <Trans>Wat heeft u nodig?</Trans>
        </h1>
      </legend>
      <p className="text-ink-soft">
        <Trans>De bibliotheek probeert het te regelen. U hoeft niets uit te leggen.</Trans>
      </p>
      <div className="grid gap-3">
        {Object.entries(needFields).map(([field, need]) => (
          <ChoiceOption
            key={field}
            id={field}
            type="checkbox"
            name={field}
            layout="cards"
            invalid={false}
            choice={{ value: 'yes', label: words[need] }}
            defaultChecked={values[field] === 'yes'}
          />
        ))}
      </div>
    </fieldset>
  )
}
