import { useLingui } from '@lingui/react/macro'
import { ArchiveActivityVersionDocument, RestoreActivityVersionDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useToast } from '../../ui/toast.tsx'

/** Takes an own version out of the catalogue, and puts it back when that was a mistake. */
export function useArchiveVersion() {
  const { t } = useLingui()
  const toast = useToast()
  const [archive] = useAction(ArchiveActivityVersionDocument)
  const [restore] = useAction(RestoreActivityVersionDocument)

  async function restoreVersion(id: string, title: string) {
    if (await restore({ input: { id } })) toast({ message: t`${title} staat weer bij de werkvormen.` })
  }
  async function archiveVersion(id: string, title: string) {
    if (!(await archive({ input: { id } }))) return
    toast({
      message: t`${title} is weggehaald. Geplande sessies houden hem.`,
      action: { label: t`Zet terug`, onAction: () => void restoreVersion(id, title) },
    })
  }
  return { archiveVersion, restoreVersion }
}
