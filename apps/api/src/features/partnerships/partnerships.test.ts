import { findBlueprint } from '@loper/content/blueprints'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makePartnership, makePilot } from '@loper/prisma/factories/partnerships'
import { makeMunicipality } from '@loper/prisma/factories/places'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { withoutNames } from './without-names.ts'

const api = await testApi()
const content = findBlueprint('library-staffing-agency')
if (!content) throw new Error('the blueprint is gone')

const world = await api.system(async (tx) => {
  await makeMunicipality(tx)
  const poi = await makeOrganisation(tx, { type: 'PROVINCIAL_SUPPORT_ORGANISATION', name: 'Probiblio' })
  const library = await makeOrganisation(tx, { name: 'Bibliotheek De Vlietstreek', supportedById: poi.id })
  const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY', name: 'Randstad Zoetermeer' })
  const stranger = await makeOrganisation(tx, { name: 'Bibliotheek Hilversum' })
  const blueprint = await tx.partnershipBlueprint.create({
    data: { slug: content.key, title: content.title, summary: content.summary, content },
  })
  return {
    poi,
    library,
    agency,
    stranger,
    blueprint,
    joke: await makeMember(tx, library.id, 'COORDINATOR', { name: 'Joke' }),
    sanne: await makeMember(tx, agency.id, 'CONSULTANT', { name: 'Sanne' }),
    marit: await makeMember(tx, poi.id, 'ADVISER', { name: 'Marit' }),
    hilde: await makeMember(tx, stranger.id, 'COORDINATOR', { name: 'Hilde' }),
  }
})
const joke = await api.staff(world.joke)
const sanne = await api.staff(world.sanne)
const marit = await api.staff(world.marit)
const hilde = await api.staff(world.hilde)

type Done = {
  done: {
    partnership: {
      id: string
      title: string
      phase: string
      partners: { id: string; isLead: boolean; signedAt: string | null; organisation: { name: string } }[]
      interests: { id: string; title: string; stances: { partnerId: string; stance: string }[] }[]
      commitments: { id: string; title: string; dueOn: string | null; doneOn: string | null }[]
      phases: { phase: string; enteredOn: string }[]
      pilots: { id: string }[]
    }
    errors: { path: string[]; messageKey: string }[]
  }
}
const fields = `partnership { id title phase phases { phase enteredOn } partners { id isLead signedAt organisation { name } }
  interests { id title stances { partnerId stance } } commitments { id title dueOn doneOn }
  pilots { id } } errors { path messageKey }`
const mutation = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  return `mutation($input: ${type}) { done: ${name}(input: $input) { ${fields} } }`
}
const key = () => crypto.randomUUID()

const fresh = () => ({
  key: key(),
  organisationId: world.library.id,
  title: 'Randstad en De Vlietstreek',
  purpose: 'Flexwerkers vinden de bibliotheek.',
  municipalityCodes: ['GM0637'],
  startedOn: '2026-01-05',
})

async function made() {
  const { data } = await joke.run<Done>(mutation('createPartnership'), { input: fresh() })
  const { id } = data.done.partnership
  const joined = await joke.run<Done>(mutation('addPartner'), {
    input: { key: key(), partnershipId: id, organisationId: world.agency.id, brings: '25 intercedenten' },
  })
  return joined.data.done.partnership
}

test('a partnership starts from nothing, once however often it is sent, and the own organisation leads', async () => {
  const input = fresh()
  const first = await joke.run<Done>(mutation('createPartnership'), { input })
  const second = await joke.run<Done>(mutation('createPartnership'), { input })
  expect(first.errors).toEqual([])
  expect(second.data.done.partnership.id).toBe(first.data.done.partnership.id)
  expect(first.data.done.partnership).toMatchObject({
    phase: 'GETTING_ACQUAINTED',
    partners: [{ isLead: true, organisation: { name: 'Bibliotheek De Vlietstreek' } }],
  })
})

