import { z } from 'zod'
import { agreement, choice, uuid } from './free-text.ts'
import { interfaceLanguages } from './languages.ts'

const face = z.int({ error: 'choice.required' }).min(1, 'choice.required').max(3, 'choice.required')

const faces = { welcome: face, useful: face, again: face }

export const giveOpinionInput = z.object({ enrolmentId: uuid, ...faces })

export const giveOpinionByCodeInput = z.object({ key: uuid, code: z.string(), ...faces })

export const meetAgainInput = z.object({
  enrolmentId: uuid,
  consent: z.object({ given: agreement, textVersion: z.string(), language: choice(interfaceLanguages) }),
})
