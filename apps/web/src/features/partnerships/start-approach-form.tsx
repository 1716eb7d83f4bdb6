import { useLingui } from '@lingui/react/macro'
import { addDays } from '@loper/domain/dutch-time'
import { type StartApproachPageQuery, StartFromBlueprintDocument } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { todayText } from '../../lib/short-day.ts'
import { useFormErrors } from '../../lib/use-form-errors.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Place } from './area-field.tsx'
import type { ChosenPartner } from './partner-picker.tsx'
import { StartCheck } from './start-check.tsx'
import { StartPartners } from './start-partners.tsx'
import { StartWhen } from './start-when.tsx'

export type StartBlueprint = NonNullable<StartApproachPageQuery['blueprint']>
export type StartLibrary = NonNullable<StartApproachPageQuery['organisation']>
export type StartValues = {
  partners: { role: string; organisationId: ChosenPartner | null }[]
  municipalityCodes: Place[]
  startsOn: string
  pilotStartsOn: string
  pilotEndsOn: string
}

/** The roles that are still to be filled: all but the first library, which is the own one. */
export function rolesToFill(blueprint: StartBlueprint): StartBlueprint['partners'] {
  const own = blueprint.partners.find((partner) => partner.organisationType === 'LIBRARY')
  return blueprint.partners.filter((partner) => partner !== own)
}

function firstValues(blueprint: StartBlueprint, library: StartLibrary): StartValues {
  const weeksOf = (phase: string, otherwise: number) =>
    blueprint.phases.find((one) => one.phase === phase)?.weeks ?? otherwise
  const startsOn = todayText()
  const pilotStartsOn = addDays(startsOn, weeksOf('GETTING_ACQUAINTED', 8) * 7)
  const support = library.supportedBy
  return {
    partners: rolesToFill(blueprint).map(({ role, organisationType }) => ({
      role,
      organisationId:
        organisationType === 'PROVINCIAL_SUPPORT_ORGANISATION' && support
          ? { id: support.id, name: support.name }
          : null,
    })),
    municipalityCodes: library.municipalities.map(({ code, name }) => ({ code, name })),
    startsOn,
    pilotStartsOn,
    pilotEndsOn: addDays(pilotStartsOn, weeksOf('PILOT', 26) * 7),
  }
}

/** Partners, place and time, check, start. What was chosen stays when going back. */
export function StartApproachForm({ blueprint, library }: { blueprint: StartBlueprint; library: StartLibrary }) {
  const { t } = useLingui()
  const [step, setStep] = useState(0)
  const navigate = useNavigate()
  const toast = useToast()
  const form = useForm<StartValues>({ defaultValues: firstValues(blueprint, library) })
  const { errors, errorOf, show } = useFormErrors(form)
  const [start, { busy }] = useAction(StartFromBlueprintDocument)
  const [key] = useIdempotencyKey()
  const titles = [t`Partners`, t`Plaats en tijd`, t`Kijk na en start`]

  async function send() {
    const { partners, municipalityCodes, ...days } = form.getValues()
    const data = await start({
      input: {
        key,
        blueprintId: blueprint.id,
        organisationId: library.id,
        municipalityCodes: municipalityCodes.map(({ code }) => code),
        partners: partners.map(({ role, organisationId }) => ({ role, organisationId: organisationId?.id ?? null })),
        ...days,
      },
    })
    if (!data) return
    const problems = data.startFromBlueprint.errors
    if (show(problems)) return setStep(problems[0]?.path[0] === 'partners' ? 0 : 1)
    const made = data.startFromBlueprint.partnership
    toast({ message: t`Je samenwerking en je pilot staan klaar.` })
    if (made) void navigate({ to: paths.partnership(made.id) })
  }
  const next = (event: React.SyntheticEvent) => {
    event.preventDefault()
    form.clearErrors()
    show([])
    if (step === 2) void send()
    else setStep(step + 1)
  }
  const Part = [StartPartners, StartWhen, StartCheck][step] ?? StartCheck
  return (
    <form noValidate onSubmit={next} className="grid max-w-[44rem] gap-6">
      <Steps
        label={t`Stappen`}
        doneText={t`klaar`}
        steps={titles.map((label, index) => ({
          label,
          state: index < step ? 'done' : index === step ? 'current' : 'todo',
        }))}
      />
      <ErrorSummary title={t`Kijk dit nog even na`} errors={errors} />
      <Part
        blueprint={blueprint}
        library={library}
        form={form}
        errorOf={(name) => errorOf(name as never)}
        goTo={setStep}
        title={titles[step] ?? ''}
      />
      <FormActions>
        <Button type="submit" tone="primary" busy={busy} busyText={t`Bezig met klaarzetten`}>
          {step === 2 ? t`Start de samenwerking` : t`Verder`}
        </Button>
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{t`Terug`}</Button>}
      </FormActions>
    </form>
  )
}
