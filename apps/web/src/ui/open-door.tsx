/** The lit door with its leaves open, on a grid of 40 by 44: where the carpet leads. */
export function OpenDoor() {
  return (
    <>
      <path d="M9 44V15a11 11 0 0 1 22 0v29z" className="fill-sun stroke-green-deep" strokeWidth="2.5" />
      <path d="M10 16h20M20 5v11" fill="none" className="stroke-green-deep" strokeWidth="2" />
      <path d="M9 17L1 14v30h2l6-2zM31 17l8-3v30h-2l-6-2z" className="fill-green" />
    </>
  )
}
