import { Trans, useLingui } from '@lingui/react/macro'
import { sessionDetailsInput } from '@loper/domain/sessions-input'
import { type NewSessionPageQuery, PlanSessionDocument } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useCheckedForm } from '../../lib/use-checked-form.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { NewSessionSteps } from './new-session-steps.tsx'
import { SessionCheck } from './session-check.tsx'
import { SessionFields } from './session-fields.tsx'
import { asInput, type LastTime, likelyValues } from './session-values.ts'

type Props = {
  activity: NewSessionPageQuery['activities'][number]
  organisation: NonNullable<NewSessionPageQuery['organisation']>
  /** When this activity was last done here: most likely it will be much the same. */
  lastTime: LastTime | undefined
}

/** When and where a chosen activity will be, then the last look. What was typed stays when you go back. */
export function NewSession({ activity, organisation, lastTime }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { id: viewerId } = useViewer()
  const [step, setStep] = useState<'details' | 'check'>('details')
  const [key, nextKey] = useIdempotencyKey()
  const { form, errors, errorOf, attempt, show } = useCheckedForm(
    sessionDetailsInput,
    likelyValues(activity, organisation, viewerId, lastTime),
  )
  const [planSession, { busy }] = useAction(PlanSessionDocument, { refetchQueries: ['SessionsPage'] })

  async function plan(publish: boolean) {
    const input = {
      key,
      organisationId: organisation.id,
      activityKey: activity.key,
      activityVersionId: activity.version?.id ?? null,
      publish,
      ...asInput(form.getValues()),
    }
    const data = await planSession({ input })
    if (!data) return
    if (show(data.planSession.errors)) return setStep('details')
    nextKey()
    if (data.planSession.session) void navigate({ href: paths.session(data.planSession.session.id, { nieuw: 'ja' }) })
  }

  if (step === 'check')
    return (
      <>
        <NewSessionSteps current="check" />
        <SessionCheck
          activity={activity}
          values={form.getValues()}
          organisation={organisation}
          busy={busy}
          onBack={() => setStep('details')}
          onPlan={(publish) => void plan(publish)}
        />
      </>
    )
  return (
    <>
      <NewSessionSteps current="details" />
      <form onSubmit={form.handleSubmit(() => setStep('check'))} noValidate className="grid max-w-[36rem] gap-6">
        <ErrorSummary title={t`Er klopt nog iets niet`} errors={errors} attempt={attempt} />
        <p>
          <strong className="text-large">{activity.title}</strong>
          <span className="block">{activity.publicText.summary}</span>
        </p>
        <SessionFields form={form} errorOf={errorOf} organisation={organisation} where={activity.where} />
        <FormActions>
          <Button type="submit" tone="primary">
            <Trans>Ga verder</Trans>
          </Button>
          <TextLink href={paths.newSession()} icon="chevron-back">
            <Trans>Kies een andere werkvorm</Trans>
          </TextLink>
        </FormActions>
      </form>
    </>
  )
}
