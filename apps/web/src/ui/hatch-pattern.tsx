/** The hatching of hidden or lost values, to fill a shape in an svg with `url(#id)`. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="fill-sheet" />
        <line x1="0" y1="0" x2="0" y2="5" className="stroke-line-strong" />
      </pattern>
    </defs>
  )
}
