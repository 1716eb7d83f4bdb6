import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  FailureReason,
  ReferralOutcome,
  ReferralStatus,
  RejectionReason,
  SenderStage,
} from '@loper/graphql/documents'

/** How it stands, for who may know the state. */
export const statusNames: Record<ReferralStatus, MessageDescriptor> = {
  DRAFT: msg`Nog niet verstuurd`,
  REQUESTED: msg`Wacht op antwoord`,
  CANCELLED: msg`Ingetrokken`,
  ACCEPTED: msg`Aangenomen`,
  REJECTED: msg`Afgewezen`,
  WAITLISTED: msg`Op de wachtlijst`,
  IN_PROGRESS: msg`Begonnen`,
  COMPLETED: msg`Klaar`,
  FAILED: msg`Gestopt`,
  EXPIRED: msg`Geen antwoord gekregen`,
  ENTERED_IN_ERROR: msg`Was een vergissing`,
}

/** How it stands, for a sender who may not know the state. */
export const stageNames: Record<SenderStage, MessageDescriptor> = {
  DRAFT: msg`Nog niet verstuurd`,
  SENT: msg`Verstuurd`,
  STARTED: msg`Begonnen`,
  FINISHED: msg`Klaar`,
  WITHDRAWN: msg`Ingetrokken`,
}

/** Why a receiver says no: the list of the domain. */
export const rejectionReasonNames: Record<RejectionReason, MessageDescriptor> = {
  NO_CAPACITY: msg`Er is geen plek`,
  OUTSIDE_AREA: msg`Woont buiten ons gebied`,
  DOES_NOT_FIT: msg`Past niet bij de vraag`,
  NOT_REACHED: msg`De persoon is niet te bereiken`,
  PERSON_DECLINED: msg`De persoon wil niet`,
  DUPLICATE: msg`Deze vraag hadden wij al`,
  OTHER: msg`Iets anders`,
}

/** Why it stopped on the way. */
export const failureReasonNames: Record<FailureReason, MessageDescriptor> = {
  NOT_REACHED: msg`De persoon is niet meer te bereiken`,
  STOPPED_BY_PERSON: msg`De persoon is gestopt`,
  NOT_SUITABLE: msg`Het paste toch niet`,
  OTHER: msg`Iets anders`,
}

/** How it ended. */
export const outcomeNames: Record<ReferralOutcome, MessageDescriptor> = {
  REACHED_GOAL: msg`Het doel is gehaald`,
  CONTINUES_ELSEWHERE: msg`Gaat verder met iets anders`,
  FOUND_WORK: msg`Heeft werk gevonden`,
  OTHER: msg`Iets anders`,
}

/** A closed list of the domain as choices. */
export function optionsOf<Value extends string>(
  names: Record<Value, MessageDescriptor>,
  words: (name: MessageDescriptor) => string,
): { value: Value; label: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: words(names[value]) }))
}
