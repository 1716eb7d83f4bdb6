import { organisationId, userId } from './identity.ts'
import type { World } from './world.ts'

/** What Bram wrote down after the last two dream job games in Zoetermeer, the latest first. */
const notes = [
  {
    wentWell: 'Eerst koffie, dan pas de kaarten. Iedereen vertelde iets.',
    differently: 'Een kwartier eerder opengaan: de rolstoellift duurt even.',
    more: 'De stiften zijn bijna leeg.',
  },
  { wentWell: 'Twee kleine tafels werken beter dan één grote.', differently: null, more: null },
]

/** So that the next host has something to read. */
export async function seedHostNotes({ tx }: World): Promise<void> {
  const held = await tx.session.findMany({
    where: {
      organisationId: organisationId('bibliotheek-zoetermeer'),
      activityKey: 'dream-job-game',
      status: 'HELD',
    },
    orderBy: { startsAt: 'desc' },
    take: notes.length,
  })
  const changedById = userId('gastheer@zoetermeer.demo')
  await tx.hostNote.createMany({
    data: held.map(({ id, endsAt }, index) => ({
      sessionId: id,
      ...(notes[index] ?? notes[0]),
      changedAt: endsAt,
      changedById,
    })),
  })
}
