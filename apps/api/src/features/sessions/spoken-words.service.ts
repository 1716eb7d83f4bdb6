import { findActivity } from '@loper/content/activities'
import type { Language } from '@loper/domain/languages'
import type { Session } from '@loper/prisma/client'

export type SpokenWords = { title: string; summary: string; language: Language }

/**
 * A session's title and summary for job seekers. Where a library kept the words of the activity they exist in every language; own words
 * are Dutch, and stay it.
 */
export function spokenWords(session: Session, language: string): SpokenWords {
  const { title, summary, activityKey } = session
  const activity = language === 'nl' ? undefined : findActivity(activityKey)
  const kept = activity?.text.nl.public
  if (!activity || title !== kept?.title || summary !== kept.summary) return { title, summary, language: 'nl' }
  const words = language === 'ar' ? activity.publicText.ar : activity.text.en.public
  return { title: words.title, summary: words.summary, language: language === 'ar' ? 'ar' : 'en' }
}
