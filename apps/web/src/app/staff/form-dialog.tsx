import { useLingui } from '@lingui/react/macro'
import type { BaseSyntheticEvent, ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'

type Props = {
  title: string
  /** The verb of what happens. */
  submitLabel: string
  errors: readonly SummaryError[]
  busy: boolean
  onSubmit(event: BaseSyntheticEvent): unknown
  onClose(): void
  wide?: boolean
  /** The deed cannot be undone. */
  danger?: boolean
  children: ReactNode
}

/** A short form over the page: its fields, what is wrong on top, and the buttons below. */
export function FormDialog({
  title,
  submitLabel,
  errors,
  busy,
  onSubmit,
  onClose,
  wide = false,
  danger,
  children,
}: Props) {
  const { t } = useLingui()
  return (
    <Dialog title={title} isOpen onClose={onClose} wide={wide}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.stopPropagation()
          void onSubmit(event)
        }}
      >
        <ErrorSummary title={t`Kijk dit nog even na`} errors={errors} />
        {children}
        <FormActions>
          <Button type="submit" tone={danger ? 'danger' : 'primary'} busy={busy} busyText={t`Bezig met opslaan`}>
            {submitLabel}
          </Button>
          <Button onClick={onClose}>{t`Annuleer`}</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
