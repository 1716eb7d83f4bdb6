/** Every permission of the product, one line each: `<thing>:<verb>` -> who may. The browser never repeats these. */
import type { OrganisationType, Role } from '@loper/prisma/client'
import { hasRole, isOperator, membershipsOf, organisationIds, staffOf, type Viewer, worksAs } from './viewer.ts'

type OfOrganisation = { organisationId: string | null }
type OfReferral = {
  personId: string
  senderOrganisationId: string
  receiverOrganisationId: string
  withdrawnAt?: Date | null
}
type OfPartner = OfOrganisation & { contactId: string | null }
type OfPartnership = { partners: { organisationId: string; isLead: boolean }[] }
type OfPilot = OfPartnership & { organisationId: string; supportedById?: string | null }
type OfLibrary = { id: string; supportedById: string | null }
type OfGameRoom = { id: string; organisationId: string; mode: string }
type OfInvitation = { organisationId: string; madeById: string }
type Nothing = null

const anyone = () => true
const staff = (viewer: Viewer) => viewer.kind === 'staff'
const partner = (viewer: Viewer, { partners }: OfPartnership) =>
  partners.some((row) => staffOf(viewer, row.organisationId))
const lead = (viewer: Viewer, { partners }: OfPartnership) =>
  partners.some((row) => row.isLead && staffOf(viewer, row.organisationId, 'COORDINATOR', 'ADVISER'))
const takesPart = (viewer: Viewer, organisationId: string | null) =>
  staffOf(viewer, organisationId, ...partnershipRoles)
// A staffing agency has many consultants: the one who is the contact binds it, or the first to take that up.
const speaksFor = (viewer: Viewer, { organisationId, contactId }: OfPartner) =>
  staffOf(viewer, organisationId, 'COORDINATOR', 'ADVISER') ||
  (takesPart(viewer, organisationId) && (contactId === null || worksAs(viewer, contactId)))
const observer = (viewer: Viewer) =>
  hasRole(viewer, 'OBSERVER') || hasRole(viewer, 'ADVISER', 'PROVINCIAL_SUPPORT_ORGANISATION')
const mayRefer = (viewer: Viewer, organisationId: string | null) =>
  staffOf(viewer, organisationId, 'CONSULTANT', 'CLIENT_MANAGER', 'FRONT_DESK', 'COORDINATOR')
const sender = (viewer: Viewer, referral: OfReferral) => mayRefer(viewer, referral.senderOrganisationId)
const receiver = (viewer: Viewer, referral: OfReferral) =>
  !referral.withdrawnAt && staffOf(viewer, referral.receiverOrganisationId, 'COORDINATOR', 'FRONT_DESK')
const self = (viewer: Viewer, { personId }: { personId: string }) =>
  viewer.kind === 'person' && viewer.personId === personId
const coordinator = (viewer: Viewer, { organisationId }: OfOrganisation) =>
  staffOf(viewer, organisationId, 'COORDINATOR')
const leadsGame = (viewer: Viewer, { organisationId }: OfOrganisation) =>
  staffOf(viewer, organisationId, 'COORDINATOR', 'HOST')
const playsIn = (viewer: Viewer, { id }: { id: string }) => viewer.kind === 'player' && viewer.roomId === id
const libraryCoordinator = (viewer: Viewer, { organisationId }: OfOrganisation) =>
  membershipsOf(viewer).some(
    (row) => row.organisationId === organisationId && row.organisationType === 'LIBRARY' && row.role === 'COORDINATOR',
  )

const mayInvite = (viewer: Viewer, organisationId: string) =>
  staffOf(viewer, organisationId, 'CLIENT_MANAGER', 'CONSULTANT')
// Nobody else of the organisation: an invitation tells who was pointed somewhere by whom.
const inviter = (viewer: Viewer, { organisationId, madeById }: OfInvitation) =>
  worksAs(viewer, madeById) && mayInvite(viewer, organisationId)

/** Who works on a partnership for a partner. A host, the front desk, an administrator and an observer read along. */
export const partnershipRoles: readonly Role[] = ['COORDINATOR', 'ADVISER', 'CONSULTANT', 'CLIENT_MANAGER']

