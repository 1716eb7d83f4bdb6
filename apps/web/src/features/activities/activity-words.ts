import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ActivityKind, ActivityPlace, ActivityTopic, LanguageLevel } from '@loper/graphql/documents'
import type { IconName } from '../../ui/icon-paths.ts'

/** What an activity is about. */
export const activityTopics: Record<ActivityTopic, MessageDescriptor> = {
  NEXT_JOB: msg`Volgende baan`,
  PRESENTING_YOURSELF: msg`Jezelf presenteren`,
  CV: msg`Cv en brief`,
  STARTING_FOR_YOURSELF: msg`Voor jezelf beginnen`,
  LANGUAGE: msg`Lezen en schrijven`,
  DIGITAL: msg`Computer`,
}

export const topicIcons: Record<ActivityTopic, IconName> = {
  NEXT_JOB: 'work',
  PRESENTING_YOURSELF: 'person',
  CV: 'recipe',
  STARTING_FOR_YOURSELF: 'plant',
  LANGUAGE: 'words',
  DIGITAL: 'computer',
}

/** The form of an activity, in the middle of a sentence. */
export const activityKinds: Record<ActivityKind, MessageDescriptor> = {
  RUN_SHEET: msg`draaiboek`,
  CANVAS: msg`invulblad`,
  GAME: msg`spel`,
}

/** The same, to choose from. */
export const activityForms: Record<ActivityKind, MessageDescriptor> = {
  RUN_SHEET: msg`Draaiboek`,
  CANVAS: msg`Invulblad`,
  GAME: msg`Spel`,
}

/** Where an activity can be done, in the middle of a sentence. */
export const activityPlaces: Record<ActivityPlace, MessageDescriptor> = {
  ON_SITE: msg`in de bibliotheek`,
  ONLINE: msg`online`,
  BOTH: msg`in de bibliotheek of online`,
}

/** The Dutch that people need. */
export const languageLevels: Record<LanguageLevel, MessageDescriptor> = {
  A1: msg`Een paar woorden (A1)`,
  A2: msg`Gewone korte zinnen (A2)`,
  B1: msg`Praten over bekende dingen (B1)`,
}

export const topics = Object.keys(activityTopics) as ActivityTopic[]
export const kinds = Object.keys(activityForms) as ActivityKind[]
