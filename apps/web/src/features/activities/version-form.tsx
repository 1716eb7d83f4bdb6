import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  ChangeActivityVersionDocument,
  CreateActivityVersionDocument,
  OwnVersionPageDocument,
  type OwnVersionPageQuery,
} from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { isOvertaken, useMeanwhile } from '../../lib/use-meanwhile.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useToast } from '../../ui/toast.tsx'
import { VersionMeanwhile } from './version-meanwhile.tsx'
import { VersionStepFields } from './version-step-fields.tsx'
import { asText, emptyStep, inForm, totalOf, type VersionValues, valuesOf } from './version-values.ts'

type Props = { activity: NonNullable<OwnVersionPageQuery['activity']>; organisationId: string }

/** What a library changes of an activity: a new version, or its own one again. */
export function VersionForm({ activity, organisationId }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const { key: activityKey, version } = activity
  const saved = useRef(version?.id)
  const [create] = useAction(CreateActivityVersionDocument)
  const [change] = useAction(ChangeActivityVersionDocument)
  const send = async (values: VersionValues, key: string) => {
    const text = asText(values)
    if (version) {
      const data = await change({ input: { id: version.id, edition: meanwhile.edition, text } })
      if (data && isOvertaken(data.changeActivityVersion.errors)) return seeWhatChanged(version.id)
      return data && inForm(data.changeActivityVersion.errors)
    }
    const data = await create({ input: { key, organisationId, activityKey, text } })
    saved.current = data?.createActivityVersion.activity?.version?.id
    return data && inForm(data.createActivityVersion.errors)
  }
  const { form, errors, errorOf, submit, busy } = useStaffForm<VersionValues>({
    values: valuesOf(activity),
    send,
    onDone: ({ title }) => {
      toast({
        message: version ? t`${title} is bewaard.` : t`${title} staat bij de werkvormen. Alleen jullie zien hem.`,
      })
      void navigate({ href: paths.activity(activityKey, { versie: saved.current }) })
    },
  })
  const client = useApolloClient()
  const meanwhile = useMeanwhile(form, { values: valuesOf(activity), edition: version?.edition ?? null })
  async function seeWhatChanged(versionId: string): Promise<null> {
    const variables = { key: activityKey, versionId, organisationId }
    const { data } = await client.query({ query: OwnVersionPageDocument, variables, fetchPolicy: 'network-only' })
    const latest = data?.activity
    if (latest) meanwhile.meet({ values: valuesOf(latest), edition: latest.version?.edition ?? null })
    return null
  }
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'steps' })
  const minutes = totalOf(form.watch('steps'))
  const field = (name: 'title' | 'publicTitle' | 'summary' | 'goodToKnow' | 'materials') => ({
    ...form.register(name),
    error: errorOf(name),
  })
  return (
    <form onSubmit={submit} noValidate className="grid max-w-[44rem] gap-8">
      <ErrorSummary title={t`Kijk dit nog even na`} errors={errors} />
      <VersionMeanwhile differences={meanwhile.differences} onChoose={meanwhile.put} />
      <Section title={t`Voor collega’s`}>
        <TextField label={t`Titel`} {...field('title')} />
        <TextArea
          label={t`Wat je nodig hebt`}
          hint={t`Zet elk ding op een eigen regel.`}
          rows={6}
          {...field('materials')}
        />
      </Section>
      <Section
        title={t`Voor wie komt`}
        lead={t`Dit lezen mensen op de openbare pagina. Andere talen houden de woorden van het origineel.`}
      >
        <TextField label={t`Titel op de openbare pagina`} {...field('publicTitle')} />
        <TextArea label={t`In één zin`} rows={2} {...field('summary')} />
        <TextArea
          label={t`Goed om te weten`}
          hint={t`Zet elk punt op een eigen regel.`}
          optional
          rows={5}
          {...field('goodToKnow')}
        />
      </Section>
      <Section title={t`Draaiboek`} tools={<span aria-live="polite">{t`Samen ${minutes} minuten`}</span>}>
        <ol className="grid gap-4">
          {fields.map(({ id }, index) => (
            <VersionStepFields
              key={id}
              form={form}
              errorOf={errorOf}
              index={index}
              onRemove={fields.length > 1 ? () => remove(index) : null}
            />
          ))}
        </ol>
        <div>
          <Button icon="plus" onClick={() => append(emptyStep)}>
            <Trans>Voeg een stap toe</Trans>
          </Button>
        </div>
      </Section>
      <FormActions>
        <Button type="submit" tone="primary" busy={busy} busyText={t`Bezig met bewaren`}>
          <Trans>Bewaar de eigen versie</Trans>
        </Button>
        <TextLink href={paths.activity(activityKey, { versie: version?.id })}>
          <Trans>Toch niet</Trans>
        </TextLink>
      </FormActions>
    </form>
  )
}
