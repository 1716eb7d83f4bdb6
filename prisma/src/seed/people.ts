import { demoNames } from '@loper/content/demo-names'
import { libraries } from '@loper/reference-data/libraries'
import type { ContactKind, Prisma } from '../generated/client.ts'
import { idOf, slugOf } from './identity.ts'
import { insertAll } from './insert-all.ts'
import type { LibraryPlan } from './library-plans.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

export type DemoPerson = {
  id: string
  firstName: string
  contactKind: ContactKind
  contactValue: string
  language: string
  municipalityCode: string | null
  createdAt: Date
}

/** Neighbours of Zoetermeer, from where people come to it as well. */
const aroundZoetermeer = ['GM1621', 'GM1926', 'GM1916']

function municipalityOf(plan: LibraryPlan, random: Random): string | null {
  if (random.chance(0.1)) return null
  const area = libraries.find(({ name }) => slugOf(name) === plan.slug)?.municipalityCodes ?? []
  const neighbours = plan.slug === 'bibliotheek-zoetermeer' && random.chance(0.12)
  return random.pick(neighbours ? aroundZoetermeer : area)
}

/** Somebody who lives near the library. `number` makes the person one of a kind; the contact value shows it is invented. */
export function inventPerson(plan: LibraryPlan, number: number, createdAt: Date, random: Random): DemoPerson {
  const { firstName, language } = random.pick(demoNames)
  const byMail = random.chance(0.6)
  return {
    id: idOf('person', number, createdAt),
    firstName,
    contactKind: byMail ? 'EMAIL' : 'PHONE',
    contactValue: byMail
      ? `${slugOf(firstName)}.${number}@voorbeeld.demo`
      : `+3160000${String(number).padStart(4, '0')}`,
    language: language !== 'nl' && random.chance(0.3) ? 'nl' : language,
    municipalityCode: municipalityOf(plan, random),
    createdAt,
  }
}

/** Writes the people. */
export async function seedPeople({ tx }: World, people: readonly DemoPerson[]): Promise<void> {
  const rows: Prisma.PersonCreateManyInput[] = [...people]
  await insertAll(tx, 'person', rows)
}
