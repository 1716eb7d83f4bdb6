import { keepHostNotesInput } from '@loper/domain/host-notes-input'
import { doorOpensAt } from '@loper/domain/session-moments'
import type { HostNote, Session } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { assertEdition, editionOf } from '../../edition.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { children, related } from '../../related.ts'
import { lockOwnSession } from './own-session.service.ts'

const earlierOnes = 2

const edition = (row: HostNote | null) => editionOf([row?.wentWell, row?.differently, row?.more])

const mayBeWritten = ({ startsAt, status }: Session, now: Date) =>
  status !== 'CANCELLED' && now >= doorOpensAt(startsAt)

async function shown(context: Context, session: Session, row: HostNote | null) {
  const writer = await related(context, 'user', row?.changedById)
  return {
    id: session.id,
    sessionStartsAt: session.startsAt,
    wentWell: row?.wentWell ?? null,
    differently: row?.differently ?? null,
    more: row?.more ?? null,
    changedBy: writer?.name.split(' ')[0] ?? null,
    changedAt: row?.changedAt ?? null,
    edition: edition(row),
    viewerCanWrite: can(context, 'session:host', session) && mayBeWritten(session, context.now()),
  }
}

/** The notes of a session, empty ones too; null for who does not work at its organisation. */
export async function hostNotesOf(context: Context, session: Session) {
  if (!can(context, 'hostNotes:see', session)) return null
  const load = (sessionIds: string[]) => context.tx.hostNote.findMany({ where: { sessionId: { in: sessionIds } } })
  const [row] = await children(context, 'hostNote', session.id, 'sessionId', load)
  return shown(context, session, row ?? null)
}

/** What was written down when the same activity was done here before, for who does it next. */
export async function earlierHostNotes(context: Context, session: Session) {
  if (!can(context, 'hostNotes:see', session)) return []
  const { organisationId, activityKey, startsAt } = session
  const texts = [{ wentWell: { not: null } }, { differently: { not: null } }, { more: { not: null } }]
  const rows = await context.tx.hostNote.findMany({
    where: { session: { organisationId, activityKey, startsAt: { lt: startsAt } }, OR: texts },
    include: { session: true },
    orderBy: { session: { startsAt: 'desc' } },
    take: earlierOnes,
  })
  return Promise.all(rows.map((row) => shown(context, row.session, row)))
}

/** Keeps what a host wrote down. Throws a FieldError at `edition` when a colleague wrote meanwhile, so that neither text is lost. */
export async function keepHostNotes(context: Context, raw: { sessionId: string }): Promise<Session> {
  const { tx, viewer } = context
  const session = await lockOwnSession(context, raw.sessionId, 'session:host')
  const { sessionId, edition: given, ...texts } = parseInput(keepHostNotesInput, raw)
  if (session.status === 'CANCELLED') throw fieldError('sessionId', 'session.cancelled', 'CONFLICT')
  if (!mayBeWritten(session, context.now())) throw fieldError('sessionId', 'host-notes.too-early')
  assertEdition(given, edition(await tx.hostNote.findUnique({ where: { sessionId } })))
  const changedById = viewer.kind === 'staff' ? viewer.userId : null
  const data = { ...texts, changedAt: context.now(), changedById }
  await tx.hostNote.upsert({ where: { sessionId }, create: { sessionId, ...data }, update: data })
  return session
}
