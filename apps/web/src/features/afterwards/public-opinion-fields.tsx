import { Trans, useLingui } from '@lingui/react/macro'
import { useSending } from '../../app/public/action-form.tsx'
import { errorOf } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { FaceChoice } from '../../ui/face-choice.tsx'

/** The three questions, with what was chosen and what is still open. */
export function OpinionFields({ values, errors }: Pick<FormState, 'values' | 'errors'>) {
  const { t } = useLingui()
  const questions = [
    { name: 'welcome', legend: t`Voelde u zich welkom?` },
    { name: 'useful', legend: t`Heeft u er iets aan?` },
    { name: 'again', legend: t`Zou u nog een keer komen?` },
  ]
  return questions.map(({ name, legend }) => (
    <FaceChoice
      key={name}
      name={name}
      legend={legend}
      words={{ good: t`Ja`, soSo: t`Een beetje`, bad: t`Nee` }}
      chosen={values[name]}
      error={errorOf(errors, name)}
    />
  ))
}

/** The face that was chosen as a number; null for a question that was left open. */
export const faceOf = (chosen: string | undefined): number | null => (chosen ? Number(chosen) : null)

export function SendOpinion() {
  const { t } = useLingui()
  return (
    <Button
      type="submit"
      name="intent"
      value="opinion"
      tone="primary"
      wide
      busy={useSending()}
      busyText={t`Een moment`}
    >
      <Trans>Stuur mijn antwoorden</Trans>
    </Button>
  )
}
