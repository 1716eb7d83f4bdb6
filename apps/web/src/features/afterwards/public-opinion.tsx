import { Trans, useLingui } from '@lingui/react/macro'
import { ActionForm } from '../../app/public/action-form.tsx'
import { namedErrors } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import type { Afterwards } from './public-afterwards-page.tsx'
import { OpinionFields, SendOpinion } from './public-opinion-fields.tsx'

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
        <OpinionFields values={form.values} errors={errors} />
        <SendOpinion />
      </ActionForm>
    </>
  )
}
