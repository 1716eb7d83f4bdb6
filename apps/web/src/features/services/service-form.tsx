import { Trans, useLingui } from '@lingui/react/macro'
import { serviceInput } from '@loper/domain/services-input'
import {
  ChangeServiceDocument,
  CreateServiceDocument,
  type ServiceForm_ServiceFragment,
  type ServicesPageQuery,
} from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { useCheckedForm } from '../../lib/use-checked-form.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ServiceExamples } from './service-examples.tsx'
import { ServiceFields } from './service-fields.tsx'
import { asInput, valuesOf } from './service-values.ts'

type Props = {
  organisation: Pick<NonNullable<ServicesPageQuery['organisation']>, 'id' | 'branches'>
  service: ServiceForm_ServiceFragment | undefined
}

/** A new service, or one that changes. */
export function ServiceForm({ organisation, service }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const [key, nextKey] = useIdempotencyKey()
  const { form, errors, errorOf, attempt, show } = useCheckedForm(serviceInput, valuesOf(service))
  const [create, creating] = useAction(CreateServiceDocument, { refetchQueries: ['ServicesPage'] })
  const [change, changing] = useAction(ChangeServiceDocument)

  const save = form.handleSubmit(async (values) => {
    const input = asInput(values)
    const answer = service
      ? (await change({ input: { id: service.id, service: input } }))?.changeService
      : (await create({ input: { key, organisationId: organisation.id, service: input } }))?.createService
    if (!answer) return
    // The api tells where in its input; this form holds the service alone.
    if (show(answer.errors.map((error) => ({ ...error, path: error.path.slice(1) })))) return
    nextKey()
    const title = values.title.trim()
    toast({ message: service ? t`${title} is bewaard.` : t`${title} staat erbij. De balie vindt het vanaf nu.` })
    void navigate({ href: paths.services() })
  })

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="loose" className="max-w-[44rem]">
        <ErrorSummary title={t`Kijk dit nog even na`} errors={errors} attempt={attempt} />
        {!service && <ServiceExamples onChoose={(example) => form.reset({ ...form.getValues(), ...example })} />}
        <ServiceFields form={form} errorOf={errorOf} branches={organisation.branches} />
        <FormActions>
          <Button type="submit" tone="primary" busy={creating.busy || changing.busy} busyText={t`Bezig met bewaren`}>
            {service ? <Trans>Bewaar</Trans> : <Trans>Voeg toe</Trans>}
          </Button>
          <TextLink href={paths.services()}>
            <Trans>Toch niet</Trans>
          </TextLink>
        </FormActions>
      </Stack>
    </form>
  )
}
