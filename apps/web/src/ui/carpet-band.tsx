/** A strip of carpet under the masthead. */
export function CarpetBand() {
  return <div aria-hidden="true" className="no-print carpet-h h-[14px]" />
}
