/** The rolled end of the carpet: here it is now. Drawn on a grid of 30. */
export function CarpetRoll({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 30 30" aria-hidden="true" className={className}>
      <circle cx="15" cy="15" r="13" className="fill-green-wash stroke-green-deep" strokeWidth="2.6" />
      <circle cx="15" cy="15" r="7.5" fill="none" className="stroke-green" strokeWidth="2.6" />
      <circle cx="15" cy="15" r="3.1" className="fill-sun" />
    </svg>
  )
}
