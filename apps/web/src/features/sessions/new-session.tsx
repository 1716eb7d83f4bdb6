import { Trans, useLingui } from '@lingui/react/macro'
import { sessionDetailsInput } from '@loper/domain/sessions-input'
import {
  type NewSessionPageQuery,
  PlanSeriesDocument,
  PlanSessionDocument,
  type SessionForm_SessionFragment,
} from '@loper/graphql/documents'
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
import { SeriesCheck } from './series-check.tsx'
import { SeriesFields } from './series-fields.tsx'
import { asSeries, oneSession, seriesFields } from './series-values.ts'
import { SessionCheck } from './session-check.tsx'
import { SessionFields } from './session-fields.tsx'
import { asInput, copiedValues, type LastTime, likelyValues } from './session-values.ts'

type Props = {
  activity: NewSessionPageQuery['activities'][number]
  organisation: NonNullable<NewSessionPageQuery['organisation']>
  /** When this activity was last done here: most likely it will be much the same. */
  lastTime: LastTime | undefined
  /** The session that this one is a copy of. */
  copied: SessionForm_SessionFragment | null
}

/** When and where a chosen activity will be, then the last look. What was typed stays when you go back. */
export function NewSession({ activity, organisation, lastTime, copied }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { id: viewerId } = useViewer()
  const [step, setStep] = useState<'details' | 'check'>('details')
  const [tries, setTries] = useState(0)
  const [key, nextKey] = useIdempotencyKey()
  const { form, errors, errorOf, attempt, show } = useCheckedForm(
    sessionDetailsInput,
    copied ? copiedValues(copied, organisation) : likelyValues(activity, organisation, viewerId, lastTime),
  )
  const series = useCheckedForm(seriesFields, oneSession)
  const [planSession, { busy }] = useAction(PlanSessionDocument, { refetchQueries: ['SessionsPage'] })
  const [planSeries, { busy: busyWithSeries }] = useAction(PlanSeriesDocument, { refetchQueries: ['SessionsPage'] })
  const isSeries = series.form.watch('rhythm') !== ''
  const inputFor = (publish: boolean) => ({
    key,
    organisationId: organisation.id,
    activityKey: activity.key,
    activityVersionId: activity.version?.id ?? null,
    publish,
    ...asInput(form.getValues()),
  })

  function done(id: string | undefined) {
    nextKey()
    if (id) void navigate({ href: paths.session(id, { nieuw: 'ja' }) })
  }

  async function plan(publish: boolean) {
    const data = await planSession({ input: inputFor(publish) })
    if (!data) return
    if (show(data.planSession.errors)) return setStep('details')
    done(data.planSession.session?.id)
  }

  async function planAll(dates: string[], publish: boolean) {
    const { date: _, ...input } = inputFor(publish)
    const { rhythm } = asSeries(series.form.getValues())
    const data = await planSeries({ input: { ...input, rhythm, dates } })
    if (!data) return
    if (show(data.planSeries.errors)) return setStep('details')
    done(data.planSeries.sessions?.[0]?.id)
  }

  // Both are checked, so that everything to mend is told at once.
  async function goOn() {
    const right = await Promise.all([form.trigger(), series.form.trigger()])
    if (right.every(Boolean)) return setStep('check')
    setTries(tries + 1)
  }

  if (step === 'check' && isSeries)
    return (
      <>
        <NewSessionSteps current="check" />
        <SeriesCheck
          title={activity.title}
          organisationId={organisation.id}
          values={form.getValues()}
          series={series.form.getValues()}
          busy={busyWithSeries}
          onBack={() => setStep('details')}
          onPlan={(dates, publish) => void planAll(dates, publish)}
        />
      </>
    )
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
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void goOn()
        }}
        noValidate
        className="grid max-w-[36rem] gap-6"
      >
        <ErrorSummary
          title={t`Er klopt nog iets niet`}
          errors={[...errors, ...series.errors]}
          attempt={attempt + tries}
        />
        <p>
          <strong className="text-large">{activity.title}</strong>
          <span className="block">{activity.publicText.summary}</span>
        </p>
        <SessionFields form={form} errorOf={errorOf} organisation={organisation} where={activity.where} />
        <SeriesFields form={series.form} errorOf={series.errorOf} />
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
