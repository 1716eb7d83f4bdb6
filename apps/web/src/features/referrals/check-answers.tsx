import { Trans, useLingui } from '@lingui/react/macro'
import { feedbackChoice } from '@loper/content/consent-texts'
import { contactLanguage } from '@loper/domain/languages'
import { useEffect, useRef } from 'react'
import { useViewer } from '../../app/staff/viewer.tsx'
import { topicNames } from '../../lib/service-words.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Sheet } from '../../ui/sheet.tsx'
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

/** Everything once more before it leaves, each with its way back. */
export function CheckAnswers({ values, service, busy, onChange, onSend, onRefuse }: Props) {
  const { t, i18n } = useLingui()
  const { membership } = useViewer()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { firstName, contactKind, contactValue, shares, feedbackLevel } = values
  const name = firstName.trim()
  const receiver = service.organisation.name
  const change = (id: string, what: string) => (
    <Button tone="plain" onClick={() => onChange(id)}>
      <Trans>Verander</Trans>
      <span className="sr-only"> {what}</span>
    </Button>
  )
  const withheld = t`Deelt ${name} niet met ${receiver}`
  const items = [
    { term: t`Voornaam`, value: name, id: 'firstName' },
    { term: contactKind === 'PHONE' ? t`Bellen op` : t`Mailen naar`, value: contactValue, id: 'contactValue' },
    {
      term: t`Taal`,
      value: contactLanguage(values.language).name,
      more: shares.language ? undefined : withheld,
      id: 'language',
    },
    {
      term: t`Gemeente`,
      value: values.municipalityName || t`Niet ingevuld`,
      more: shares.municipality ? undefined : withheld,
      id: 'municipalityCode',
    },
    { term: t`Vraag`, value: values.topic ? i18n._(topicNames[values.topic]) : '', id: 'topic' },
    {
      term: t`In eigen woorden`,
      value: values.questionNote.trim() || t`Niet ingevuld`,
      more: shares.question ? undefined : withheld,
      id: 'questionNote',
    },
    { term: t`Gaat naar`, value: service.title, more: receiver, id: 'serviceId' },
    {
      term: feedbackChoice.nl.question(membership?.organisation.name ?? ''),
      value: feedbackLevel ? feedbackChoice.nl.answers[feedbackLevel].title : '',
      id: 'feedbackLevel',
    },
  ]
  return (
    <Sheet as="section" tone="together" tag={t`Lees dit samen na`} className="max-w-[44rem]">
      <h2 ref={heading} tabIndex={-1} className="focus-elsewhere text-heading">
        <Trans>Klopt alles, {name}?</Trans>
      </h2>
      <DefinitionList
        layout="answers"
        items={items.map(({ id, more, ...item }) => ({
          ...item,
          ...(more ? { more } : {}),
          action: change(id, item.term),
        }))}
      />
      <p>
        <Trans>
          {receiver} krijgt de vraag nu. Meestal hoort {name} binnen zeven dagen iets.
        </Trans>
      </p>
      <FormActions>
        <Button tone="primary" busy={busy} busyText={t`Bezig met versturen`} onClick={onSend}>
          <Trans>Verstuur de vraag</Trans>
        </Button>
        <Button tone="plain" onClick={onRefuse}>
          <Trans>{name} wil dit niet</Trans>
        </Button>
      </FormActions>
    </Sheet>
  )
}
