import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@loper/domain/dutch-dates'
import {
  type OrganisationMembers_OrganisationFragment,
  OrganisationMembers_OrganisationFragmentDoc,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { roleNames } from '../../app/staff/role-names.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Section } from '../../ui/section.tsx'
import { InviteForm } from './invite-form.tsx'
import { RoleForm } from './role-form.tsx'
import { useEndMembership } from './use-end-membership.ts'

export type Member = OrganisationMembers_OrganisationFragment['members'][number]
type Props = { organisation: FragmentType<typeof OrganisationMembers_OrganisationFragmentDoc> }

/** Who works here and in which role, with what a manager may do about it. */
export function OrganisationMembers({ organisation }: Props) {
  const { t } = useLingui()
  const [inviting, setInviting] = useState(false)
  const [changing, setChanging] = useState<Member | null>(null)
  const { data, complete } = useFragment({
    fragment: OrganisationMembers_OrganisationFragmentDoc,
    fragmentName: 'OrganisationMembers_organisation',
    from: organisation,
  })
  if (!complete) return null
  const { members, viewerCanManageMembers: canManage } = data
  if (members.length === 0 && !canManage) return null
  return (
    <Section
      title={t`Collega’s`}
      tools={
        canManage && (
          <Button icon="plus" onClick={() => setInviting(true)}>
            <Trans>Nodig een collega uit</Trans>
          </Button>
        )
      }
    >
      {members.length === 0 ? (
        <EmptyState level={3} title={t`Nog niemand`}>
          <Trans>Nodig eerst een coördinator uit. Die kan daarna zelf collega’s uitnodigen.</Trans>
        </EmptyState>
      ) : (
        <ul className="-mt-4">
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              organisationName={data.name}
              canManage={canManage}
              onChangeRole={() => setChanging(member)}
            />
          ))}
        </ul>
      )}
      {inviting && <InviteForm organisation={data} onClose={() => setInviting(false)} />}
      {changing && (
        <RoleForm
          member={changing}
          type={data.type}
          roles={data.viewerCanGiveRoles}
          onClose={() => setChanging(null)}
        />
      )}
    </Section>
  )
}

type RowProps = { member: Member; organisationName: string; canManage: boolean; onChangeRole(): void }

function MemberRow({ member, organisationName, canManage, onChangeRole }: RowProps) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const endMembership = useEndMembership(organisationName)
  const { name, email } = member.user
  const since = formatDate(member.createdAt)
  return (
    <li className="flex items-center justify-between gap-4 border-b border-line py-3">
      <div className="min-w-0">
        <h3>
          {name} {member.user.id === viewer.id && <span className="font-normal">({t`jij`})</span>}
        </h3>
        <p>{i18n._(roleNames[member.role])}</p>
        <p className="text-ink-soft [overflow-wrap:anywhere]">
          {email} · <Trans>sinds {since}</Trans>
        </p>
      </div>
      {canManage && (
        <MenuButton
          label={t`Wat wil je met ${name} doen?`}
          hideLabel
          tone="plain"
          items={[
            { id: 'role', label: t`Geef een andere rol`, icon: 'edit', onAction: onChangeRole },
            {
              id: 'end',
              label: t`Haal weg bij deze organisatie`,
              icon: 'cross',
              tone: 'danger',
              onAction: () => void endMembership(member),
            },
          ]}
        />
      )}
    </li>
  )
}
