import type { ReactNode } from 'react'
import { Fringe } from './fringe.tsx'
import { LibraryScene } from './library-scene.tsx'

/** The first view of the public front: the door, the carpet that comes out of it, and on the carpet a sheet with the question. */
export function Hero({ children }: { children: ReactNode }) {
  return (
    <section className="overflow-x-clip">
      <div className="relative mx-auto max-lg:max-w-[40rem] lg:min-h-[34rem] lg:max-w-[70rem] lg:px-8 lg:pt-16">
        <LibraryScene variant="narrow" className="mt-4 -mb-px h-auto w-full lg:hidden" />
        <LibraryScene variant="wide" className="absolute inset-x-0 bottom-0 h-auto w-full max-lg:hidden" />
        <div className="relative carpet-ground lg:bg-none lg:bg-transparent px-6 pb-6 lg:max-w-[31rem] lg:p-0">
          <div className="grid gap-4 rounded-sheet border border-line bg-sheet p-6 md:p-8">{children}</div>
        </div>
        <div className="lg:hidden">
          <Fringe edge />
        </div>
      </div>
    </section>
  )
}
