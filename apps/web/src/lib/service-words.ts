import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Room, ServiceKind, Topic } from '@loper/graphql/documents'

/** What a question or a service is about, for staff. */
export const topicNames: Record<Topic, MessageDescriptor> = {
  LANGUAGE: msg`Lezen en schrijven`,
  DIGITAL: msg`Computer`,
  WORK: msg`Werk`,
}

/** The form of a service, for staff. */
export const serviceKindNames: Record<ServiceKind, MessageDescriptor> = {
  COURSE: msg`Cursus`,
  WALK_IN: msg`Inloop`,
  CONVERSATION: msg`Gesprek`,
  SESSIONS: msg`Sessies`,
}

/** Whether there is room, for staff. */
export const roomNames: Record<Room, MessageDescriptor> = {
  AVAILABLE: msg`Er is plek`,
  WAITING_LIST: msg`Wachtlijst`,
  FULL: msg`Vol`,
}

/** "Bibliotheek Rokkeveen. Elke donderdag van 19.00 tot 20.30 uur. Gratis.": texts that libraries typed, one after another. */
export function sentences(texts: readonly (string | null | undefined)[]): string {
  return texts
    .filter((text): text is string => Boolean(text))
    .map((text) => text.replace(/[.\s]*$/, '.'))
    .join(' ')
}
