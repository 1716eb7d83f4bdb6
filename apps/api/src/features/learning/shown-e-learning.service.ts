import { eLearnings, findELearning } from '@loper/content/e-learnings'
import type { ELearning } from '@loper/content/e-learnings/e-learning'
import { cuesOf, descriptionOf, transcriptOf, webVtt } from '@loper/content/e-learnings/video-text'
import { interfaceLanguages } from '@loper/domain/languages'
import type { LearningVideo } from '@loper/prisma/client'
import { encode } from 'uqr'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

/** An e-learning as it is shown: with our own film, or with that of a library. */
export type ShownELearning = { content: ELearning; own: LearningVideo | null }

export type ShownVideo = {
  address: string
  organisationId: string | null
  captions: { language: string; webVtt: string }[]
  transcript: string
  description: string | null
}

/** Every e-learning, with our own films. */
export function listELearnings(context: Context): ShownELearning[] {
  assertCan(context, 'eLearning:see', null)
  return eLearnings.map((content) => ({ content, own: null }))
}

/** One e-learning, with the film of the library when it has one; null when there is none with this key. */
export async function findShownELearning(
  context: Context,
  { key, organisationId }: { key: string; organisationId?: string | null },
): Promise<ShownELearning | null> {
  assertCan(context, 'eLearning:see', null)
  const content = findELearning(key)
  if (!content) return null
  const own = organisationId
    ? await context.tx.learningVideo.findUnique({
        where: { organisationId_eLearning: { organisationId, eLearning: key } },
      })
    : null
  return { content, own }
}

/** The captions of a library's film, of the languages that have them. */
export function captionsOf({ captions }: LearningVideo): { language: string; webVtt: string }[] {
  const all = captions as Record<string, string | null>
  return interfaceLanguages.flatMap((language) => {
    const webVtt = all[language]
    return webVtt ? [{ language, webVtt }] : []
  })
}

/** The film of a shown e-learning. */
export function videoOf({ language }: Context, { content, own }: ShownELearning): ShownVideo {
  if (own) {
    const { address, organisationId, transcript, description } = own
    return { address, organisationId, transcript, description, captions: captionsOf(own) }
  }
  return {
    address: `/videos/${content.key}.mp4`,
    organisationId: null,
    captions: interfaceLanguages.map((each) => ({ language: each, webVtt: webVtt(cuesOf(content, each)) })),
    transcript: transcriptOf(content, language),
    description: descriptionOf(content, language),
  }
}

/** Whether a browser plays what is at the address by itself: a file of film, and no page of another site. */
export const isPlayable = (address: string): boolean => /\.(mp4|m4v|webm|ogv)$/i.test(address.replace(/[?#].*$/, ''))

/** The address to hand out, in words and as a QR code; `bij` names the library whose own film it shows. */
export function shareOf({ config }: Context, { content }: ShownELearning, organisationId: string | null) {
  const url = `${config.publicUrl}/leren/${content.key}${organisationId ? `?bij=${organisationId}` : ''}`
  return { url, qr: encode(url).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) }
}
