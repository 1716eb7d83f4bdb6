import { Trans, useLingui } from '@lingui/react/macro'
import type { ConsentText } from '@loper/content/consent-texts'
import { readablePhone } from '@loper/domain/contact'
import type { Language } from '@loper/domain/languages'
import type { NamedError } from '../../app/public/form-errors.ts'
import { offeredLanguages } from '../../app/public/languages.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LeftToRight } from '../../ui/dutch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { PublicInvitationCard } from '../invitations/public-invitation-card.tsx'
import { Companion, Needs, useNeedWords } from './public-enrol-extras.tsx'
import { companionOf, type EnrolStep, needFields, needsOf } from './public-enrol-steps.ts'
import { LinkButton } from './public-link-button.tsx'

type Question = {
  step: EnrolStep
  values: Record<string, string>
  errors: readonly NamedError[]
  language: Language
  consent: ConsentText
  inviter: ConsentText | null
}

const fieldsOf: Record<EnrolStep, readonly string[]> = {
  name: ['firstName'],
  contact: ['contactKind', 'email', 'phone'],
  language: ['language'],
  check: ['inviterSees'],
  companion: ['together', 'companionName'],
  needs: Object.keys(needFields),
}

/** One question, with the answers to the others along in hidden fields. */
export function EnrolQuestion(props: Question) {
  const asked = fieldsOf[props.step]
  const kept = Object.values(fieldsOf)
    .flat()
    .filter((field) => !asked.includes(field) && props.values[field] !== undefined)
  return (
    <>
      {kept.map((field) => (
        <input key={field} type="hidden" name={field} value={props.values[field]} />
      ))}
      {props.step === 'name' && <Name {...props} />}
      {props.step === 'contact' && <Contact {...props} />}
      {props.step === 'language' && <MessageLanguage {...props} />}
      {props.step === 'companion' && <Companion values={props.values} messageOf={(field) => messageOf(props, field)} />}
      {props.step === 'needs' && <Needs values={props.values} />}
      {props.step === 'check' && <Check {...props} />}
    </>
  )
}

const messageOf = ({ errors }: Question, field: string) => errors.find((error) => error.field === field)?.message

function Name(props: Question) {
  const { t } = useLingui()
  return (
    <TextField
      asQuestion
      name="firstName"
      label={t`Wat is uw voornaam?`}
      hint={t`Zo noemt de gastheer u. Uw achternaam is niet nodig.`}
      defaultValue={props.values.firstName}
      error={messageOf(props, 'firstName')}
      autoComplete="given-name"
      maxLength={60}
    />
  )
}

function Contact(props: Question) {
  const { t } = useLingui()
  return (
    <ChoiceGroup
      asQuestion
      type="radio"
      name="contactKind"
      legend={t`Hoe kunnen wij u bereiken?`}
      hint={t`Alleen voor berichten over deze bijeenkomst.`}
      error={messageOf(props, 'contactKind')}
      defaultSelected={props.values.contactKind ? [props.values.contactKind] : []}
      options={[
        {
          value: 'EMAIL',
          label: t`Met een e‑mail`,
          icon: 'mail',
          more: (
            <TextField
              name="email"
              type="email"
              label={t`Wat is uw e‑mailadres?`}
              defaultValue={props.values.email}
              error={messageOf(props, 'email')}
              autoComplete="email"
            />
          ),
        },
        {
          value: 'PHONE',
          label: t`Met de telefoon`,
          hint: t`De bibliotheek belt u als er iets verandert.`,
          icon: 'call',
          more: (
            <TextField
              name="phone"
              type="tel"
              label={t`Wat is uw telefoonnummer?`}
              defaultValue={props.values.phone}
              error={messageOf(props, 'phone')}
              autoComplete="tel"
            />
          ),
        },
      ]}
    />
  )
}

function MessageLanguage(props: Question) {
  const { t } = useLingui()
  return (
    <ChoiceGroup
      asQuestion
      type="radio"
      name="language"
      legend={t`In welke taal wilt u onze berichten?`}
      defaultSelected={[props.values.language ?? props.language]}
      options={offeredLanguages.map(({ code, name }) => ({ value: code, label: <span lang={code}>{name}</span> }))}
    />
  )
}

/** The answers once more, and who will see them. */
function Check(props: Question) {
  const { t } = useLingui()
  const { values, language, consent, inviter } = props
  const byPhone = values.contactKind === 'PHONE'
  const languageName = offeredLanguages.find(({ code }) => code === (values.language ?? language))?.name
  const companion = companionOf(values)
  const needWords = useNeedWords()
  const needs = needsOf(values).map((need) => needWords[need])
  const answers: Definition[] = [
    { term: t`Voornaam`, value: values.firstName, action: <Change to="name" what={t`uw voornaam`} /> },
    {
      term: byPhone ? t`Telefoonnummer` : t`E-mailadres`,
      value: <LeftToRight>{byPhone ? readablePhone(values.phone ?? '') : values.email}</LeftToRight>,
      action: <Change to="contact" what={byPhone ? t`uw telefoonnummer` : t`uw e-mailadres`} />,
    },
    ...(offeredLanguages.length > 1
      ? [
          {
            term: t`Taal van onze berichten`,
            value: languageName,
            action: <Change to="language" what={t`de taal`} />,
          },
        ]
      : []),
    {
      term: t`Wie komt er mee?`,
      value: companion ?? t`Niemand`,
      action: <Change to="companion" what={t`wie er meekomt`} />,
    },
    {
      term: t`Wat heeft u nodig?`,
      value: needs.length > 0 ? needs.join(', ') : t`Niets`,
      action: <Change to="needs" what={t`wat u nodig heeft`} />,
    },
  ]
  return (
    <>
      <h1>
        <Trans>Klopt dit?</Trans>
      </h1>
      <DefinitionList layout="answers" items={answers} />
      <TickList
        items={[
          { id: 'seen', icon: 'eye', text: consent.withWhom },
          {
            id: 'unseen',
            icon: 'eye-closed',
            muted: true,
            text: inviter ? (
              <Trans>De andere deelnemers zien niets. Wie u uitnodigde ziet alleen iets als u ja zegt.</Trans>
            ) : (
              <Trans>De andere deelnemers, de gemeente en het uitzendbureau zien niets.</Trans>
            ),
          },
        ]}
      />
      <Disclosure summary={consent.title}>
        <div className="grid gap-3">
          <p>
            {consent.sharedHeading}: {consent.shared.join('. ')}.
          </p>
          <p>
            {consent.notSharedHeading}: {consent.notShared.join('. ')}.
          </p>
          <p>{consent.purpose}</p>
          <p>{consent.control}</p>
          <p>{consent.howToStop}</p>
        </div>
      </Disclosure>
      {inviter && <PublicInvitationCard consent={inviter} agreed={values.inviterSees === 'yes'} />}
      <p>{consent.agree}</p>
      {companion && (
        <p>
          <Trans>Ook {companion} vindt dit goed.</Trans>
        </p>
      )}
    </>
  )
}

function Change({ to, what }: { to: EnrolStep; what: string }) {
  return (
    <LinkButton value={`to:${to}`}>
      <Trans>Wijzig</Trans>
      <span className="sr-only"> {what}</span>
    </LinkButton>
  )
}
