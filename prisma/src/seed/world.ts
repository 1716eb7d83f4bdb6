import { addDays, localToInstant } from '@loper/domain/dutch-time'
import type { Tx } from '../database.ts'
import type { Random } from './random.ts'

/** What every part of the seed is given: where to write, which day it is, and the moment up to which things have happened. */
export type World = { tx: Tx; today: string; now: Date }

const dayLength = 24 * 60 * 60 * 1000

/** The world of a day. Just after midnight, so that what has happened is past at whatever hour the seed runs. */
export const worldOf = (tx: Tx, today: string): World => ({ tx, today, now: localToInstant(today, '00:30') })

/** A `@db.Date` value. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** The day that lies so many days from the day of the seed; negative is before. */
export const dayFromToday = (world: World, days: number): string => addDays(world.today, days)

/** ISO weekday 1 (Monday) to 7. */
export const weekdayOf = (date: string): number => day(date).getUTCDay() || 7

/** That many days from the day of the seed, or the Friday before when that falls in a weekend. */
export function workingDay(world: World, days: number): string {
  const date = dayFromToday(world, days)
  return addDays(date, Math.min(0, 5 - weekdayOf(date)))
}

/** Some moment in office hours on that working day; never after `now`. */
export function officeMoment(world: World, random: Random, days: number): Date {
  const working = workingDay(world, days)
  const time = `${String(random.int(9, 16)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`
  const moment = localToInstant(working, time)
  return moment < world.now ? moment : new Date(world.now.getTime() - random.int(1, 25) * 60_000)
}

export const daysLater = (moment: Date, days: number): Date => new Date(moment.getTime() + Math.round(days * dayLength))

/** Since when the registers of this world are known: the municipal division has not changed since. */
export const registersSince = day('2023-01-01')
