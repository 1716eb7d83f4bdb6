import { OpenDoor } from './open-door.tsx'

/**
 * Your place in the line on the carpet: you in sun, then who is before you, then the door. At most four others are drawn.
 * @param position 1 is the first in line.
 */
export function CarpetQueue({ position, label }: { position: number; label: string }) {
  const before = Array.from({ length: Math.min(position - 1, 4) }, (_, index) => Math.min(position - 1, 4) - index)
  return (
    <div role="img" aria-label={label} className="relative flex max-w-80 items-end gap-2 ps-2 pb-1.5">
      <span aria-hidden="true" className="carpet-h absolute inset-x-0 bottom-0 h-3" />
      <span className="relative grid size-16 shrink-0 place-items-center rounded-full border-3 border-ink bg-sun text-heading leading-none font-bold">
        {position}
      </span>
      {before.map((place) => (
        <span
          key={place}
          className="relative grid aspect-square w-10 min-w-0 place-items-center rounded-full border-2 border-line-strong bg-sheet leading-none font-bold"
        >
          {place}
        </span>
      ))}
      <svg viewBox="0 0 40 44" aria-hidden="true" className="relative ms-auto h-[70px] w-16 shrink-0">
        <OpenDoor />
      </svg>
    </div>
  )
}
