import { useLingui } from '@lingui/react/macro'
import { SignPartnershipDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useToast } from '../../ui/toast.tsx'

/** Signs the agreements for a partner, or takes that back. */
export function useSign() {
  const { t } = useLingui()
  const toast = useToast()
  const [sign] = useAction(SignPartnershipDocument)
  return async (partnerId: string, signed: boolean): Promise<void> => {
    const answer = await sign({ input: { partnerId, signed } })
    if (!answer || !signed) return
    toast({
      message: t`Je hebt getekend.`,
      action: { label: t`Trek terug`, onAction: () => void sign({ input: { partnerId, signed: false } }) },
    })
  }
}
