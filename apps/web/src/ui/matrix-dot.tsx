const kinds = {
  filled: 'size-4 rounded-full bg-green',
  open: 'size-4 rounded-full border-4 border-green',
  none: 'h-0 w-2 border-t-2 border-line',
}

/** A cell of a matrix: gives, seeks, or neither. On a phone the word stands beside it. */
export function MatrixDot({ kind, label }: { kind: keyof typeof kinds; label: string }) {
  return (
    <span data-kind={kind} className="inline-flex items-center gap-2 align-middle">
      <span aria-hidden="true" className={`forced-keep inline-block ${kinds[kind]}`} />
      <span className="md:sr-only">{label}</span>
    </span>
  )
}
