import { preparePglite } from '@loper/prisma/testing/pglite-databases'
import { demoWorld } from './demo-world.ts'

/** Before the workers start: fills the demo world once; each worker loads a copy. */
export default async function prepareWorld(): Promise<void> {
  await preparePglite(demoWorld)
}
