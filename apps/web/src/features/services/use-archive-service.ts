import { useLingui } from '@lingui/react/macro'
import { ArchiveServiceDocument, RestoreServiceDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useToast } from '../../ui/toast.tsx'

/** Takes a service out, and puts it back when that was a mistake. */
export function useArchiveService() {
  const { t } = useLingui()
  const toast = useToast()
  // Both lists of the page change.
  const lists = { refetchQueries: ['ServicesPage'] }
  const [archive] = useAction(ArchiveServiceDocument, lists)
  const [restore] = useAction(RestoreServiceDocument, lists)

  async function restoreService({ id, title }: { id: string; title: string }) {
    if (await restore({ input: { id } })) toast({ message: t`${title} is weer te vinden.` })
  }
  async function archiveService(service: { id: string; title: string }) {
    const { id, title } = service
    if (!(await archive({ input: { id } }))) return
    toast({
      message: t`${title} is weggehaald. Doorverwijzingen blijven staan.`,
      action: { label: t`Zet terug`, onAction: () => void restoreService(service) },
    })
  }
  return { archiveService, restoreService }
}
