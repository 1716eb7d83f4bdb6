import { addDays, localToInstant } from '@loper/domain/dutch-time'
import type { Tx } from '../database.ts'

/** What every part of the seed is given: where to write and which day it is. */
export type World = { tx: Tx; today: string }

/** A `@db.Date` value. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** The day that lies so many days from the day of the seed; negative is before. */
export const dayFromToday = (world: World, days: number): string => addDays(world.today, days)

/** A moment on a Dutch clock, so many days from the day of the seed. */
export const momentFromToday = (world: World, days: number, time: string): Date =>
  localToInstant(dayFromToday(world, days), time)

/** Since when the registers of this world are known: the municipal division has not changed since. */
export const registersSince = day('2023-01-01')