test('what is wrong comes back per field and nothing is kept', async () => {
  const before = await api.system((tx) => tx.partnership.count())
  const input = { ...fresh(), title: ' ', purpose: 'Nummer 111222333', municipalityCodes: [] }
  const { data } = await joke.run<Done>(mutation('createPartnership'), { input })
  expect(data.done.errors).toEqual([
    { path: ['title'], messageKey: 'title.required' },
    { path: ['purpose'], messageKey: 'text.citizen-number' },
    { path: ['municipalityCodes'], messageKey: 'municipality.required' },
  ])
  const unknown = await joke.run<Done>(mutation('createPartnership'), {
    input: { ...fresh(), municipalityCodes: ['GM9999'] },
  })
  expect(unknown.data.done.errors).toEqual([{ path: ['municipalityCodes'], messageKey: 'municipality.unknown' }])
  expect(await api.system((tx) => tx.partnership.count())).toBe(before)
})

test('only who leads changes a partnership; an outsider does not know of it', async () => {
  const { id } = await made()
  const input = { id, title: 'Anders', purpose: 'Anders.', municipalityCodes: ['GM0637'] }
  expect((await sanne.run(mutation('changePartnership'), { input })).errors[0]?.code).toBe('NOT_ALLOWED')
  expect((await hilde.run(mutation('changePartnership'), { input })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await api.nobody.run(mutation('changePartnership'), { input })).errors[0]?.code).toBe('UNAUTHENTICATED')
  const one = 'query($id: ID!) { partnership(id: $id) { title viewerCanChange } }'
  expect((await hilde.run(one, { id })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await sanne.run(one, { id })).data).toMatchObject({ partnership: { viewerCanChange: false } })
  expect((await joke.run(one, { id })).data).toMatchObject({ partnership: { viewerCanChange: true } })
  const list = '{ partnerships { id } }'
  expect((await hilde.run<{ partnerships: unknown[] }>(list)).data.partnerships).toEqual([])
  expect((await marit.run<{ partnerships: { id: string }[] }>(list)).data.partnerships).toContainEqual({ id })
  const forSomebodyElse = { ...fresh(), organisationId: world.stranger.id }
  expect((await joke.run(mutation('createPartnership'), { input: forSomebodyElse })).errors[0]?.code).toBe(
    'NOT_ALLOWED',
  )
})

test('a phase has a day and a note, comes after the one before, and can be taken back', async () => {
  const { id } = await made()
  const enter = (phase: string, enteredOn: string) =>
    joke.run<Done>(mutation('enterPhase'), { input: { id, phase, enteredOn, note: 'Samen besloten.' } })
  expect((await enter('PILOT', '2026-03-02')).data.done.partnership).toMatchObject({
    phase: 'PILOT',
    phases: [{ phase: 'GETTING_ACQUAINTED' }, { phase: 'PILOT', enteredOn: '2026-03-02' }],
  })
  expect((await enter('PILOT', '2026-04-02')).data.done.errors).toEqual([{ path: ['phase'], messageKey: 'phase.same' }])
  expect((await enter('EVALUATION', '2026-02-02')).data.done.errors[0]?.messageKey).toBe('phase.before-last')
  const back = await joke.run<Done>(mutation('leavePhase'), { input: { id } })
  expect(back.data.done.partnership.phase).toBe('GETTING_ACQUAINTED')
})

test('a partner joins once, fills in its own row, signs for itself and can leave', async () => {
  const { id, partners } = await made()
  const [own, agency] = partners
  const again = await joke.run<Done>(mutation('addPartner'), {
    input: { key: key(), partnershipId: id, organisationId: world.agency.id },
  })
  expect(again.data.done.errors).toEqual([{ path: ['organisationId'], messageKey: 'partner.already' }])
  const change = { id: agency?.id, brings: 'Een plek op de werkvloer', wants: '', contactId: world.sanne.id }
  expect((await sanne.run(mutation('changePartner'), { input: change })).errors).toEqual([])
  const wrong = await joke.run<Done>(mutation('changePartner'), { input: { ...change, contactId: world.hilde.id } })
  expect(wrong.data.done.errors[0]?.messageKey).toBe('contact.not-a-member')
  const sign = { partnerId: agency?.id, signed: true }
  expect((await joke.run(mutation('signPartnership'), { input: sign })).errors[0]?.code).toBe('NOT_ALLOWED')
  const signed = await sanne.run<Done>(mutation('signPartnership'), { input: sign })
  expect(signed.data.done.partnership.partners[1]?.signedAt).not.toBeNull()
  const last = await joke.run<Done>(mutation('removePartner'), { input: { id: own?.id } })
  expect(last.data.done.errors[0]?.messageKey).toBe('partner.last-lead')
  const gone = await joke.run<Done>(mutation('removePartner'), { input: { id: agency?.id } })
  expect(gone.data.done.partnership.partners).toHaveLength(1)
})

