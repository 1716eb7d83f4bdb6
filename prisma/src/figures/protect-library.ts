import { type PublishedCell, protectGrid } from '@loper/domain/suppression'
import { type LibraryGrid, reachedValues } from './library-grid.ts'

const extras = reachedValues.map((value) => `REFERRAL_REACHED:${value}`)
/** Which extra cells to try to show, most first. */
const choices = [extras, ...extras.map((id) => [id]), []]

const withoutExtras = (cells: readonly PublishedCell[]) =>
  cells.filter(({ id, count }) => count === null && !extras.includes(id)).map(({ id }) => id)

/**
 * Hides what must be hidden in the grid of one library and one quarter. The cells that tell how far people came at least are a
 * help, not a right: they are shown only where that hides no other cell.
 */
export function protectLibrary({ cells, lines, alreadyHidden }: LibraryGrid): PublishedCell[] {
  const showing = (chosen: readonly string[]) => {
    const kept = extras.filter((id) => !chosen.includes(id))
    return protectGrid({ cells, lines, alreadyHidden: [...alreadyHidden, ...kept] }).cells
  }
  const least = showing([])
  const found = choices.map(showing).find((cells) => withoutExtras(cells).length === withoutExtras(least).length)
  return found ?? least
}
