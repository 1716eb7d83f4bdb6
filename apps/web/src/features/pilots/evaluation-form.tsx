import { Trans, useLingui } from '@lingui/react/macro'
import { ClosePilotDocument, type PilotDecision, SaveEvaluationDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Note } from '../../ui/note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useToast } from '../../ui/toast.tsx'

type Props = { pilot: { id: string; evaluation: string | null; continuation: string | null }; onClose(): void }

/** The evaluation in the making; with a decision it closes the pilot. */
export function EvaluationForm({ pilot, onClose }: Props) {
  const { t } = useLingui()
  const [closing, setClosing] = useState<'later' | 'now'>('later')
  const [save] = useAction(SaveEvaluationDocument)
  const [close] = useAction(ClosePilotDocument)
  const toast = useToast()
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: {
      evaluation: pilot.evaluation ?? '',
      continuation: pilot.continuation ?? '',
      decision: null as PilotDecision | null,
    },
    send: async ({ decision, ...texts }) =>
      closing === 'now'
        ? (await close({ input: { id: pilot.id, ...texts, decision } }))?.closePilot.errors
        : (await save({ input: { id: pilot.id, ...texts } }))?.saveEvaluation.errors,
    onDone: () => {
      toast({ message: closing === 'now' ? t`De pilot is afgesloten. De partners krijgen bericht.` : t`Bewaard.` })
      onClose()
    },
  })
  const decision = form.watch('decision')
  return (
    <FormDialog
      wide
      title={t`Werk aan de evaluatie`}
      submitLabel={closing === 'now' ? t`Sluit de pilot af` : t`Bewaar`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextArea
        label={t`Wat ging goed en wat niet?`}
        rows={5}
        error={errorOf('evaluation')}
        {...form.register('evaluation')}
      />
      <TextArea
        label={t`Wat stopt er op de dag dat het geld stopt, en wie neemt het over?`}
        hint={t`Schrijf op wat doorgaat, wie het doet en wie het betaalt.`}
        rows={5}
        error={errorOf('continuation')}
        {...form.register('continuation')}
      />
      <ChoiceGroup
        type="radio"
        name="closing"
        layout="rows"
        legend={t`En nu?`}
        options={[
          { value: 'later', label: t`Nog niet afsluiten, alleen bewaren` },
          { value: 'now', label: t`Nu besluiten en afsluiten` },
        ]}
        selected={[closing]}
        onSelect={([chosen]) => setClosing(chosen === 'now' ? 'now' : 'later')}
      />
      {closing === 'now' && (
        <>
          <ChoiceGroup
            type="radio"
            name="decision"
            legend={t`Het besluit`}
            error={errorOf('decision')}
            options={[
              { value: 'STOP', label: t`Stoppen`, hint: t`De lessen blijven bewaard.` },
              { value: 'ADAPT', label: t`Aanpassen en doorgaan`, hint: t`Schrijf hierboven wat er verandert.` },
              { value: 'SCALE_UP', label: t`Opschalen`, hint: t`Ook andere plekken gaan hiermee beginnen.` },
            ]}
            selected={decision ? [decision] : []}
            onSelect={([chosen]) => form.setValue('decision', (chosen ?? null) as PilotDecision | null)}
          />
          <Note tone="warning" title={t`Afsluiten kun je niet terugdraaien`}>
            <Trans>
              Daarna verandert er niets meer aan deze pilot. Alle partners krijgen een mail met het besluit.
            </Trans>
          </Note>
        </>
      )}
    </FormDialog>
  )
}
