import { Trans, useLingui } from '@lingui/react/macro'
import { PartnerPicker } from './partner-picker.tsx'
import { typeWords } from './partnership-words.ts'
import { rolesToFill } from './start-approach-form.tsx'
import { StartStep, type StepProps } from './start-step.tsx'

/** Who takes the other roles; a role may stay empty. */
export function StartPartners({ blueprint, library, form, errorOf, title }: StepProps) {
  const { t, i18n } = useLingui()
  const chosen = form.watch('partners')
  return (
    <StartStep title={title}>
      <p>
        <Trans>
          <b>{library.name}</b> trekt de samenwerking. Wie doen er nog meer mee? Weet je het nog niet? Laat het dan
          leeg.
        </Trans>
      </p>
      {rolesToFill(blueprint).map(({ role, organisationType }, index) => {
        const id = `partners.${index}.organisationId` as const
        return (
          <PartnerPicker
            key={role}
            id={id}
            label={i18n._(typeWords[organisationType])}
            hint={t`Rol: ${role.toLowerCase()}`}
            optional
            type={organisationType}
            error={errorOf(id)}
            chosen={chosen[index]?.organisationId ?? null}
            onChoose={(partner) => form.setValue(`partners.${index}`, { role, organisationId: partner })}
          />
        )
      })}
    </StartStep>
  )
}
