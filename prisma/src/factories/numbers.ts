let last = 0

/** A number that this process has not given out before, for names that must differ. */
export function nextNumber(): number {
  last += 1
  return last
}
