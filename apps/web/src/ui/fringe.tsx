/** The end of the carpet: its last strip and the fringe, above a footer. `edge` is the fringe alone. */
export function Fringe({ edge }: { edge?: boolean }) {
  return (
    <div aria-hidden="true" className="no-print">
      {!edge && <div className="h-[11px] bg-green" />}
      <div className="fringe-edge h-[9px]" />
    </div>
  )
}
