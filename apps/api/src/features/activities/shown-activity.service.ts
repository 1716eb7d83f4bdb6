import { minutesOf } from '@loper/content/activities'
import type { Activity, ActivityText, PublicActivityText, RunSheetText } from '@loper/content/activities/activity'
import { type ActivityVersionText, activityVersionText } from '@loper/domain/activity-versions-input'
import type { ActivityVersion } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

/** An activity as it is shown: an original of the toolkit, or that with what a library changed. */
export type ShownActivity = { content: Activity; version: ActivityVersion | null }

export const original = (content: Activity): ShownActivity => ({ content, version: null })

/** The words of an original for colleagues: in English for who asked for it, otherwise Dutch. */
export function staffText({ text }: Activity, language: string): ActivityText {
  return language === 'en' ? text.en : text.nl
}

function versionText({ version }: ShownActivity): ActivityVersionText | null {
  return version && activityVersionText.parse(version.text)
}

/** The version, as far as the viewer may see how its library does it; nobody else learns more of it than its public words. */
export function ownVersion(context: Context, { version }: ShownActivity): ActivityVersion | null {
  return version && can(context, 'activityVersion:see', version) ? version : null
}

/** What colleagues read, in their language; of a version the library's own words. */
export function wordsFor(context: Context, shown: ShownActivity) {
  const words = staffText(shown.content, context.language)
  const own = versionText({ ...shown, version: ownVersion(context, shown) })
  return { ...words, title: own?.title ?? words.title, materials: own?.materials ?? words.materials }
}

export type TimedStep = RunSheetText & { minutes: number }

/** The run-sheet with the length of each step. */
export function runSheetFor(context: Context, shown: ShownActivity): TimedStep[] {
  const own = versionText({ ...shown, version: ownVersion(context, shown) })
  if (own) return own.steps.map(({ tip, ...step }) => (tip ? { ...step, tip } : step))
  const { content } = shown
  return staffText(content, context.language).runSheet.map((step, index) => ({
    ...step,
    minutes: content.minutes[index] ?? 0,
  }))
}

/** How long it takes; of a version as its library does it. */
export function durationOf(shown: ShownActivity): number {
  const own = versionText(shown)
  return minutesOf(own ? own.steps.map(({ minutes }) => minutes) : shown.content.minutes)
}

/** What job seekers read. A library changes the Dutch words; other languages keep those of the original. */
export function publicTextIn(shown: ShownActivity, language: string): PublicActivityText {
  const { text, publicText } = shown.content
  if (language === 'ar') return publicText.ar
  if (language === 'en') return text.en.public
  const own = versionText(shown)
  if (!own) return text.nl.public
  const { publicTitle, summary, goodToKnow } = own
  return { ...text.nl.public, title: publicTitle, summary, goodToKnow }
}
