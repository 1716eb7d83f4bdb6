/** The first letter of someone's name in a round: we draw no people and show no photographs. */
export function Letter({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-14 shrink-0 place-items-center rounded-full bg-amber-wash text-heading leading-none font-bold"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  )
}
