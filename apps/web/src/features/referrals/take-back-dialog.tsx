import { Trans, useLingui } from '@lingui/react/macro'
import { CancelReferralDocument, EnterReferralInErrorDocument } from '@loper/graphql/documents'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { useReferralMove } from './use-referral-move.ts'

type Props = { referral: ReferralData; isMistake: boolean; onClose(): void; onStale(): void }

/** The sender takes it back, or says that it should never have been made. */
export function TakeBackDialog({ referral, isMistake, onClose, onStale }: Props) {
  const { t } = useLingui()
  const [cancel, cancelling] = useReferralMove(CancelReferralDocument, onStale)
  const [erase, erasing] = useReferralMove(EnterReferralInErrorDocument, onStale)
  const receiver = referral.receiverOrganisation.name
  const confirm = async () => {
    await (isMistake ? erase : cancel)(
      { input: { referralId: referral.id } },
      { message: t`Ingetrokken. ${receiver} hoort dat er niets meer hoeft.` },
    )
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      danger
      title={isMistake ? t`Was dit een vergissing?` : t`Wil je dit intrekken?`}
      confirmLabel={t`Trek in`}
      busy={cancelling.busy || erasing.busy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>
        <Trans>{receiver} belt of mailt dan niet meer. Dit kun je niet terugdraaien.</Trans>
      </p>
    </ConfirmDialog>
  )
}
