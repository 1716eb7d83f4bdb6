import { describe, expect, test } from 'vitest'
import { keptUntil, type ProcessingPurpose, processingPurposes } from './processing-purposes.ts'

describe('the register of processing', () => {
  test.each(Object.entries<ProcessingPurpose>(processingPurposes))('%s has a purpose and an end', (field, entry) => {
    expect(field).toMatch(/^[A-Z]\w+\.[a-z]\w+$/)
    expect(entry.retentionDays).toBeGreaterThan(0)
    expect(entry.retentionDays).toBeLessThanOrEqual(5 * 365)
    expect(entry.purpose.nl).toMatch(/\.$/)
    expect(entry.purpose.en).toMatch(/\.$/)
  })

  test('the own words of a person go first', () => {
    expect(keptUntil('Referral.questionNote', '2026-01-01')).toBe('2026-04-01')
    expect(keptUntil('Person.firstName', '2026-01-01')).toBe('2027-01-01')
  })
})
