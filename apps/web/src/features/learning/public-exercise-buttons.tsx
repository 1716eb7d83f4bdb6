import { Trans, useLingui } from '@lingui/react/macro'
import { useSending } from '../../app/public/action-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Assignment, ELearning } from './answer-form.ts'
import { FormLink } from './public-form-link.tsx'
import { useLocalFolder } from './use-folder.ts'

/** Where an answer is now, and on or back. */
export function ExerciseButtons({ eLearning, assignment }: { eLearning: ELearning; assignment: Assignment }) {
  const { t } = useLingui()
  const before = eLearning.assignments[eLearning.assignments.indexOf(assignment) - 1]
  return (
    <>
      {assignment.tip && (
        <p className="rounded-control bg-green-wash p-4">
          <b>
            <Trans>Tip</Trans>
          </b>
          : {assignment.tip}
        </p>
      )}
      <WhereItIs eLearning={eLearning.key} assignment={assignment.key} />
      <Button type="submit" name="intent" value="next" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
        <Trans>Bewaar en ga verder</Trans>
      </Button>
      <p>
        <FormLink value={`to:${before?.key ?? ''}`} icon="arrow-back">
          <Trans>Terug</Trans>
        </FormLink>
      </p>
    </>
  )
}

/** Whether the answer is only on this device, or in the folder as well. Says nothing before something was written. */
function WhereItIs({ eLearning, assignment }: { eLearning: string; assignment: string }) {
  const folder = useLocalFolder()
  const here = folder?.answers.filter((each) => each.eLearning === eLearning && each.assignment === assignment) ?? []
  const last = here.at(-1)
  return (
    <p role="status" className="flex min-h-[1.55em] items-center gap-2 text-ink-soft">
      {last?.sent === 'yes' && (
        <>
          <Icon name="check" className="text-green" />
          <Trans>Bewaard in uw map</Trans>
        </>
      )}
      {(last?.sent === 'no' || last?.sent === 'trying') && (
        <>
          <Icon name="phone" />
          <Trans>Bewaard op dit apparaat. Met internet gaat het naar uw map.</Trans>
        </>
      )}
      {last?.sent === 'refused' && (
        <>
          <Icon name="warning" className="text-amber" />
          <Trans>Dit staat alleen op dit apparaat. Het past niet in uw map.</Trans>
        </>
      )}
    </p>
  )
}
