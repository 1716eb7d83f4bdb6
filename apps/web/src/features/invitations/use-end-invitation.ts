import { useLingui } from '@lingui/react/macro'
import { EndInvitationDocument, ResumeInvitationDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useToast } from '../../ui/toast.tsx'

/** Ends a link, and lets it run again when that was a mistake. */
export function useEndInvitation() {
  const { t } = useLingui()
  const toast = useToast()
  const [end] = useAction(EndInvitationDocument)
  const [resume] = useAction(ResumeInvitationDocument)

  async function resumeInvitation(id: string) {
    if (await resume({ input: { id } })) toast({ message: t`De link werkt weer.` })
  }
  async function endInvitation(id: string) {
    if (!(await end({ input: { id } }))) return
    toast({
      message: t`De link is gestopt. Wie hem opent, komt bij alle bijeenkomsten.`,
      action: { label: t`Zet terug`, onAction: () => void resumeInvitation(id) },
    })
  }
  return { endInvitation, resumeInvitation }
}
