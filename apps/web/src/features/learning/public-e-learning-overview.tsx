import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { useSending } from '../../app/public/action-form.tsx'
import type { Language } from '../../app/public/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { ELearning } from './answer-form.ts'
import type { KnownAnswer } from './e-learning-act.ts'
import { ELearningVideo } from './public-e-learning-video.tsx'
import { FormLink } from './public-form-link.tsx'
import { useLocalFolder } from './use-folder.ts'

type Props = { eLearning: ELearning; language: Language; known: readonly KnownAnswer[] }

/** The film, and the exercises with what is done already. */
export function ELearningOverview({ eLearning, language, known }: Props) {
  const { t } = useLingui()
  const folder = useLocalFolder()
  const answers = [...known, ...(folder?.answers ?? [])].filter((each) => each.eLearning === eLearning.key)
  const isDone = (key: string) => answers.some(({ assignment }) => assignment === key)
  const next = eLearning.assignments.find(({ key }) => !isDone(key)) ?? eLearning.assignments[0]
  return (
    <>
      <p>
        <TextLink href={paths.learning()} icon="arrow-back">
          <Trans>Naar alle e-learnings</Trans>
        </TextLink>
      </p>
      <div className="grid gap-2">
        <h1>{eLearning.title}</h1>
        <p>{eLearning.aim}</p>
      </div>
      <ELearningVideo video={eLearning.video} language={language} />
      <h2 className="text-heading">
        <Trans>Uw opdrachten</Trans>
      </h2>
      <ol className="grid gap-1">
        {eLearning.assignments.map(({ key, title }, index) => (
          <li key={key} className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-center gap-2">
            <span className="grid size-10 place-items-center rounded-full bg-green-wash font-bold text-green-deep">
              {isDone(key) ? <Icon name="check" label={t`Gedaan`} /> : index + 1}
            </span>
            <FormLink value={`to:${key}`}>{title}</FormLink>
          </li>
        ))}
      </ol>
      <Button
        type="submit"
        name="intent"
        value={`to:${next?.key ?? ''}`}
        tone="primary"
        wide
        busy={useSending()}
        busyText={t`Een moment`}
      >
        {answers.length > 0 ? <Trans>Ga verder met de opdrachten</Trans> : <Trans>Begin met de opdrachten</Trans>}
      </Button>
      <p className="text-ink-soft">
        <Trans>
          Wat u invult, bewaren wij in uw eigen map. Daarvoor heeft u geen account nodig. Zonder internet kunt u ook
          verder.
        </Trans>
      </p>
    </>
  )
}
