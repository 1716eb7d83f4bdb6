import { OpenDoor } from './open-door.tsx'

/**
 * Your place in the line on the carpet: you in sun, then who is before you, then the door. With more than four others, the ones in the
 * middle are left out.
 * @param position 1 is the first in line.
 */
export function CarpetQueue({ position, label }: { position: number; label: string }) {
  const all = Array.from({ length: position - 1 }, (_, index) => position - 1 - index)
  const before = all.length > 4 ? [...all.slice(0, 2), null, 1] : all
  return (
    <div role="img" aria-label={label} className="relative flex max-w-80 items-end gap-2 ps-2 pb-1.5">
      <span aria-hidden="true" className="carpet-h absolute inset-x-0 bottom-0 h-3" />
      <span className="relative grid size-16 shrink-0 place-items-center rounded-full border-3 border-ink bg-sun text-heading leading-none font-bold">
        {position}
      </span>
      {before.map((place) =>
        place === null ? (
          <span key="others" className="relative grid h-10 place-items-center font-bold">
            …
          </span>
        ) : (
          <span
            key={place}
            className="relative grid aspect-square w-10 min-w-0 place-items-center rounded-full border-2 border-line-strong bg-sheet leading-none font-bold"
          >
            {place}
          </span>
        ),
      )}
      <svg viewBox="0 0 40 44" aria-hidden="true" className="relative ms-auto h-[70px] w-16 shrink-0">
        <OpenDoor />
      </svg>
    </div>
  )
}
