import { accessWord } from '@loper/domain/access-words'
import { today } from '@loper/domain/dutch-time'
import type { Person } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { logAccess } from '../../person-access.ts'
import { myAccessLines, myConsents, requireMe } from './me.service.ts'
import { everybodyBehindLink, forEach } from './same-address.service.ts'

/**
 * Everything that is kept about the person, as JSON text with plain names; and about whoever else the link speaks for
 * (`everybodyBehindLink`), each apart.
 */
export async function exportMe(context: Context): Promise<{ fileName: string; content: string }> {
  const me = await requireMe(context)
  const [own, ...others] = await forEach(context, await everybodyBehindLink(context, me), everythingAbout)
  const everything = others.length > 0 ? { ...own, alsoWithThisAddress: others } : own
  return { fileName: `loper-${today(new Date())}.json`, content: JSON.stringify(everything, null, 2) }
}

async function everythingAbout(context: Context, me: Person) {
  const { tx, language } = context
  await logAccess(context, [{ personId: me.id, what: 'me.exported', purpose: 'purpose.own' }])
  const referrals = await tx.referral.findMany({
    where: { personId: me.id },
    include: { events: true, senderOrganisation: true, receiverOrganisation: true, service: true, municipality: true },
    orderBy: { requestedAt: 'asc' },
  })
  const enrolments = await tx.enrolment.findMany({
    where: { personId: me.id },
    include: { session: { include: { organisation: true } }, meetAgain: true, invited: true },
    orderBy: { createdAt: 'asc' },
  })
  return {
    person: {
      firstName: me.firstName,
      contactKind: me.contactKind,
      contactValue: me.contactValue,
      language: me.language,
      municipalityCode: me.municipalityCode,
      createdAt: me.createdAt,
    },
    referrals: referrals.map(({ senderOrganisation, receiverOrganisation, service, municipality, events, ...row }) => ({
      sender: senderOrganisation.name,
      receiver: receiverOrganisation.name,
      service: service?.title ?? null,
      municipality: municipality?.name ?? null,
      topic: row.topic,
      question: row.questionNote,
      feedbackLevel: row.feedbackLevel,
      status: row.status,
      rejectionReason: row.rejectionReason,
      failureReason: row.failureReason,
      outcome: row.outcome,
      note: row.note,
      requestedAt: row.requestedAt,
      withdrawnAt: row.withdrawnAt,
      steps: events.map(({ to, at, actor, actorName, note }) => ({ to, at, actor, actorName, note })),
    })),
    enrolments: enrolments.map(
      ({ session, status, attendance, createdAt, cancelledAt, gaveOpinion, meetAgain, invited }) => ({
        session: session.title,
        organisation: session.organisation.name,
        startsAt: session.startsAt,
        status,
        attendance,
        createdAt,
        cancelledAt,
        gaveOpinion,
        meetsAgainSince: meetAgain?.since ?? null,
        cameByInvitation: invited !== null,
        seenByInviterFrom: invited?.agreedAt ?? null,
        seenByInviterUntil: invited?.withdrawnAt ?? null,
      }),
    ),
    consents: (await myConsents(context, me)).map(({ kind, textShown, textVersion, at }) => ({
      kind,
      textVersion,
      textShown,
      at,
    })),
    seenBy: (await myAccessLines(context, me, 10_000)).map(({ at, readerName, organisationName, what, purpose }) => ({
      at,
      readerName,
      organisationName,
      what: accessWord(what, language),
      purpose: accessWord(purpose, language),
    })),
  }
}
