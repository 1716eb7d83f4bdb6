import type { ActivityTopic } from '@loper/graphql/documents'
import { type IconName, iconPaths } from '../../ui/icon-paths.ts'

/** What lies on the table, by what the session is about: things, never people. */
const things: Record<ActivityTopic, readonly [IconName, IconName, IconName, IconName]> = {
  PRESENTING_YOURSELF: ['words', 'star', 'handshake', 'bulb'],
  CV: ['recipe', 'star', 'work', 'edit'],
  STARTING_FOR_YOURSELF: ['plant', 'euro', 'bulb', 'hammer'],
  NEXT_JOB: ['hammer', 'heart', 'bulb', 'plant'],
  LANGUAGE: ['words', 'book', 'letters', 'sound'],
  DIGITAL: ['computer', 'phone', 'mail', 'lock'],
}

const cards = [
  { at: 'translate(156 110) rotate(-12)', ink: 'stroke-sky' },
  { at: 'translate(250 98) rotate(-3)', ink: 'stroke-brick' },
  { at: 'translate(338 98) rotate(4)', ink: 'stroke-amber' },
  { at: 'translate(430 110) rotate(13)', ink: 'stroke-green' },
] as const

/** Cards on the carpet and a cup of coffee. It repeats the words, so it is hidden from screen readers. */
export function ActivityPicture({ topic }: { topic: ActivityTopic }) {
  return (
    <svg viewBox="0 0 600 188" aria-hidden="true" className="block h-auto w-full rounded-sheet bg-green-wash">
      <path d="M0 74h600v90H0z" className="fill-green" />
      <path d="M0 83h600M0 155h600" className="stroke-stitch" strokeWidth="2" strokeDasharray="10 7" />
      <g transform="translate(54 110) rotate(-6)">
        <rect x="-28" y="-40" width="64" height="86" rx="7" className="fill-ink opacity-30" />
        <rect x="-34" y="-45" width="64" height="86" rx="7" className="fill-sun" />
        <rect x="-28" y="-39" width="52" height="74" rx="4" fill="none" className="stroke-ink" strokeDasharray="5 4" />
      </g>
      {cards.map(({ at, ink }, index) => (
        <g key={at} transform={at} className={ink} fill="none" strokeLinejoin="round" strokeLinecap="round">
          <rect x="-35" y="-49" width="70" height="98" rx="8" className="fill-sheet" stroke="none" />
          <rect x="-28" y="-42" width="56" height="84" rx="5" strokeWidth="2" strokeDasharray="5 4" />
          <path
            d={iconPaths[things[topic][index] ?? 'star']}
            transform="translate(-18 -18) scale(1.5)"
            strokeWidth="1.6"
          />
        </g>
      ))}
      <g transform="translate(528 112)">
        <path d="M30-8c20-3 20 18 1 17" fill="none" className="stroke-sheet" strokeWidth="6" />
        <circle r="35" className="fill-sheet" />
        <circle r="24" className="fill-amber-wash" />
        <circle r="19" className="fill-amber" />
      </g>
    </svg>
  )
}
