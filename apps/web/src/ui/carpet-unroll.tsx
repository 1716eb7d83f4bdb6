import { OpenDoor } from './open-door.tsx'

/** How far you are in a short form: the further, the more the carpet is rolled out towards the door. The words come first. */
export function CarpetUnroll({ step, steps, label }: { step: number; steps: number; label: string }) {
  const at = `${(((step - 0.3) / steps) * 100).toFixed(1)}%`
  return (
    <div className="grid gap-2">
      <p className="font-semibold text-ink-soft">{label}</p>
      <div dir="ltr" aria-hidden="true" className="no-print flex items-end [[dir=rtl]_&]:-scale-x-100">
        <svg height="36" aria-hidden="true" className="block w-0 grow overflow-visible">
          <line x1="0" x2="100%" y1="35" y2="35" className="stroke-line" strokeWidth="2" />
          <rect x="0" y="24" width={at} height="12" rx="2" className="fill-green" />
          <line x1="6" x2={at} y1="30" y2="30" className="stroke-stitch" strokeWidth="1.5" strokeDasharray="8 6" />
          <svg x={at} y="0" overflow="visible" aria-hidden="true">
            <circle cx="2" cy="22" r="14" className="fill-green" />
            <path
              d="M2 34a12 12 0 1 1 9-4M2 29.5a7.5 7.5 0 1 1 6-3M2 25a3 3 0 1 1 3-3"
              fill="none"
              className="stroke-stitch"
              strokeWidth="1.5"
              strokeLinecap="round"
            />
          </svg>
        </svg>
        <svg viewBox="0 0 40 44" aria-hidden="true" className="h-11 w-10">
          <OpenDoor />
        </svg>
      </div>
    </div>
  )
}
