import { z } from 'zod'
import { normaliseEmail } from './contact.ts'
import { normaliseFolderCode } from './folder-code.ts'
import { freeText, optionalText, uuid } from './free-text.ts'
import { interfaceLanguages } from './languages.ts'
import { uploadedFilm } from './upload-rules.ts'

/** How sure somebody feels, from not at all to very. */
export const sureSteps = [1, 2, 3, 4, 5] as const

const key = z.string({ error: 'choice.required' }).regex(/^[a-z0-9-]{1,60}$/, 'value.invalid')
const keys = z.array(key).max(40, 'lines.too-many')

/** What a person answered to one assignment; exactly one of the four. */
export const answerValue = z
  .object({
    sure: z.int({ error: 'choice.required' }).min(1, 'number.too-low').max(5, 'number.too-high').nullish(),
    chosen: keys.nullish(),
    order: keys.nullish(),
    texts: z
      .array(z.object({ key, text: optionalText(1000) }))
      .max(10, 'lines.too-many')
      .nullish(),
  })
  .refine(
    (value) => [value.sure, value.chosen, value.order, value.texts].filter((part) => part != null).length === 1,
    'value.invalid',
  )

export type AnswerValue = z.output<typeof answerValue>

/** The two secrets of a folder: its link and the code to it. */
export const folderAccess = z.object({
  link: z.string({ error: 'folder.link-wrong' }).regex(/^[\w-]{20,100}$/, 'folder.link-wrong'),
  code: z
    .string({ error: 'folder.code-required' })
    .transform(normaliseFolderCode)
    .pipe(z.string().min(1, 'folder.code-required').max(20, 'folder.code-wrong')),
})

export const startFolderInput = z.object({ key: uuid })

const answer = z.object({
  id: uuid,
  eLearning: key,
  assignment: key,
  replaces: z.array(uuid).max(50, 'lines.too-many'),
  value: answerValue,
})

export const saveAnswersInput = z.object({
  access: folderAccess,
  answers: z.array(answer).max(50, 'lines.too-many'),
})

export const dropAnswerInput = z.object({ access: folderAccess, id: uuid })

export const mailFolderInput = z
  .object({ key: uuid, access: folderAccess, email: z.string({ error: 'email.required' }) })
  .transform((input, issues) => {
    const address = normaliseEmail(input.email)
    if (address.ok) return { ...input, email: address.value }
    issues.addIssue({ code: 'custom', path: ['email'], message: address.messageKey })
    return z.NEVER
  })

export const eraseFolderInput = z.object({ access: folderAccess, confirmed: z.literal(true, 'confirm.required') })

const captions = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z
    .string()
    .max(60_000, 'text.too-long')
    .refine((text) => /^\uFEFF?WEBVTT(\s|$)/.test(text.trimStart()) && text.includes('-->'), 'captions.invalid')
    .nullish(),
)

/** A film that the library brought, or one that stands somewhere else. */
const filmAddress = z.union([z.string().regex(uploadedFilm), z.url({ protocol: /^https$/ }).max(500)], {
  error: 'link.invalid',
})

/** Another film for an e-learning, of a library's own. Captions are WebVTT; one language at least, so that nobody is left out. */
export const replaceVideoInput = z.object({
  organisationId: uuid,
  eLearning: key,
  address: filmAddress,
  captions: z
    .object(Object.fromEntries(interfaceLanguages.map((language) => [language, captions])))
    .refine((all) => Object.values(all).some(Boolean), { error: 'captions.required', path: ['nl'] }),
  transcript: freeText(8000),
  description: optionalText(2000),
})

export const restoreVideoInput = z.object({ organisationId: uuid, eLearning: key })
