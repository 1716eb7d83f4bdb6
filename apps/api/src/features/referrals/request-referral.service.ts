import { asPlainText, currentConsentVersions, referralConsent } from '@loper/content/consent-texts'
import { referralToPersonMail } from '@loper/content/mails/referral-to-person'
import type { Language } from '@loper/domain/languages'
import { requestReferralInput } from '@loper/domain/referrals-input'
import type { Organisation, Prisma, Referral, Service } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { StaffViewer } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { actAs, logAccess } from '../../person-access.ts'
import { mailPerson } from '../people/mail-person.service.ts'
import { givePersonLink, personUrl } from '../sessions/person-link.service.ts'
import { mailRequest } from './referral-mails.ts'

export type Requested = { referral: Referral; url: string }
type Target = Service & { organisation: Organisation }
type Consent = { textVersion: string; language: Language }

/** The service that somebody is referred to. FieldError at `serviceId` when it is gone. */
export async function targetOf({ tx }: Context, serviceId: string): Promise<Target> {
  const service = await tx.service.findUnique({ where: { id: serviceId }, include: { organisation: true } })
  if (!service || service.archivedAt) throw fieldError('serviceId', 'service.gone', 'CONFLICT')
  return service
}

/** Only today's words can be agreed to: a form that was open for too long is read again. */
export function assertCurrentText({ textVersion }: Consent): void {
  if (textVersion !== currentConsentVersions.referral)
    throw fieldError(['consent', 'textVersion'], 'consent.changed', 'EXPIRED')
}

/** What an accepted form leaves behind: the referral, its first event, the text that was agreed to, and a line for the person. */
export async function createReferral(
  context: Context,
  data: Omit<Prisma.ReferralUncheckedCreateInput, 'serviceId' | 'receiverOrganisationId' | 'senderId' | 'senderName'>,
  target: Target,
  consent: Consent,
): Promise<Referral> {
  const { tx } = context
  const viewer = context.viewer as StaffViewer
  const senderName = viewer.name.split(' ')[0] ?? viewer.name
  const referral = await tx.referral
    .create({
      data: {
        ...data,
        senderId: viewer.userId,
        senderName,
        receiverOrganisationId: target.organisationId,
        serviceId: target.id,
      },
    })
    .catch((error: { code?: string }) => {
      // The other side sent it on to the same service already: the index refuses a second open question there.
      throw error.code === 'P2002' ? fieldError('serviceId', 'referral.duplicate', 'CONFLICT') : error
    })
  await tx.referralEvent.createMany({
    data: [{ referralId: referral.id, to: 'REQUESTED', actor: 'SENDER', actorName: senderName }],
  })
  const sender = await tx.organisation.findUniqueOrThrow({ where: { id: referral.senderOrganisationId } })
  const text = referralConsent(consent.language, {
    senderName: sender.name,
    receiverName: target.organisation.name,
    serviceTitle: target.title,
    shares: {
      language: referral.sharesLanguage,
      municipality: referral.sharesMunicipality,
      question: referral.sharesQuestion,
    },
  })
  await tx.consentEvent.createMany({
    data: [
      {
        personId: referral.personId,
        referralId: referral.id,
        kind: 'GIVEN',
        purpose: 'referral',
        textVersion: text.version,
        textShown: asPlainText(text),
        language: consent.language,
      },
    ],
  })
  await logAccess(context, [
    {
      personId: referral.personId,
      organisationId: sender.id,
      what: referral.sentOnFromId ? 'referral.sent-on' : 'referral.requested',
      purpose: 'purpose.help',
    },
  ])
  const person = await tx.person.findUniqueOrThrow({ where: { id: referral.personId } })
  // Not the link of the paper, which a colleague has seen: one that only this mailbox gets.
  const mailed = personUrl(context, await givePersonLink(context, person.id, 'referred', referral.id))
  await mailPerson(context, person, mailed, (language, greeting) =>
    referralToPersonMail(language, {
      ...greeting,
      senderName: sender.name,
      libraryName: target.organisation.name,
    }),
  )
  await mailRequest(context, referral)
  return referral
}

/** The person's link that belongs to this referral: the same every time, so that a repeated submission gets the same paper. */
export async function linkFor(context: Context, referral: Referral): Promise<string> {
  return personUrl(context, await givePersonLink(context, referral.personId, 'referral', referral.id))
}

async function assertMunicipality({ tx }: Context, code: string | null | undefined): Promise<void> {
  if (code && !(await tx.municipality.findUnique({ where: { code } })))
    throw fieldError('municipalityCode', 'municipality.unknown')
}

/**
 * Refers a person who agrees to it now. Nothing is kept without that agreement. The same key twice is one person, one referral,
 * one mail and the same link.
 */
export async function requestReferral(context: Context, raw: { senderOrganisationId: string }): Promise<Requested> {
  assertCan(context, 'inbox:refer', { organisationId: raw.senderOrganisationId })
  const input = parseInput(requestReferralInput, raw)
  assertCurrentText(input.consent)
  const id = await once(context, 'requestReferral', input.key, async () => {
    const target = await targetOf(context, input.serviceId)
    await assertMunicipality(context, input.municipalityCode)
    const { firstName, contactKind, contactValue, language, municipalityCode } = input
    const personId = crypto.randomUUID()
    await actAs(context, personId)
    await context.tx.person.create({
      data: {
        id: personId,
        firstName,
        contactKind,
        contactValue,
        language,
        municipalityCode: municipalityCode ?? null,
      },
    })
    const referral = await createReferral(
      context,
      {
        personId,
        senderOrganisationId: input.senderOrganisationId,
        topic: input.topic,
        questionNote: input.questionNote,
        municipalityCode: municipalityCode ?? null,
        sharesMunicipality: input.shares.municipality,
        sharesLanguage: input.shares.language,
        sharesQuestion: input.shares.question,
        feedbackLevel: input.feedbackLevel,
      },
      target,
      input.consent,
    )
    await actAs(context, '')
    return referral.id
  })
  const referral = await context.tx.referral.findUniqueOrThrow({ where: { id } })
  return { referral, url: await linkFor(context, referral) }
}
