import { feedbackChoice } from '@loper/content/consent-texts'
import { contactLanguage } from '@loper/domain/languages'
import { useEffect, useRef } from 'react'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { agreementWords } from './agreement-words.ts'
import { checkWords } from './check-words.ts'
import type { ChosenService, ReferralValues } from './referral-form.ts'

type Props = {
  values: ReferralValues
  service: ChosenService
  busy: boolean
  /** Back to the form, to the control with this id. */
  onChange(id: string): void
  onSend(): void
  onRefuse(): void
}

/** Everything once more before it leaves, each with its way back, in the language of the agreement. */
export function CheckAnswers({ values, service, busy, onChange, onSend, onRefuse }: Props) {
  const { membership } = useViewer()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { firstName, contactKind, contactValue, shares, feedbackLevel, consent } = values
  const words = checkWords[consent.language]
  const feedback = feedbackChoice[consent.language]
  const spoken = contactLanguage(values.language)
  const name = firstName.trim()
  const receiver = service.organisation.name
  const change = (id: string, what: string) => (
    <Button tone="plain" onClick={() => onChange(id)}>
      {words.change}
      <span className="sr-only"> {what}</span>
    </Button>
  )
  const withheld = words.withheld(name, receiver)
  const items = [
    { term: words.firstName, value: name, id: 'firstName' },
    { term: contactKind === 'PHONE' ? words.byPhone : words.byMail, value: contactValue, id: 'contactValue' },
    {
      term: words.language,
      value: consent.language === 'nl' ? spoken.name : spoken.ownName,
      more: shares.language ? undefined : withheld,
      id: 'language',
    },
    {
      term: words.municipality,
      value: values.municipalityName || words.notFilledIn,
      more: shares.municipality ? undefined : withheld,
      id: 'municipalityCode',
    },
    { term: words.topic, value: values.topic ? words.topics[values.topic] : '', id: 'topic' },
    {
      term: words.ownWords,
      value: values.questionNote.trim() || words.notFilledIn,
      more: shares.question ? undefined : withheld,
      id: 'questionNote',
    },
    { term: words.goesTo, value: service.title, more: receiver, id: 'serviceId' },
    {
      term: feedback.question(membership?.organisation.name ?? ''),
      value: feedbackLevel ? feedback.answers[feedbackLevel].title : '',
      id: 'feedbackLevel',
    },
  ]
  return (
    <div lang={consent.language}>
      <Sheet as="section" tone="together" tag={words.readTogether} className="max-w-[44rem]">
        <h2 ref={heading} tabIndex={-1} className="focus-elsewhere text-heading">
          {words.allRight(name)}
        </h2>
        <DefinitionList
          layout="answers"
          items={items.map(({ id, more, ...item }) => ({
            ...item,
            ...(more ? { more } : {}),
            action: change(id, item.term),
          }))}
        />
        <p>{words.whatHappens(name, receiver)}</p>
        <FormActions>
          <Button tone="primary" busy={busy} busyText={words.sending} onClick={onSend}>
            {words.send}
          </Button>
          <Button tone="plain" onClick={onRefuse}>
            {agreementWords[consent.language].doesNotWant(name)}
          </Button>
        </FormActions>
      </Sheet>
    </div>
  )
}
