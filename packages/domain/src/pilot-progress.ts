export type IndicatorUnit = 'COUNT' | 'SHARE'

export type Standing = 'ON_COURSE' | 'ATTENTION' | 'STUCK' | 'UNKNOWN'

/** Days as YYYY-MM-DD. A share is a fraction or a percentage, as long as baseline, target and value are the same. */
export type IndicatorProgress = {
  readonly unit: IndicatorUnit
  readonly baseline: number
  readonly target: number
  readonly startsOn: string
  readonly endsOn: string
  readonly today: string
  readonly value: number | null
}

/** From which part of the expected way an indicator is on course, and from which it asks for attention. */
export const progressThresholds = { onCourse: 0.9, attention: 0.6 } as const

/**
 * What the value should be today. A count grows with the pace of the pilot: a straight line from the baseline on the
 * first day to the target on the last. A share does not grow by itself: its line is level, on the target.
 */
export function expectedToday({ unit, baseline, target, startsOn, endsOn, today }: IndicatorProgress): number {
  if (unit === 'SHARE') return target
  const [start, end, now] = [startsOn, endsOn, today].map(Date.parse) as [number, number, number]
  const part = end > start ? (now - start) / (end - start) : 1
  return baseline + (target - baseline) * Math.min(1, Math.max(0, part))
}

/**
 * How an indicator stands. UNKNOWN without a value or before the first day. Otherwise the part of the expected way that
 * was made, from 90% ON_COURSE, from 60% ATTENTION, below that STUCK. For a count the way is from the baseline to what
 * is expected today, and less than one short is on course (there are no half people). For a share it is the value as
 * part of the target. A target below the baseline (fewer no-shows) is measured the other way round.
 */
export function standing(indicator: IndicatorProgress): Standing {
  const { baseline, startsOn, today, value } = indicator
  if (value === null || today < startsOn) return 'UNKNOWN'
  const expected = expectedToday(indicator)
  const downwards = indicator.target < baseline
  const short = downwards ? value - expected : expected - value
  if (short <= 0 || (indicator.unit === 'COUNT' && short < 1)) return 'ON_COURSE'
  const made =
    indicator.unit === 'SHARE' ? shareMade(value, expected, downwards) : (value - baseline) / (expected - baseline)
  if (made >= progressThresholds.onCourse) return 'ON_COURSE'
  return made >= progressThresholds.attention ? 'ATTENTION' : 'STUCK'
}

function shareMade(value: number, target: number, downwards: boolean): number {
  return downwards ? target / value : value / target
}