export const rules = {
  'account:change': (viewer: Viewer, _: Nothing) => staff(viewer),
  'organisation:see': anyone,
  'organisation:create': (viewer: Viewer, _: Nothing) => isOperator(viewer),
  // Who runs Loper would lock itself out.
  'organisation:close': (viewer: Viewer, { type }: { type: OrganisationType }) =>
    isOperator(viewer) && type !== 'OPERATOR',
  'organisation:change': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    isOperator(viewer) || staffOf(viewer, organisationId, 'COORDINATOR', 'ADMINISTRATOR'),
  'member:see': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    isOperator(viewer) || staffOf(viewer, organisationId),
  'member:manage': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    isOperator(viewer) || staffOf(viewer, organisationId, 'COORDINATOR', 'ADMINISTRATOR'),

  // An observer sees the figures of everybody, so a library cannot make one of itself.
  'role:give': (viewer: Viewer, { type, role }: { type: OrganisationType; role: Role }) =>
    role !== 'OBSERVER' || isOperator(viewer) || type === 'MINISTRY',

  'service:see': anyone,
  'service:manage': coordinator,
  'desk:use': staff,

  'session:see': anyone,
  'feed:see': anyone,
  'upload:make': coordinator,
  'session:list': (viewer: Viewer, { organisationId }: OfOrganisation) => staffOf(viewer, organisationId),
  'session:manage': coordinator,
  'eLearning:see': anyone,
  'folder:start': anyone,
  'folder:open': anyone,
  'video:replace': coordinator,
  'activity:see': staff,
  'activityVersion:see': (viewer: Viewer, { organisationId }: OfOrganisation) => staffOf(viewer, organisationId),
  'activityVersion:manage': libraryCoordinator,
  'session:host': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    staffOf(viewer, organisationId, 'COORDINATOR', 'HOST'),
  'hostNotes:see': (viewer: Viewer, { organisationId }: OfOrganisation) => staffOf(viewer, organisationId),
  'session:enrol': anyone,
  'session:arrive': anyone,
  'session:giveOpinion': anyone,
  'enrolment:see': (viewer: Viewer, enrolment: { personId: string; organisationId: string }) =>
    self(viewer, enrolment) || staffOf(viewer, enrolment.organisationId, 'COORDINATOR', 'HOST'),
  'enrolment:seeContact': coordinator,
  'enrolment:lookBack': self,
  'enrolment:cancel': (viewer: Viewer, enrolment: { personId: string; organisationId: string }) =>
    self(viewer, enrolment) || staffOf(viewer, enrolment.organisationId, 'COORDINATOR', 'HOST'),

  'enrolment:answerOffer': (viewer: Viewer, enrolment: { personId: string; organisationId: string }) =>
    self(viewer, enrolment) || staffOf(viewer, enrolment.organisationId, 'COORDINATOR', 'HOST'),
  'session:answerHostQuestion': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    staffOf(viewer, organisationId, 'COORDINATOR', 'HOST'),

  'game:open': leadsGame,
  'game:join': anyone,
  'gameRoom:see': (viewer: Viewer, room: OfGameRoom) => leadsGame(viewer, room) || playsIn(viewer, room),
  'gameRoom:lead': leadsGame,
  // At one table nobody has a screen apart, so the group turns the page itself.
  'gameRoom:move': (viewer: Viewer, room: OfGameRoom) =>
    leadsGame(viewer, room) || (room.mode === 'ONE_TABLE' && playsIn(viewer, room)),
  'gamePlayer:play': (viewer: Viewer, { id }: { id: string }) => viewer.kind === 'player' && viewer.playerId === id,

  'person:see': self,
  'person:change': self,

  'organisation:invite': (viewer: Viewer, { organisationId }: { organisationId: string }) =>
    mayInvite(viewer, organisationId),
  'invitation:list': staff,
  'invitation:see': inviter,
  'invitation:end': inviter,
  'invitation:open': anyone,
  'enrolment:stopShowing': self,

  'inbox:seeReceived': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    staffOf(viewer, organisationId, 'COORDINATOR', 'FRONT_DESK'),
  'inbox:seeSent': (viewer: Viewer, { organisationId }: OfOrganisation) => mayRefer(viewer, organisationId),
  'inbox:refer': (viewer: Viewer, { organisationId }: OfOrganisation) => mayRefer(viewer, organisationId),
  'referral:see': (viewer: Viewer, referral: OfReferral) =>
    self(viewer, referral) || sender(viewer, referral) || receiver(viewer, referral),
  'referral:seeAsReceiver': receiver,
  'referral:accept': receiver,
  'referral:reject': receiver,
  'referral:place': receiver,
  'referral:start': receiver,
  'referral:complete': receiver,
  'referral:fail': receiver,
  'referral:cancel': (viewer: Viewer, referral: OfReferral) =>
    sender(viewer, referral) || receiver(viewer, referral) || self(viewer, referral),
  'referral:sendOn': (viewer: Viewer, referral: OfReferral) => sender(viewer, referral) || receiver(viewer, referral),
  'referral:choose': self,
  'referral:enterInError': sender,
  'referral:withdrawConsent': self,
  'referral:changeFeedback': self,

  'partnership:create': (viewer: Viewer, _: Nothing) => organisationIds(viewer, 'COORDINATOR', 'ADVISER').length > 0,
  'partnership:see': (viewer: Viewer, partnership: OfPartnership) => partner(viewer, partnership) || observer(viewer),
  'partnership:change': lead,
  'organisation:leadPartnership': (viewer: Viewer, { organisationId }: OfOrganisation) =>
    staffOf(viewer, organisationId, 'COORDINATOR', 'ADVISER'),
  'partner:change': (viewer: Viewer, row: OfPartnership & OfPartner) => lead(viewer, row) || speaksFor(viewer, row),
  'commitment:finish': (viewer: Viewer, row: OfPartnership & OfOrganisation) =>
    lead(viewer, row) || takesPart(viewer, row.organisationId),
  'partner:sign': speaksFor,
  'blueprint:see': staff,
  'blueprint:create': (viewer: Viewer, partnership: OfPartnership) => lead(viewer, partnership),

  'blueprint:start': coordinator,

  'pilot:create': (viewer: Viewer, pilot: OfPilot) =>
    staffOf(viewer, pilot.organisationId, 'COORDINATOR') || lead(viewer, pilot),
  'pilot:see': (viewer: Viewer, pilot: OfPilot) =>
    staffOf(viewer, pilot.organisationId) || partner(viewer, pilot) || observer(viewer),
  'pilot:change': (viewer: Viewer, pilot: OfPilot) => staffOf(viewer, pilot.organisationId, 'COORDINATOR'),
  'pilot:write': (viewer: Viewer, pilot: OfPilot) =>
    coordinator(viewer, pilot) || pilot.partners.some(({ organisationId }) => takesPart(viewer, organisationId)),
  'logEntry:change': (viewer: Viewer, entry: OfOrganisation & { pilot: OfOrganisation }) =>
    coordinator(viewer, entry.pilot) || takesPart(viewer, entry.organisationId),
  'pilot:seeCounts': (viewer: Viewer, pilot: OfPilot) => staffOf(viewer, pilot.organisationId, 'COORDINATOR'),

  'today:see': (viewer: Viewer, { organisationId }: OfOrganisation) => staffOf(viewer, organisationId),
  'region:see': (viewer: Viewer, _: Nothing) => observer(viewer) || isOperator(viewer),
  'library:seeFigures': (viewer: Viewer, library: OfLibrary) =>
    hasRole(viewer, 'OBSERVER') ||
    staffOf(viewer, library.supportedById, 'ADVISER') ||
    staffOf(viewer, library.id, 'COORDINATOR'),
} as const

export type RuleName = keyof typeof rules
/** What a rule wants to know of the thing it judges. */
export type Subject<Name extends RuleName> =
  Parameters<(typeof rules)[Name]> extends [Viewer, infer Thing] ? Thing : unknown
