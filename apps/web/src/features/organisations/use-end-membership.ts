import { useLingui } from '@lingui/react/macro'
import { fieldMessage } from '@loper/domain/field-messages'
import { EndMembershipDocument, OrganisationPageDocument, RestoreMembershipDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { useToast } from '../../ui/toast.tsx'
import type { Member } from './organisation-members.tsx'

/** Takes a colleague out of an organisation, and back when that was a mistake. */
export function useEndMembership(organisationName: string) {
  const { t } = useLingui()
  const toast = useToast()
  const page = { refetchQueries: [OrganisationPageDocument] }
  const [end] = useAction(EndMembershipDocument, page)
  const [restore] = useAction(RestoreMembershipDocument, page)

  /** Tells what stands in the way; true when there was something. */
  function refused(errors: readonly { messageKey: string }[] | undefined): boolean {
    const [first] = errors ?? []
    if (first) toast({ tone: 'error', message: fieldMessage(first.messageKey) })
    return first !== undefined
  }

  return async ({ id, user }: Pick<Member, 'id' | 'user'>) => {
    const { name } = user
    const ended = await end({ input: { id } })
    if (!ended || refused(ended.endMembership.errors)) return
    const undo = async () => {
      const restored = await restore({ input: { id } })
      if (restored && !refused(restored.restoreMembership.errors)) toast({ message: t`${name} hoort er weer bij.` })
    }
    toast({
      message: t`${name} ziet niets meer van ${organisationName}.`,
      action: { label: t`Toch niet`, onAction: () => void undo() },
    })
  }
}
