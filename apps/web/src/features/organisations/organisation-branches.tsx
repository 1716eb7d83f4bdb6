import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  CloseBranchDocument,
  type OrganisationBranches_OrganisationFragment,
  OrganisationBranches_OrganisationFragmentDoc,
  OrganisationPageDocument,
  type OrganisationType,
  RestoreBranchDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { BranchForm } from './branch-form.tsx'

export type Branch = OrganisationBranches_OrganisationFragment['branches'][number]
/** Nobody visits these; the section would only ask for what they do not have. */
const withoutBranches: OrganisationType[] = ['OPERATOR', 'MINISTRY']
type Props = { organisation: FragmentType<typeof OrganisationBranches_OrganisationFragmentDoc> }

/** The places of an organisation that people can visit. */
export function OrganisationBranches({ organisation }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Branch | 'new' | null>(null)
  const { data, complete } = useFragment({
    fragment: OrganisationBranches_OrganisationFragmentDoc,
    fragmentName: 'OrganisationBranches_organisation',
    from: organisation,
  })
  if (!complete) return null
  const { id, type, branches, viewerCanChange } = data
  if (branches.length === 0 && (!viewerCanChange || withoutBranches.includes(type))) return null
  return (
    <Section
      title={t`Vestigingen`}
      tools={
        viewerCanChange && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            <Trans>Voeg een vestiging toe</Trans>
          </Button>
        )
      }
    >
      {branches.length === 0 ? (
        <EmptyState level={3} title={t`Nog geen vestiging`}>
          <Trans>Voeg eerst een vestiging toe. Daarna kun je daar aanbod en sessies plannen.</Trans>
        </EmptyState>
      ) : (
        <ul className="-mt-4">
          {branches.map((branch) => (
            <BranchRow key={branch.id} branch={branch} canChange={viewerCanChange} onChange={() => setOpen(branch)} />
          ))}
        </ul>
      )}
      {open && <BranchForm organisationId={id} branch={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function BranchRow({ branch, canChange, onChange }: { branch: Branch; canChange: boolean; onChange(): void }) {
  const closeBranch = useCloseBranch()
  const { name, street, postcode, place, municipality, accessNote } = branch
  const where = place === municipality.name ? place : `${place} (${municipality.name})`
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3">
      <div className="min-w-0 flex-[1_1_16rem]">
        <h3>{name}</h3>
        <p className="text-ink-soft">
          {street}, {postcode} {where}
        </p>
        {accessNote && <p className="text-ink-soft">{accessNote}</p>}
      </div>
      {canChange && (
        <div className="-ms-4 flex flex-wrap">
          <Button tone="plain" icon="edit" onClick={onChange}>
            <Trans>Verander</Trans>
            <span className="sr-only">: {name}</span>
          </Button>
          <Button tone="plain" icon="cross" onClick={() => void closeBranch(branch)}>
            <Trans>Sluit</Trans>
            <span className="sr-only">: {name}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

/** Closes a branch, and opens it again when that was a mistake. */
function useCloseBranch() {
  const { t } = useLingui()
  const toast = useToast()
  const page = { refetchQueries: [OrganisationPageDocument] }
  const [close] = useAction(CloseBranchDocument, page)
  const [restore] = useAction(RestoreBranchDocument, page)
  return async ({ id, name }: Branch) => {
    if (!(await close({ input: { id } }))) return
    const undo = async () => {
      if (await restore({ input: { id } })) toast({ message: t`${name} is weer open.` })
    }
    toast({
      message: t`${name} is gesloten. Geplande sessies blijven staan.`,
      action: { label: t`Toch niet`, onAction: () => void undo() },
    })
  }
}
