import type { ReactNode } from 'react'
import { Fringe } from './fringe.tsx'
import { LibraryScene } from './library-scene.tsx'

/** You are in: the carpet has reached the door, and the good news lies on it in white. */
export function Arrival({ children }: { children: ReactNode }) {
  return (
    <div>
      <LibraryScene variant="narrow" className="-mb-px h-auto w-full" />
      <div className="carpet-ground grid justify-items-center gap-3 px-8 pt-3 pb-8 text-center text-sheet print:border print:bg-none print:text-ink">
        {children}
      </div>
      <Fringe edge />
    </div>
  )
}