test('interests show who offers and who seeks', async () => {
  const { id, partners } = await made()
  const [own, agency] = partners
  const added = await joke.run<Done>(mutation('addInterest'), {
    input: {
      key: key(),
      partnershipId: id,
      title: 'Mensen bereiken',
      stances: [{ partnerId: own?.id, stance: 'SEEKS' }],
    },
  })
  const [interest] = added.data.done.partnership.interests
  const set = (stance: string | null) =>
    joke.run<Done>(mutation('setStance'), { input: { interestId: interest?.id, partnerId: agency?.id, stance } })
  expect((await set('OFFERS')).data.done.partnership.interests[0]?.stances).toHaveLength(2)
  expect((await set(null)).data.done.partnership.interests[0]?.stances).toEqual([
    { partnerId: own?.id, stance: 'SEEKS' },
  ])
  const { partners: elsewhere } = await made()
  const foreign = { interestId: interest?.id, partnerId: elsewhere[0]?.id, stance: 'OFFERS' }
  expect((await joke.run<Done>(mutation('setStance'), { input: foreign })).data.done.errors[0]?.messageKey).toBe(
    'partner.unknown',
  )
  const gone = await joke.run<Done>(mutation('removeInterest'), { input: { id: interest?.id } })
  expect(gone.data.done.partnership.interests).toEqual([])
})

test('a commitment has somebody and a day, and who does it says that it is done', async () => {
  const { id, partners } = await made()
  const facts = { partnershipId: id, title: 'Training volgen', partnerId: partners[1]?.id, dueOn: '2026-05-01' }
  const added = await joke.run<Done>(mutation('addCommitment'), { input: { key: key(), ...facts } })
  const [commitment] = added.data.done.partnership.commitments
  expect(commitment).toMatchObject({ dueOn: '2026-05-01', doneOn: null })
  const finish = { id: commitment?.id, doneOn: '2026-04-01' }
  expect((await sanne.run<Done>(mutation('finishCommitment'), { input: finish })).data.done.partnership).toMatchObject({
    commitments: [{ doneOn: '2026-04-01' }],
  })
  expect((await marit.run(mutation('finishCommitment'), { input: finish })).errors[0]?.code).toBe('NOT_ALLOWED')
  const remove = { input: { id: commitment?.id } }
  expect((await sanne.run(mutation('removeCommitment'), remove)).errors[0]?.code).toBe('NOT_ALLOWED')
  expect((await joke.run<Done>(mutation('removeCommitment'), remove)).data.done.partnership.commitments).toEqual([])
})

const start = () => ({
  key: key(),
  blueprintId: world.blueprint.id,
  organisationId: world.stranger.id,
  partners: [{ role: 'Herkent en verwijst door', organisationId: world.agency.id }],
  municipalityCodes: ['GM0637'],
  startsOn: '2026-12-01',
  pilotStartsOn: '2027-02-01',
  pilotEndsOn: '2027-08-01',
})

