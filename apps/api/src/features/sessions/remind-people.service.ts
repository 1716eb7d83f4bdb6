import { sessionReminderMail } from '@loper/content/mails/session-reminder'
import { type Reminder, reminderNow } from '@loper/domain/session-moments'
import type { Context } from '../../context.ts'
import { mailPerson } from './enrolment-mails.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** Sessions of which somebody may have to be reminded, a day more or less; `remindPeople` looks exactly. */
export async function sessionsToRemind({ tx, now }: Context): Promise<string[]> {
  const moment = now().getTime()
  const between = (from: number, to: number) => ({ gt: new Date(moment + from), lte: new Date(moment + to) })
  const of = { status: 'PLACED', echoOfId: null } as const
  const rows = await tx.session.findMany({
    where: {
      status: 'PLANNED',
      OR: [
        {
          startsAt: between(5 * day - hour, 7 * day + hour),
          enrolments: { some: { ...of, remindedWeekAt: null, createdAt: { lt: new Date(moment) } } },
        },
        { startsAt: between(0, day + hour), enrolments: { some: { ...of, remindedDayAt: null } } },
      ],
    },
    orderBy: { startsAt: 'asc' },
    select: { id: true },
    take: 200,
  })
  return rows.map(({ id }) => id)
}

const kept = { WEEK: 'remindedWeekAt', DAY: 'remindedDayAt' } as const satisfies Record<Reminder, string>

/** Reminds whoever has a place and was not reminded yet. The session's lock is held, so that nobody hears it twice. */
export async function remindPeople(context: Context, session: FullSession): Promise<void> {
  const { tx } = context
  const now = context.now()
  const rows = await tx.enrolment.findMany({
    where: { sessionId: session.id, status: 'PLACED', echoOfId: null },
    include: { person: true },
    orderBy: { queueNumber: 'asc' },
  })
  for (const { id, person, createdAt, offerAnsweredAt, ...row } of rows) {
    const reminder = reminderNow(session.startsAt, offerAnsweredAt ?? createdAt, now)
    if (!reminder || row[kept[reminder]] || person.erasedAt) continue
    await tx.enrolment.update({ where: { id }, data: { [kept[reminder]]: now } })
    await mailPerson(context, person, async (language) => {
      const token = await givePersonLink(context, person.id, 'reminder', `${id}:${reminder}`)
      const words = { ...sessionWords(session, language), firstName: person.firstName }
      return sessionReminderMail(language, { ...words, reminder, url: personUrl(context, token) })
    })
  }
}
