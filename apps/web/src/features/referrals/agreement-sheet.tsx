import { feedbackChoice, referralConsent } from '@loper/content/consent-texts'
import { contactLanguage, contactLanguages, interfaceLanguageOf, type Language } from '@loper/domain/languages'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { agreementWords } from './agreement-words.ts'
import type { ChosenService, ReferralForm } from './referral-form.ts'

type Props = {
  form: ReferralForm
  errorOf(name: string, language: Language): string | undefined
  service: ChosenService | null
  /** Steps away from the form: the person does not want it. */
  onRefuse(): void
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** The green sheet: what is read with the person, in their words and with *u*. What it says is what is kept as their agreement. */
export function AgreementSheet({ form, errorOf, service, onRefuse }: Props) {
  const { membership } = useViewer()
  const { firstName, shares, consent, contactKind } = form.watch()
  const senderName = membership?.organisation.name ?? ''
  const language = consent.language
  const words = agreementWords[language]
  const name = firstName.trim() || words.person
  const text = referralConsent(language, {
    senderName,
    receiverName: service?.organisation.name ?? words.library,
    serviceTitle: service?.title ?? '…',
    shares,
  })
  const given = (field: string) => {
    const error = errorOf(field, language)
    return error === undefined ? {} : { error }
  }
  const feedback = feedbackChoice[language]
  const [, ...shared] = text.shared
  const ticks = (lines: readonly string[], icon: 'check' | 'cross') =>
    lines.map((line) => ({ id: line, icon, text: line, muted: icon === 'cross' }))
  return (
    <Sheet as="section" tone="together" tag={words.readTogether(name)}>
      <div lang={language} dir={contactLanguage(language).direction} className="grid gap-5">
        <Segmented
          legend={words.inLanguage}
          name="consent.language"
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
            { value: 'ar', label: 'العربية' },
          ]}
          onChange={(value) => form.setValue('consent.language', interfaceLanguageOf(value))}
        />
        <h2 className="text-heading">{text.title}</h2>
        <p>{capital(text.purpose)}</p>
        <div className="grid gap-2">
          <h3>{text.sharedHeading}</h3>
          <TickList
            items={ticks([firstName.trim() ? words.firstName(name) : (text.shared[0] ?? ''), ...shared], 'check')}
          />
        </div>
        <div className="grid gap-2">
          <h3>{text.notSharedHeading}</h3>
          <TickList items={ticks(text.notShared, 'cross')} />
        </div>
        <fieldset className="grid">
          <legend className="mb-1 font-semibold">{words.leaveOut}</legend>
          {(['language', 'municipality', 'question'] as const).map((part) => (
            <Checkbox
              key={part}
              id={`shares.${part}`}
              label={words.share[part]}
              checked={shares[part]}
              onChange={(event) => form.setValue(`shares.${part}`, event.target.checked)}
            />
          ))}
        </fieldset>
        <div className="grid gap-3">
          <Segmented
            legend={words.howToReach}
            hideLegend={false}
            name="contactKind"
            value={contactKind}
            options={[
              { value: 'PHONE', label: words.byPhone },
              { value: 'EMAIL', label: words.byMail },
            ]}
            onChange={(value) => {
              form.setValue('contactKind', value === 'EMAIL' ? 'EMAIL' : 'PHONE')
              form.clearErrors('contactValue')
            }}
          />
          <TextField
            id="contactValue"
            label={contactKind === 'PHONE' ? words.phone : words.mail}
            type={contactKind === 'PHONE' ? 'tel' : 'email'}
            autoComplete="off"
            {...given('contactValue')}
            {...form.register('contactValue')}
          />
        </div>
        <SelectField
          id="language"
          label={words.language}
          options={contactLanguages.map((one) => ({ value: one.code, label: one.ownName }))}
          {...given('language')}
          {...form.register('language')}
        />
        <ChoiceGroup
          type="radio"
          layout="rows"
          id="feedbackLevel"
          name="feedbackLevel"
          legend={feedback.question(senderName)}
          hint={words.feedbackHint}
          options={(['NOTHING', 'STARTED_FINISHED', 'DETAILS'] as const).map((level) => ({
            value: level,
            label: feedback.answers[level].title,
            hint: feedback.answers[level].text,
          }))}
          {...given('feedbackLevel')}
          inputProps={form.register('feedbackLevel')}
        />
        <div className="grid gap-2 border-t border-line pt-4">
          <p>{text.withWhom}</p>
          <p>
            {text.control} {text.howToStop}
          </p>
          <Checkbox
            id="consent.given"
            label={<b>{text.agree}</b>}
            {...given('consent.given')}
            // Controlled: the sheet moves between the page and the turned screen, and two live boxes of one name would become a list.
            checked={consent.given}
            onChange={(event) => form.setValue('consent.given', event.target.checked)}
          />
        </div>
        <Cluster>
          <Button type="submit" tone="primary">
            {words.checkAll}
          </Button>
          <Button tone="plain" onClick={onRefuse}>
            {capital(words.doesNotWant(name))}
          </Button>
        </Cluster>
        <p className="text-base text-ink-soft">{words.wipes(name)}</p>
      </div>
    </Sheet>
  )
}