test('the same starts elsewhere in one step, with its own pilot, and sent twice it is one', async () => {
  const input = start()
  const first = await hilde.run<Done>(mutation('startFromBlueprint'), { input })
  expect(first.errors).toEqual([])
  const second = await hilde.run<Done>(mutation('startFromBlueprint'), { input })
  const { partnership } = first.data.done
  expect(second.data.done.partnership.id).toBe(partnership.id)
  expect(partnership.title).toBe('Randstad Zoetermeer en Bibliotheek Hilversum')
  expect(partnership.partners).toHaveLength(2)
  expect(partnership.commitments).toHaveLength(content.agreements.length)
  expect(partnership.commitments[0]).toMatchObject({ dueOn: '2026-12-29' })
  const money = partnership.interests.find(({ title }) => title === 'Geld na de subsidie')
  expect(money?.stances.map(({ stance }) => stance)).toEqual(['SEEKS'])
  const pilot = await hilde.run<{ pilot: { goals: { indicators: unknown[] }[]; milestones: { dueOn: string }[] } }>(
    'query($id: ID!) { pilot(id: $id) { state goals { indicators { title } } milestones { dueOn } viewerCanChange } }',
    { id: partnership.pilots[0]?.id },
  )
  expect(pilot.data.pilot).toMatchObject({ state: 'PREPARING', viewerCanChange: true })
  expect(pilot.data.pilot.goals.map((goal) => goal.indicators.length)).toEqual([2, 3, 2])
  expect(pilot.data.pilot.milestones.at(-1)?.dueOn).toBe('2027-08-01')
})

test('a blueprint is started for the own library only, with partners that fit their role', async () => {
  expect((await joke.run(mutation('startFromBlueprint'), { input: start() })).errors[0]?.code).toBe('NOT_ALLOWED')
  expect((await sanne.run(mutation('startFromBlueprint'), { input: start() })).errors[0]?.code).toBe('NOT_ALLOWED')
  const input = {
    ...start(),
    partners: [{ role: 'Herkent en verwijst door', organisationId: world.poi.id }],
  }
  const misfit = await hilde.run<Done>(mutation('startFromBlueprint'), { input })
  expect(misfit.data.done.errors).toEqual([{ path: ['partners', '0', 'organisationId'], messageKey: 'partner.role' }])
  const early = await hilde.run<Done>(mutation('startFromBlueprint'), {
    input: { ...start(), pilotStartsOn: '2026-01-01', pilotEndsOn: '2025-01-01' },
  })
  expect(early.data.done.errors.map(({ messageKey }) => messageKey)).toEqual([
    'pilot.before-partnership',
    'date.end-before-start',
  ])
})

test('a blueprint of an existing partnership carries no organisation and no person', async () => {
  const id = await api.system(async (tx) => {
    const partnership = await makePartnership(tx, [world.library.id, world.agency.id], {
      municipalities: { connect: { code: 'GM0637' } },
    })
    const pilot = await makePilot(tx, partnership.id, world.library.id)
    await tx.logEntry.create({
      data: {
        pilotId: pilot.id,
        kind: 'LESSON',
        title: 'Eén contactpersoon is te weinig',
        body: 'Toen Joke van De Vlietstreek vrij was, wachtte Randstad Zoetermeer te lang.',
        happenedOn: new Date('2026-03-16'),
        authorId: world.joke.id,
      },
    })
    await tx.logEntry.create({
      data: { pilotId: pilot.id, kind: 'SUCCESS', title: 'Blijft thuis', happenedOn: new Date('2026-03-16') },
    })
    return partnership.id
  })
  const document = `mutation($input: MakeBlueprintInput!) { done: makeBlueprint(input: $input) {
    blueprint { id title partners { organisationType role } lessons { title text } phases { phase weeks } } errors { path messageKey } } }`
  const input = { key: key(), partnershipId: id, title: 'Samen met Randstad', summary: 'Zo deden wij het.' }
  expect((await sanne.run(document, { input })).errors[0]?.code).toBe('NOT_ALLOWED')
  const { data, errors } = await joke.run<{ done: { blueprint: { title: string; lessons: { text: string }[] } } }>(
    document,
    { input },
  )
  expect(errors).toEqual([])
  const text = JSON.stringify(data.done.blueprint)
  expect(text).not.toMatch(/Randstad|Vlietstreek|Zoetermeer|Joke|Blijft thuis/)
  expect(data.done.blueprint.lessons[0]?.text).toContain('een collega van de bibliotheek')
})

test('names leave a text, and words that only look like them stay', () => {
  const clean = withoutNames([{ name: 'Bibliotheek De Vlietstreek', by: 'de bibliotheek' }])
  expect(clean('Bel bibliotheek de vlietstreek of de Vlietstreek, niet een andere bibliotheek.')).toBe(
    'Bel de bibliotheek of de bibliotheek, niet een andere bibliotheek.',
  )
})
