/**
 * How answers of one assignment, written on several devices and perhaps without network, come together. Every writing is a version with
 * an id of its own that names the versions it replaces: those that its writer saw. What nobody who saw it replaced stays, so two
 * devices that wrote without knowing of each other both keep their words, and the order in which they arrive makes no difference.
 */
export type AnswerVersion = { readonly id: string; readonly replaces: readonly string[] }

/** What is known of one assignment: the versions that stand, and the ids of those that were replaced. */
export type KeptAnswers<Version extends AnswerVersion> = {
  readonly standing: readonly Version[]
  readonly replaced: readonly string[]
}

export const noAnswers: KeptAnswers<never> = { standing: [], replaced: [] }

const union = (some: readonly string[], more: readonly string[]) => [...new Set([...some, ...more])]

/** Adds a version. The same one twice is once; one that was replaced already does not come back. The newest stands last. */
export function keepAnswer<Version extends AnswerVersion>(
  kept: KeptAnswers<Version>,
  version: Version,
): KeptAnswers<Version> {
  const replaced = union(
    kept.replaced,
    version.replaces.filter((id) => id !== version.id),
  )
  const known = replaced.includes(version.id) || kept.standing.some(({ id }) => id === version.id)
  const all = known ? kept.standing : [...kept.standing, version]
  return { replaced, standing: all.filter(({ id }) => !replaced.includes(id)) }
}

/** What two places know together, such as a phone and the folder; what the second has stands in its own order, first. */
export function joinAnswers<Version extends AnswerVersion>(
  own: KeptAnswers<Version>,
  other: KeptAnswers<Version>,
): KeptAnswers<Version> {
  const replaced = union(other.replaced, own.replaced)
  const known = new Set(other.standing.map(({ id }) => id))
  const all = [...other.standing, ...own.standing.filter(({ id }) => !known.has(id))]
  return { replaced, standing: all.filter(({ id }) => !replaced.includes(id)) }
}

/** Takes one of several versions away: the person wants only the other. */
export function dropAnswer<Version extends AnswerVersion>(
  kept: KeptAnswers<Version>,
  id: string,
): KeptAnswers<Version> {
  return {
    replaced: union(kept.replaced, [id]),
    standing: kept.standing.filter((version) => version.id !== id),
  }
}
