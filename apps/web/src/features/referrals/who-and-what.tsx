import { useLingui } from '@lingui/react/macro'
import { topicNames } from '../../lib/service-words.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MunicipalityPicker } from '../regions/municipality-picker.tsx'
import type { ChosenService, ReferralForm } from './referral-form.ts'
import { optionsOf } from './referral-words.ts'
import { ServiceChoice } from './service-choice.tsx'

type Props = {
  form: ReferralForm
  errorOf(name: string): string | undefined
  service: ChosenService | null
  onService(service: ChosenService): void
}

const given = (error: string | undefined) => (error === undefined ? {} : { error })

/** Who it is about, what the question is, and what fits near there. */
export function WhoAndWhat({ form, errorOf, service, onService }: Props) {
  const { t, i18n } = useLingui()
  const { firstName, municipalityCode, municipalityName, topic } = form.watch()
  const name = firstName.trim()
  return (
    <Section title={name ? t`2. Wat past bij ${name}?` : t`2. Wat past bij deze persoon?`}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id="firstName"
          label={t`Voornaam`}
          hint={t`Geen achternaam nodig.`}
          autoComplete="off"
          {...given(errorOf('firstName'))}
          {...form.register('firstName')}
        />
        <MunicipalityPicker
          id="municipalityCode"
          label={t`Gemeente`}
          hint={t`Dan zie je wat dichtbij is.`}
          optional
          {...given(errorOf('municipalityCode'))}
          selected={municipalityCode ? { code: municipalityCode, name: municipalityName } : null}
          onSelect={(municipality) => {
            form.setValue('municipalityCode', municipality?.code ?? '')
            form.setValue('municipalityName', municipality?.name ?? '')
          }}
        />
      </div>
      <ChoiceGroup
        type="radio"
        layout="cards"
        id="topic"
        name="topic"
        legend={t`Waar gaat de vraag over?`}
        options={optionsOf(topicNames, (words) => i18n._(words))}
        {...given(errorOf('topic'))}
        inputProps={form.register('topic')}
      />
      <TextArea
        id="questionNote"
        label={t`De vraag, in eigen woorden`}
        hint={t`Schrijf op wat de persoon zegt. Niets over gezondheid, geld of een BSN.`}
        optional
        rows={2}
        maxLength={300}
        autoComplete="off"
        {...given(errorOf('questionNote'))}
        {...form.register('questionNote')}
      />
      {topic !== '' && (
        <ServiceChoice
          topic={topic}
          municipalityCode={municipalityCode}
          name={name}
          service={service}
          error={errorOf('serviceId')}
          onService={onService}
        />
      )}
    </Section>
  )
}
