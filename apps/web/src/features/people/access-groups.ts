type Line = {
  id: string
  at: string
  readerName?: string | null
  organisationName?: string | null
  what: string
  purpose?: string
  byMyself: boolean
}

export type LineGroup<L extends Line = Line> = L & { times: number; firstAt: string }

/** Lines that say the same, of the same reader, as one: the newest, with how often and since when. In the order of the newest. */
export function groupLines<L extends Line>(lines: readonly L[]): LineGroup<L>[] {
  const groups = new Map<string, LineGroup<L>>()
  for (const line of lines) {
    const key = JSON.stringify([line.byMyself, line.readerName, line.organisationName, line.what, line.purpose])
    const group = groups.get(key)
    if (group) Object.assign(group, { times: group.times + 1, firstAt: line.at })
    else groups.set(key, { ...line, times: 1, firstAt: line.at })
  }
  return [...groups.values()]
}
