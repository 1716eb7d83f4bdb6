import { useLingui } from '@lingui/react/macro'
import { RestoreVideoDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useToast } from '../../ui/toast.tsx'

/** Shows our own film again. */
export function useRestoreVideo(organisationId: string) {
  const { t } = useLingui()
  const toast = useToast()
  const [restore] = useAction(RestoreVideoDocument)
  return async (eLearning: string) => {
    if (await restore({ input: { organisationId, eLearning } }))
      toast({ message: t`Het filmpje van Loper staat er weer.` })
  }
}
