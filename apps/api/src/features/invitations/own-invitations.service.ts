import { invitationText } from '@loper/content/invitation-words'
import { today } from '@loper/domain/dutch-time'
import { shownInSteps } from '@loper/domain/invitations-input'
import type { Attendance, EnrolmentStatus, Invitation } from '@loper/prisma/client'
import { encode } from 'uqr'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { children, owner, related } from '../../related.ts'
import { toldSession } from '../sessions/told-session.service.ts'
import { firstNameOf } from './open-invitation.service.ts'

const most = 200

/** What the viewer made, the newest first. */
export async function myInvitations(context: Context): Promise<Invitation[]> {
  const { tx, viewer } = context
  assertCan(context, 'invitation:list', null)
  if (viewer.kind !== 'staff') return []
  return tx.invitation.findMany({ where: { madeById: viewer.userId }, orderBy: { createdAt: 'desc' }, take: most })
}

/** The address on paper and in messages. */
export const invitationUrl = ({ config }: Context, { code }: Invitation) => `${config.publicUrl}/u/${code}`

/** The same as rows of `0` and `1`. Able to miss a quarter: paper gets stained. */
export function invitationQr(context: Context, invitation: Invitation): string[] {
  const { data } = encode(invitationUrl(context, invitation), { border: 0, ecc: 'Q' })
  return data.map((row) => row.map(Number).join(''))
}

/** Dutch words to paste. */
export async function textOf(context: Context, invitation: Invitation): Promise<string> {
  const { viewer } = context
  const [organisation, municipality, session] = await Promise.all([
    owner(context, 'organisation', invitation.organisationId),
    related(context, 'municipality', invitation.municipalityCode),
    toldSession(context, invitation.sessionId),
  ])
  return invitationText({
    firstName: viewer.kind === 'staff' ? firstNameOf(viewer.name) : '',
    organisationName: organisation.name,
    url: invitationUrl(context, invitation),
    session,
    topic: invitation.topic,
    municipality: municipality?.name ?? null,
  })
}

type CountRow = { invitation_id: string; enrolled: number; came: number }

/** Numbers about people, in steps that tell of no fewer than five. */
export async function countOf(context: Context, { id }: Invitation, what: 'enrolled' | 'came'): Promise<number | null> {
  const load = (ids: string[]) => context.tx.$queryRaw<CountRow[]>`SELECT * FROM invitation_counts(${ids}::uuid[])`
  const [row] = await children(context, 'invitationCounts', id, 'invitation_id', load)
  return shownInSteps(row?.[what] ?? 0)
}

type PersonRow = {
  invitation_id: string
  enrolment_id: string
  first_name: string
  session_title: string
  starts_at: Date
  status: EnrolmentStatus
  attendance: Attendance
}

/** Those who let the viewer see them; the database writes a line with each. */
export async function peopleOf(context: Context, invitation: Invitation) {
  assertCan(context, 'invitation:see', invitation)
  const load = (ids: string[]) =>
    context.tx.$queryRaw<PersonRow[]>`
      SELECT * FROM people_of_invitations(${ids}::uuid[], ${today(context.now())}::date)`
  const rows = await children(context, 'invitationPeople', invitation.id, 'invitation_id', load)
  return rows.map((row) => ({
    id: row.enrolment_id,
    firstName: row.first_name,
    sessionTitle: row.session_title,
    startsAt: row.starts_at,
    status: row.status,
    attendance: row.attendance,
  }))
}
