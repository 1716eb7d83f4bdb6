import { Trans } from '@lingui/react/macro'
import { readableFolderCode } from '@loper/domain/folder-code'
import { paths } from '../../app/paths.ts'
import type { Language } from '../../app/public/contract.ts'
import type { FormState } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { LeftToRight } from '../../ui/dutch.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { ELearning } from './answer-form.ts'
import type { KnownAnswer } from './e-learning-act.ts'
import { FormLink } from './public-form-link.tsx'
import { useSureWords } from './public-sure-words.tsx'
import { useLocalFolder } from './use-folder.ts'

type Props = { eLearning: ELearning; form: FormState; language: Language; known: readonly KnownAnswer[] }

/** After the last exercise: how it went, and the way to the folder with its code. */
export function ELearningDone({ eLearning, form, known }: Props) {
  const folder = useLocalFolder()
  const { link, code } = folder?.access ?? form.values
  const answers = [...known, ...(folder?.answers ?? [])].filter((each) => each.eLearning === eLearning.key)
  const last = eLearning.assignments.at(-1)
  return (
    <>
      <h1>
        <Trans>Goed gedaan</Trans>
      </h1>
      <Surer answers={answers} />
      {link && code ? (
        <Sheet>
          <h2 className="text-heading">
            <Trans>Dit is uw map</Trans>
          </h2>
          <p>
            <Trans>Alles wat u maakte staat erin. Met de link en de code kunt u er altijd weer in.</Trans>
          </p>
          <CodeOf code={code} />
          <ButtonLink tone="primary" wide icon="book" href={paths.folder(link)}>
            <Trans>Open uw map</Trans>
          </ButtonLink>
        </Sheet>
      ) : answers.length > 0 ? (
        <Note icon="offline" title={<Trans>U heeft nu geen internet</Trans>}>
          <Trans>Wat u maakte staat op dit apparaat. Zodra er internet is, maken wij uw map.</Trans>
        </Note>
      ) : null}
      <p>
        <FormLink value={`to:${last?.key ?? ''}`} icon="arrow-back">
          <Trans>Terug naar de opdrachten</Trans>
        </FormLink>
      </p>
      <p>
        <TextLink href={paths.learning()}>
          <Trans>Kies een andere e-learning</Trans>
        </TextLink>
      </p>
    </>
  )
}

/** The code, large enough to copy from a screen. */
export function CodeOf({ code }: { code: string }) {
  return (
    <p className="grid gap-1">
      <span>
        <Trans>Uw code:</Trans>
      </span>
      <b className="text-title tabular-nums">
        <LeftToRight>{readableFolderCode(code)}</LeftToRight>
      </b>
    </p>
  )
}

/** Whether somebody feels surer than before. Says nothing when it is not so: nobody needs that told. */
function Surer({ answers }: { answers: readonly Pick<KnownAnswer, 'assignment' | 'value'>[] }) {
  const sureAt = (key: string) => answers.filter(({ assignment }) => assignment === key).at(-1)?.value.sure ?? 0
  const [before, after] = [sureAt('before'), sureAt('after')]
  const words = useSureWords()
  if (before === 0 || after <= before) {
    return (
      <p>
        <Trans>U heeft de opdrachten gedaan. Elke keer oefenen helpt.</Trans>
      </p>
    )
  }
  return (
    <p>
      <Trans>
        U begon met: <b>{words[before - 1]}</b>. Nu zegt u: <b>{words[after - 1]}</b>.
      </Trans>
    </p>
  )
}
