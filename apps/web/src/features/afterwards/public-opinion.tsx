import { Trans, useLingui } from '@lingui/react/macro'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { errorOf, namedErrors } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FaceChoice } from '../../ui/face-choice.tsx'
import { Note } from '../../ui/note.tsx'
import type { Afterwards } from './public-afterwards-page.tsx'

type Props = { afterwards: Afterwards; libraryName: string; form: FormState }

/** Three questions with faces, kept without who answered. */
export function Opinion({ afterwards, libraryName, form }: Props) {
  const { t } = useLingui()
  if (afterwards.gaveOpinion)
    return (
      <Note tone="success" title={t`Dank u wel`} live>
        <Trans>Met uw antwoord maken wij het de volgende keer beter.</Trans>
      </Note>
    )
  if (!afterwards.canGiveOpinion)
    return (
      <Note>
        <Trans>De vragen zijn gesloten. Dank u wel dat u er was.</Trans>
      </Note>
    )
  const questions = [
    { name: 'welcome', legend: t`Voelde u zich welkom?` },
    { name: 'useful', legend: t`Heeft u er iets aan?` },
    { name: 'again', legend: t`Zou u nog een keer komen?` },
  ]
  const errors = form.values.intent === 'opinion' ? form.errors : []
  return (
    <>
      <p>
        <Trans>
          Drie korte vragen. {libraryName} weet niet wat u invult, en ziet alleen hoeveel mensen iets kozen.
        </Trans>
      </p>
      <ActionForm className="grid gap-8">
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(errors)} attempt={form} />
        {questions.map(({ name, legend }) => (
          <FaceChoice
            key={name}
            name={name}
            legend={legend}
            words={{ good: t`Ja`, soSo: t`Een beetje`, bad: t`Nee` }}
            chosen={form.values[name]}
            error={errorOf(errors, name)}
          />
        ))}
        <Send />
      </ActionForm>
    </>
  )
}

function Send() {
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
