/** A QR code of square modules (`true` is dark), with the quiet zone of four modules that readers need. */
export function QrCode(props: { modules: readonly (readonly boolean[])[]; label: string; className?: string }) {
  const { modules, label, className } = props
  const size = modules.length + 8
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('')
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} className="fill-sheet" />
      <path d={path} className="fill-ink" />
    </svg>
  )
}
