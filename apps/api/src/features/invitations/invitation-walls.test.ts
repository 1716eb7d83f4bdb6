/** The second wall: with every rule switched off, row-level security alone keeps an invitation to its maker. */
import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi({ policy: () => true })

/** An invitation of a client manager, a person who let them see, and a colleague and another person who have nothing to do with it. */
async function world() {
  const made = await api.system(async (tx) => {
    const { id: organisationId } = await makeOrganisation(tx, { type: 'MUNICIPALITY' })
    const session = await makeSession(tx, (await makeOrganisation(tx)).id)
    const maker = await makeMember(tx, organisationId, 'CLIENT_MANAGER')
    const invitation = await tx.invitation.create({ data: { organisationId, madeById: maker.id } })
    const person = await makePerson(tx, { firstName: 'Amina' })
    const enrolment = await makeEnrolment(tx, session.id, person.id)
    const invited = {
      enrolmentId: enrolment.id,
      invitationId: invitation.id,
      personId: person.id,
      agreedAt: new Date(),
    }
    await tx.invitedEnrolment.create({ data: invited })
    return { invitation, enrolment, maker, colleague: await makeMember(tx, organisationId, 'CLIENT_MANAGER') }
  })
  const stranger = await api.system((tx) => makePerson(tx))
  return { ...made, asMaker: await api.staff(made.maker), asColleague: await api.staff(made.colleague), stranger }
}

const list = '{ myInvitations { id people { firstName } } }'
const end = 'mutation($id: ID!) { done: endInvitation(input: { id: $id }) { invitation { id } } }'
const stop = 'mutation($id: ID!) { done: stopShowingInviter(input: { enrolmentId: $id }) { errors { messageKey } } }'

test('a colleague finds, ends and reads nothing, while the maker does', async () => {
  const { invitation, asMaker, asColleague } = await world()
  expect((await asColleague.run(list)).data).toEqual({ myInvitations: [] })
  expect((await asColleague.run(end, { id: invitation.id })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await asMaker.run(list)).data).toEqual({
    myInvitations: [{ id: invitation.id, people: [{ firstName: 'Amina' }] }],
  })
})

test('another person stops nothing', async () => {
  const { enrolment, stranger } = await world()
  const asStranger = await api.person(stranger)
  expect((await asStranger.run(stop, { id: enrolment.id })).errors[0]?.code).toBe('NOT_FOUND')
  const left = { where: { enrolmentId: enrolment.id, withdrawnAt: null } }
  expect(await api.system((tx) => tx.invitedEnrolment.count(left))).toBe(1)
})

test('the functions of the database tell numbers and names to nobody but the maker', async () => {
  const { invitation, colleague } = await world()
  const rows = await api.prisma.$transaction(async (tx) => {
    const { organisationId } = invitation
    await tx.$queryRaw`SELECT set_config('loper.user_id', ${colleague.id}, true),
      set_config('loper.organisation_ids', ${organisationId}, true), set_config('role', 'loper_app', true)`
    return [
      ...(await tx.$queryRaw<object[]>`SELECT * FROM invitation_counts(ARRAY[${invitation.id}::uuid])`),
      ...(await tx.$queryRaw<
        object[]
      >`SELECT * FROM people_of_invitations(ARRAY[${invitation.id}::uuid], current_date)`),
      ...(await tx.$queryRaw<object[]>`SELECT id FROM invitation`),
      ...(await tx.$queryRaw<object[]>`SELECT enrolment_id FROM invited_enrolment`),
    ]
  })
  expect(rows).toEqual([])
})
