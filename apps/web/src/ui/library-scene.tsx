import { useId } from 'react'
import { classes } from './classes.ts'
import { LibraryBuilding } from './library-building.tsx'

const scenes = {
  narrow: {
    box: '0 0 360 216',
    ground: 'M-20 163h400',
    building: 'translate(20 3)',
    carpet: 'M152 163C148 190 70 194 0 216h360C290 194 212 190 208 163z',
    seams: 'M159 164C154 194 80 198 11 217M201 164c5 30 79 34 148 53',
    seam: { width: 1.8, dash: '7 5' },
    light: { x: 180, y: 163, r: 46 },
  },
  wide: {
    box: '0 0 1120 544',
    ground: 'M-1000 352h3200',
    building: 'translate(584 91) scale(1.575)',
    carpet: 'M794 343C788 430 640 430 420 430H-1200V528H520C760 528 890 470 880 343z',
    seams: 'M804 345C796 441 640 441 420 441H-1200M869 345C878 462 750 517 520 517H-1200',
    seam: { width: 2, dash: '9 7' },
    light: { x: 837, y: 343, r: 120 },
  },
}

/**
 * An open library door, warm light inside, and the carpet that leads to the question. `narrow` ends in a carpet as wide as
 * the page; `wide` lets it run out of the page at the start; `building` is the front alone. It repeats the words, so it is hidden;
 * it is printed only when asked.
 */
export function LibraryScene(props: {
  variant: 'narrow' | 'wide' | 'building'
  onPaper?: boolean
  className?: string
}) {
  const light = `${useId()}-light`
  const look = classes(!props.onPaper && 'no-print', 'block rtl:-scale-x-100', props.className)
  if (props.variant === 'building') {
    return (
      <svg viewBox="0 0 320 166" aria-hidden="true" className={look}>
        <LibraryBuilding />
      </svg>
    )
  }
  const scene = scenes[props.variant]
  return (
    <svg viewBox={scene.box} aria-hidden="true" className={classes(look, 'overflow-visible')}>
      <radialGradient id={light} gradientUnits="userSpaceOnUse" cx={scene.light.x} cy={scene.light.y} r={scene.light.r}>
        <stop offset="0.3" className="[stop-color:var(--loper-sun)]" stopOpacity="0.55" />
        <stop offset="1" className="[stop-color:var(--loper-sun)]" stopOpacity="0" />
      </radialGradient>
      <path d={scene.ground} className="stroke-line" strokeWidth="2" />
      <g transform={scene.building}>
        <LibraryBuilding />
      </g>
      <path d={scene.carpet} className="fill-green" />
      <path
        d={scene.seams}
        fill="none"
        className="stroke-stitch"
        strokeWidth={scene.seam.width}
        strokeDasharray={scene.seam.dash}
      />
      <path d={scene.carpet} fill={`url(#${light})`} />
    </svg>
  )
}
