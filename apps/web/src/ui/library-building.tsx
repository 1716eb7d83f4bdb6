/** The front of a library with its door open, on a grid of 320 by 166. Things are drawn, never people. */
export function LibraryBuilding() {
  return (
    <g>
      <path d="M6 160V58h308v102z" className="fill-green-wash" />
      <path d="M0 50h90v10H0zM230 50h90v10h-90z" className="fill-green-deep" />
      <path d="M88 160V38h16V26h18V14h18V4h40v10h18v12h18v12h16v122z" className="fill-amber-wash" />
      <g fill="none" className="stroke-green-deep" strokeLinejoin="round">
        <path d="M88 50V38h16V26h18V14h18V4h40v10h18v12h18v12h16v12" strokeWidth="4" />
        <path
          d="M146 30h13c1 0 1 1 1 1s0-1 1-1h13v16h-13c-1 0-1 1-1 1s0-1-1-1h-13z"
          className="fill-sheet"
          strokeWidth="2.5"
        />
        <path d="M160 31v15" strokeWidth="2" />
      </g>
      <Door />
      <BookWindow />
      <DeskWindow />
      <FlowerPot />
      <g transform="translate(118 0)">
        <FlowerPot />
      </g>
    </g>
  )
}

function Door() {
  return (
    <>
      <path d="M128 160V94a32 32 0 0 1 64 0v66z" className="fill-green-deep" />
      <path d="M132 160V94a28 28 0 0 1 56 0v66z" className="fill-sun" />
      <g fill="none" className="stroke-green-deep">
        <path d="M132 92h56" strokeWidth="3" />
        <path d="M160 66v26M142 73l18 19M178 73l-18 19" strokeWidth="2" />
        <path d="M160 94v9" strokeWidth="1.5" />
      </g>
      <path d="M152 110l4-7h8l4 7z" className="fill-green-deep" />
      <path d="M153 111h14l12 49h-38z" className="fill-amber-wash" opacity="0.7" />
      <path d="M144 138h32v3.5h-32zM147 141h3v14h-3zM170 141h3v14h-3z" className="fill-wood" />
      <path d="M156 132h6v6h-6z" className="fill-sheet" />
      <path d="M162 133.5h2v3h-2" fill="none" className="stroke-sheet" strokeWidth="1.2" />
      <path d="M132 93l-20-5v78l20-6zM188 93l20-5v78l-20-6z" className="fill-green" />
      <path
        d="M128 98l-12-2.5v24l12-.5zM128 126l-12 1v26l12-3zM192 98l12-2.5v24l-12-.5zM192 126l12 1v26l-12-3z"
        fill="none"
        className="stroke-green-wash"
        strokeWidth="1.2"
        opacity="0.7"
      />
    </>
  )
}

const books: readonly [x: number, y: number, width: number, height: number, color: string][] = [
  [26, 85, 6, 20, 'fill-green'],
  [33.5, 81, 5, 24, 'fill-sky'],
  [40, 87, 7, 18, 'fill-sun'],
  [48.5, 83, 5, 22, 'fill-brick'],
  [55, 89, 6, 16, 'fill-green-deep'],
  [30, 117, 7, 18, 'fill-sky'],
  [38.5, 112, 5, 23, 'fill-sun'],
  [45, 115, 5, 20, 'fill-green-deep'],
  [51.5, 119, 8, 16, 'fill-green'],
  [61, 113, 5, 22, 'fill-brick'],
]

function BookWindow() {
  return (
    <>
      <rect x="22" y="76" width="54" height="62" rx="3" className="fill-sheet" />
      {books.map(([x, y, width, height, color]) => (
        <rect key={`${x}-${y}`} x={x} y={y} width={width} height={height} rx="1" className={color} />
      ))}
      <path d="M62 105l6-18 4.5 1.5-6 16.5z" className="fill-sun" />
      <path d="M22 106.5h54M22 136.5h54" className="stroke-line-strong" strokeWidth="3" />
      <rect x="22" y="76" width="54" height="62" rx="3" fill="none" className="stroke-green-deep" strokeWidth="3" />
    </>
  )
}

function DeskWindow() {
  return (
    <>
      <rect x="244" y="76" width="54" height="62" rx="3" className="fill-sheet" />
      <path d="M271 76v12" className="stroke-ink" strokeWidth="1.5" />
      <path d="M260 98a11 10 0 0 1 22 0z" className="fill-sun" />
      <path d="M248 126h46M254 126v12M288 126v12" className="stroke-wood" strokeWidth="3" />
      <path d="M256 114h13v11h-13z" className="fill-green-wash stroke-line-strong" strokeWidth="1.5" />
      <path d="M253 125h19" className="stroke-line-strong" strokeWidth="2.5" />
      <rect x="278" y="111.5" width="4" height="13" rx="1" className="fill-brick" />
      <rect x="283.5" y="114.5" width="4" height="10" rx="1" className="fill-sky" />
      <rect x="244" y="76" width="54" height="62" rx="3" fill="none" className="stroke-green-deep" strokeWidth="3" />
    </>
  )
}

function FlowerPot() {
  return (
    <>
      <path d="M92 146h18l-3 18H95z" className="fill-brick" />
      <path
        d="M101 146c-2-14-10-16-14-20 8-1 13 5 14 12 0-10 1-18 6-24 4 8 0 18-4 25 2-6 6-9 11-9-1 8-7 10-11 16z"
        className="fill-green"
      />
    </>
  )
}
