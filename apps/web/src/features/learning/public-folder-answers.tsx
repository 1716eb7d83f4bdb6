import { Trans } from '@lingui/react/macro'
import type { PublicFolderPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm } from '../../app/public/action-form.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { OpenFolder } from './folder-act.ts'
import type { Value } from './local-folder.ts'
import { Words } from './public-exercise-choose.tsx'
import { FormLink } from './public-form-link.tsx'
import { useSureWords } from './public-sure-words.tsx'

type ELearnings = PublicFolderPageQuery['eLearnings']
type Assignment = ELearnings[number]['assignments'][number]
type Answer = OpenFolder['answers'][number]

/** Everything in the folder, by e-learning. */
export function FolderAnswers(props: { eLearnings: ELearnings; folder: OpenFolder; code: string }) {
  const { eLearnings, folder, code } = props
  const filled = eLearnings.filter(({ key }) => folder.answers.some(({ eLearning }) => eLearning === key))
  if (filled.length === 0) {
    return (
      <Note
        action={
          <ButtonLink href={paths.learning()}>
            <Trans>Kies een e-learning</Trans>
          </ButtonLink>
        }
      >
        <Trans>Uw map is nog leeg.</Trans>
      </Note>
    )
  }
  return (
    <div className="grid gap-8">
      {filled.map(({ key, title, assignments }) => (
        <Sheet key={key} as="section" className="gap-6">
          <h2 className="text-heading">{title}</h2>
          {assignments.map((assignment) => (
            <Exercise
              key={assignment.key}
              assignment={assignment}
              answers={folder.answers.filter((each) => each.eLearning === key && each.assignment === assignment.key)}
              code={code}
            />
          ))}
          <p className="no-print">
            <ButtonLink href={paths.eLearning(key)}>
              <Trans>Ga verder met deze e-learning</Trans>
            </ButtonLink>
          </p>
        </Sheet>
      ))}
    </div>
  )
}

type ExerciseProps = { assignment: Assignment; answers: readonly Answer[]; code: string }

/** One exercise; when two devices wrote something else, both stand here until the person takes one away. */
function Exercise({ assignment, answers, code }: ExerciseProps) {
  if (answers.length === 0) return null
  const double = answers.length > 1
  return (
    <div className="grid gap-3">
      <h3 className="font-bold">{assignment.title}</h3>
      {double && (
        <Note icon="copy">
          <Trans>U schreef dit op twee apparaten. Beide staan hier. Haal weg wat u niet wilt houden.</Trans>
        </Note>
      )}
      {answers.map(({ id, value }) => (
        <div key={id} className={double ? 'grid gap-2 border-s-4 border-line ps-4' : 'grid gap-2'}>
          <InWords assignment={assignment} value={value} />
          {double && (
            <ActionForm className="no-print">
              <input type="hidden" name="code" value={code} />
              <FormLink value={`drop:${id}`} icon="trash">
                <Trans>Haal dit weg</Trans>
              </FormLink>
            </ActionForm>
          )}
        </div>
      ))}
    </div>
  )
}

function InWords({ assignment, value }: { assignment: Assignment; value: Value }) {
  const sure = useSureWords()
  const parts = (keys: readonly string[]) =>
    keys.flatMap((key) => assignment.parts.find((part) => part.key === key) ?? [])
  if (assignment.kind === 'SURE') return <p>{sure[(value.sure ?? 1) - 1]}</p>
  if (assignment.kind === 'CHOOSE') {
    const chosen = parts(value.chosen ?? [])
    return (
      <>
        <ul className="list-disc ps-6">
          {chosen.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
        {chosen.length > 0 && <Words title={assignment.outcome ?? ''} words={chosen} />}
      </>
    )
  }
  if (assignment.kind === 'SORT') {
    return (
      <ol className="list-decimal ps-6">
        {parts(value.order ?? []).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
    )
  }
  return (
    <dl className="grid gap-3">
      {assignment.parts.map(({ key, text }) => {
        const own = value.texts?.find((each) => each.key === key)?.text
        return own ? (
          <div key={key}>
            <dt className="text-ink-soft">{text}</dt>
            <dd dir="auto" className="whitespace-pre-line">
              {own}
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}
