import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CodeForm } from './code-form.tsx'
import { ProblemNote } from './problem-note.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { postAuth } from './sign-in-requests.ts'
import { type Start, StartSecondFactor } from './start-second-factor.tsx'
import { useAuthAction } from './use-auth-action.ts'

type Step =
  | { name: 'rest' }
  | { name: 'start'; start: Start }
  | { name: 'codes'; codes: string[] }
  | { name: 'off' }
  | { name: 'renew' }

/** The extra code: off, being set up, on. */
export function SecondFactor({ isOn, onChange }: { isOn: boolean; onChange(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const [step, setStep] = useState<Step>({ name: 'rest' })
  const { run, busy, problem } = useAuthAction()
  const rest = () => setStep({ name: 'rest' })

  async function begin() {
    const start = await run(() => postAuth<Start>('/auth/two-factor/enable'))
    if (start) setStep({ name: 'start', start })
  }
  return (
    <Section
      title={t`Extra code bij het inloggen`}
      lead={t`Na de link vraagt Loper om een code uit een app op je telefoon. Zo komt niemand anders in je account.`}
    >
      <ProblemNote problem={problem} />
      {step.name === 'rest' && !isOn && (
        <div>
          <Button icon="lock" busy={busy} onClick={() => void begin()}>
            <Trans>Zet de extra code aan</Trans>
          </Button>
        </div>
      )}
      {step.name === 'start' && (
        <StartSecondFactor
          start={step.start}
          onClose={rest}
          onDone={() => {
            setStep({ name: 'codes', codes: step.start.backupCodes })
            onChange()
          }}
        />
      )}
      {step.name === 'codes' && <RecoveryCodes codes={step.codes} onClose={rest} />}
      {step.name === 'rest' && isOn && (
        <>
          <Note tone="success" title={t`De extra code staat aan`}>
            <Trans>Met een passkey heb je de code niet nodig.</Trans>
          </Note>
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => setStep({ name: 'renew' })}>
              <Trans>Maak nieuwe herstelcodes</Trans>
            </Button>
            <Button onClick={() => setStep({ name: 'off' })}>
              <Trans>Zet de extra code uit</Trans>
            </Button>
          </div>
        </>
      )}
      {step.name === 'renew' && (
        <CodeForm<{ backupCodes: string[] }>
          path="/auth/two-factor/generate-backup-codes"
          submitLabel={t`Maak nieuwe codes`}
          onDone={({ backupCodes }) => setStep({ name: 'codes', codes: backupCodes })}
          onClose={rest}
        />
      )}
      {step.name === 'off' && (
        <CodeForm
          path="/auth/two-factor/disable"
          submitLabel={t`Zet uit`}
          allowsRecovery
          onDone={() => {
            rest()
            toast({ message: t`De extra code staat uit.` })
            onChange()
          }}
          onClose={rest}
        />
      )}
    </Section>
  )
}
