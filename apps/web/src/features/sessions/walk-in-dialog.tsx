import { Trans, useLingui } from '@lingui/react/macro'
import { enrolmentConsent } from '@loper/content/consent-texts'
import { contactLanguages } from '@loper/domain/languages'
import { walkInFields } from '@loper/domain/sessions-input'
import { AddWalkInDocument, type AddWalkInInput } from '@loper/graphql/documents'
import { useConnectionLost } from '../../app/staff/connection.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { useCheckedForm } from '../../lib/use-checked-form.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Say } from '../../ui/say.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'

type Session = { id: string; title: string; startsAt: string; organisation: { name: string } }
type Values = {
  firstName: string
  contactKind: 'EMAIL' | 'PHONE'
  contactValue: string
  language: string
  agreed: boolean
}

const empty: Values = { firstName: '', contactKind: 'PHONE', contactValue: '', language: 'nl', agreed: false }

type Props = {
  session: Session
  firstName?: string
  onAdded?(): void
  /** What to do with somebody while there is no network. Without it the dialog waits for one. */
  later?(input: AddWalkInInput): void
  onClose(): void
}

/** Puts somebody who calls or comes in on the list, with what is read to them before they agree. */
export function WalkInDialog({ session, firstName = '', onAdded, later, onClose }: Props) {
  const { t } = useLingui()
  const toast = useToast()
  const [key, nextKey] = useIdempotencyKey()
  const { form, errors, errorOf, attempt, show } = useCheckedForm(walkInFields, { ...empty, firstName })
  const [addWalkIn, { busy }] = useAction(AddWalkInDocument)
  const consent = enrolmentConsent('nl', { receiverName: session.organisation.name, serviceTitle: session.title })
  const lost = useConnectionLost()
  const kind = form.watch('contactKind')

  const add = form.handleSubmit(async (values) => {
    const input = { key, sessionId: session.id, ...values }
    if (later && (lost || !navigator.onLine)) {
      later(input)
      nextKey()
      return onClose()
    }
    const data = await addWalkIn({ input })
    if (!data || show(data.addWalkIn.errors)) return
    nextKey()
    toast({ message: t`${values.firstName} staat op de lijst.` })
    onAdded?.()
    onClose()
  })

  return (
    <Dialog
      title={t`Zet iemand op de lijst`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button tone="primary" busy={busy} busyText={t`Bezig met bewaren`} onClick={() => void add()}>
            <Trans>Zet op de lijst</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleer</Trans>
          </Button>
        </>
      }
    >
      <form onSubmit={add} noValidate className="grid gap-4">
        <ErrorSummary title={t`Er klopt nog iets niet`} errors={errors} attempt={attempt} />
        <TextField
          label={t`Voornaam`}
          autoComplete="off"
          error={errorOf('firstName')}
          {...form.register('firstName')}
        />
        <Segmented
          legend={t`Hoe bereiken we deze persoon?`}
          hideLegend={false}
          name="contactKind"
          options={[
            { value: 'PHONE', label: t`Telefoon` },
            { value: 'EMAIL', label: t`E-mail` },
          ]}
          value={kind}
          onChange={(value) => {
            form.setValue('contactKind', value === 'EMAIL' ? 'EMAIL' : 'PHONE')
            form.clearErrors('contactValue')
          }}
        />
        <TextField
          label={kind === 'PHONE' ? t`Telefoonnummer` : t`E-mailadres`}
          type={kind === 'PHONE' ? 'tel' : 'email'}
          autoComplete="off"
          error={errorOf('contactValue')}
          {...form.register('contactValue')}
        />
        <SelectField
          label={t`Spreekt het liefst`}
          options={contactLanguages.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.register('language')}
        />
        <div className="grid gap-2">
          <p className="font-semibold">
            <Trans>Lees dit voor</Trans>
          </p>
          <Say>
            {consent.withWhom} {consent.purpose} {consent.howToStop}
          </Say>
        </div>
        <Checkbox label={t`Deze persoon vindt dat goed`} error={errorOf('agreed')} {...form.register('agreed')} />
      </form>
    </Dialog>
  )
}
