import { Trans, useLingui } from '@lingui/react/macro'
import type { Room, ServiceKind, Topic } from '@loper/graphql/documents'
import type { Path, UseFormReturn } from 'react-hook-form'
import { paths } from '../../app/paths.ts'
import { roomNames, serviceKindNames, topicNames } from '../../lib/service-words.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { OpeningFields } from './opening-fields.tsx'
import type { ServiceValues } from './service-values.ts'

export type ServiceFieldsProps = {
  form: UseFormReturn<ServiceValues>
  errorOf(name: Path<ServiceValues>): string | undefined
  branches: readonly { id: string; name: string }[]
}

/** The questions about a service, in the order in which somebody tells of it. */
export function ServiceFields({ form, errorOf, branches }: ServiceFieldsProps) {
  const { t, i18n } = useLingui()
  const { register, watch } = form
  const kind = watch('kind')
  const field = (name: Path<ServiceValues>) => ({ ...register(name), error: errorOf(name) })
  const choice = (name: 'kind' | 'topics') => ({ name, inputProps: register(name), error: errorOf(name) })
  return (
    <>
      <Section title={t`Wat is het?`}>
        <TextField label={t`Titel`} {...field('title')} maxLength={80} required />
        <TextArea
          label={t`Uitleg`}
          hint={t`Eén of twee zinnen. Schrijf ze zoals je het aan de klant vertelt.`}
          {...field('summary')}
          rows={3}
          required
        />
        <ChoiceGroup
          {...choice('kind')}
          type="radio"
          legend={t`Wat voor aanbod is het?`}
          columns={2}
          options={[
            { value: 'WALK_IN', hint: t`Komen zonder afspraak` },
            { value: 'CONVERSATION', hint: t`Met één persoon` },
            { value: 'COURSE', hint: t`Lessen in een reeks` },
            { value: 'SESSIONS', hint: t`Losse data waarop je plant` },
          ].map((option) => ({ ...option, label: i18n._(serviceKindNames[option.value as ServiceKind]) }))}
        />
        <ChoiceGroup
          {...choice('topics')}
          type="checkbox"
          legend={t`Waar helpt het bij?`}
          layout="rows"
          columns={2}
          options={(Object.keys(topicNames) as Topic[]).map((value) => ({ value, label: i18n._(topicNames[value]) }))}
        />
      </Section>
      <Section title={t`Waar en wanneer?`}>
        <SelectField
          label={t`Vestiging`}
          emptyLabel={t`Wisselt, of online`}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          {...field('branchId')}
        />
        {kind === 'SESSIONS' ? (
          <Note>
            <Trans>Plek en datum volgen de sessies die je bij dit aanbod plant.</Trans>{' '}
            <TextLink href={paths.sessions()}>
              <Trans>Naar de sessies</Trans>
            </TextLink>
          </Note>
        ) : (
          <>
            <OpeningFields field={field} />
            <SelectField
              label={t`Is er plek?`}
              hint={t`Je verandert dit later met één klik in de lijst.`}
              options={(Object.keys(roomNames) as Room[]).map((value) => ({ value, label: i18n._(roomNames[value]) }))}
              {...field('room')}
            />
          </>
        )}
      </Section>
      <Section title={t`Voor de klant`}>
        <TextField label={t`Voor wie`} optional {...field('audience')} />
        <TextField
          label={t`Kosten`}
          hint={t`Kost het niets? Schrijf dan “Gratis”, dan vindt de balie het zo.`}
          optional
          {...field('cost')}
        />
        <TextField label={t`Wat neemt de klant mee?`} optional {...field('bring')} />
      </Section>
      <Section title={t`Voor de balie`}>
        <TextArea
          label={t`Wat zeg je aan de balie?`}
          hint={t`Eén of twee zinnen die een collega zo kan zeggen.`}
          optional
          rows={3}
          {...field('deskSentence')}
        />
        <TextField
          label={t`Wie weet er meer van?`}
          hint={t`Een naam, en hoe je die vindt.`}
          optional
          {...field('contactName')}
        />
        <TextArea
          label={t`Woorden waarop je dit vindt`}
          hint={t`Woorden van klanten, met komma’s. Bijvoorbeeld: brief, toeslag, gemeente.`}
          optional
          rows={2}
          {...field('keywords')}
        />
      </Section>
    </>
  )
}
