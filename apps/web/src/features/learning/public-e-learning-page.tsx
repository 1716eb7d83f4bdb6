import { Trans, useLingui } from '@lingui/react/macro'
import { PublicELearningPageDocument } from '@loper/graphql/documents'
import { useEffect } from 'react'
import { ActionForm } from '../../app/public/action-form.tsx'
import { errorOf, namedErrors } from '../../app/public/form-errors.ts'
import { type FormState, MissingPage, type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { CarpetUnroll } from '../../ui/carpet-unroll.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { type Assignment, type ELearning, inputName } from './answer-form.ts'
import { actOnELearning, type KnownAnswer, lastStep } from './e-learning-act.ts'
import { adoptFolder, joinLocally, localFolder } from './local-folder.ts'
import { ELearningDone } from './public-e-learning-done.tsx'
import { ELearningOverview } from './public-e-learning-overview.tsx'
import { PublicExercise } from './public-exercise.tsx'
import { ExerciseButtons } from './public-exercise-buttons.tsx'
import { FolderGone } from './public-folder-gone.tsx'
import { useSyncing } from './use-folder.ts'

export type Data = { eLearning: ELearning }

const load = async ({ params, search, ask }: PageArgs): Promise<Data> => {
  const { eLearning } = await ask(PublicELearningPageDocument, {
    key: params.key ?? '',
    organisationId: search.bij || null,
  })
  if (!eLearning) throw new MissingPage()
  return { eLearning }
}

export const page = publicPage<Data>({
  title: ({ eLearning }) => eLearning.title,
  description: ({ eLearning }) => eLearning.summary,
  load,
  act: async (args, form) => actOnELearning(args, await known(args), form),
  Page: PublicELearningPage,
})

/** The e-learning that is on the screen: without network it cannot be asked for again. */
let shown: { place: string; eLearning: ELearning } | null = null
const placeOf = ({ params, language }: Pick<PageArgs, 'params' | 'language'>) => `${params.key} ${language}`

async function known(args: PageArgs): Promise<ELearning> {
  return shown?.place === placeOf(args) ? shown.eLearning : (await load(args)).eLearning
}

const answersIn = ({ values }: FormState): KnownAnswer[] => JSON.parse(values.known ?? '[]') as KnownAnswer[]

function PublicELearningPage({ data: { eLearning }, form, args }: PageProps<Data>) {
  const { language } = args
  useSyncing(language)
  useEffect(() => {
    shown = { place: placeOf(args), eLearning }
  }, [args, eLearning])
  useEffect(() => {
    // What says that something is wrong must be here before the network goes.
    void import('@loper/domain/field-messages')
  }, [])
  useFolderFromServer(form)
  const known = answersIn(form).filter((answer) => answer.eLearning === eLearning.key)
  const assignment = eLearning.assignments.find(({ key }) => key === form.step)
  return (
    <div className="mx-auto grid max-w-[40rem] gap-6 px-4 pt-6">
      <FolderGone />
      <ActionForm className="grid gap-6">
        <input type="hidden" name="step" value={form.step ?? ''} />
        <input type="hidden" name="link" value={form.values.link ?? ''} />
        <input type="hidden" name="code" value={form.values.code ?? ''} />
        {assignment ? (
          <Step key={assignment.key} {...{ eLearning, assignment, form, known }} />
        ) : form.step === lastStep ? (
          <ELearningDone {...{ eLearning, form, language, known }} />
        ) : (
          <ELearningOverview {...{ eLearning, language, known }} />
        )}
      </ActionForm>
    </div>
  )
}

/** A form that was sent before this page came alive was kept on the server: this browser goes on with that folder. */
function useFolderFromServer({ values }: FormState): void {
  const { link, code, known = '[]' } = values
  useEffect(() => {
    if (!link || !code || localFolder().access?.link === link) return
    adoptFolder({ link, code })
    joinLocally({ answers: JSON.parse(known) as KnownAnswer[], replaced: [] })
  }, [link, code, known])
}

export type StepProps = {
  eLearning: ELearning
  assignment: Assignment
  form: FormState
  language: PageArgs['language']
  known: readonly KnownAnswer[]
}

function Step({ eLearning, assignment, form, known }: Omit<StepProps, 'language'>) {
  const { t } = useLingui()
  const number = eLearning.assignments.indexOf(assignment) + 1
  const total = eLearning.assignments.length
  const before = known.filter((answer) => answer.assignment === assignment.key).at(-1) ?? null
  const order = form.values[inputName.order]?.split(',')
  const given = order && { id: form.values.base || (before?.id ?? ''), value: { order } }
  return (
    <>
      {/* What Enter presses: the first button of a form, whatever stands above the question. */}
      <button type="submit" name="intent" value="next" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <CarpetUnroll step={number} steps={total} label={t`${eLearning.title}, opdracht ${number} van ${total}`} />
      <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(form.errors)} attempt={form} />
      <PublicExercise
        eLearning={eLearning.key}
        assignment={assignment}
        known={given ?? before}
        errorAt={(name) => errorOf(form.errors, name)}
      />
      <ExerciseButtons eLearning={eLearning} assignment={assignment} />
      <p className="text-ink-soft">
        <Trans>Alleen u ziet wat u invult.</Trans>
      </p>
    </>
  )
}
