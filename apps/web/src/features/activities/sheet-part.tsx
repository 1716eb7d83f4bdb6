import type { ActivityPrintPageQuery } from '@loper/graphql/documents'
import { classes } from '../../ui/classes.ts'

export type PrintSheet = NonNullable<ActivityPrintPageQuery['activity']>['sheets'][number]
type Part = PrintSheet['parts'][number]
type PartOf<Name extends Part['__typename']> = Extract<Part, { __typename: Name }>

/** More letters than this do not fit on a card of a third of the width. */
const longCard = 60

const rows = (count: number) => Array.from({ length: count }, (_, index) => `row ${index}`)

/** One part of a sheet as it is drawn on paper. */
export function SheetPart({ part }: { part: Part }) {
  return (
    <section className="grid content-start gap-3 break-inside-auto">
      <h3 className="text-[1.125em] font-bold">{part.title}</h3>
      <PartBody part={part} />
    </section>
  )
}

function PartBody({ part }: { part: Part }) {
  switch (part.__typename) {
    case 'TextPart':
      return <Words part={part} />
    case 'LinesPart':
      return <Lines part={part} />
    case 'ChoicesPart':
      return <Choices part={part} />
    case 'TablePart':
      return <Table part={part} />
    case 'CardsPart':
      return <Cards part={part} />
    case 'CanvasPart':
      return <Canvas part={part} />
  }
}

function Words({ part }: { part: PartOf<'TextPart'> }) {
  return (
    <div className="grid gap-2">
      {part.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}

function Lines({ part }: { part: PartOf<'LinesPart'> }) {
  return (
    <div className="break-inside-avoid">
      {part.hint && <p className="text-ink-soft">{part.hint}</p>}
      {rows(part.lines).map((row) => (
        <div key={row} className="h-[11mm] border-b border-ink" />
      ))}
    </div>
  )
}

function Choices({ part }: { part: PartOf<'ChoicesPart'> }) {
  return (
    <ul className="grid gap-3">
      {part.options.map((option) => (
        <li key={option} className="grid grid-cols-[6mm_minmax(0,1fr)] items-start gap-3 break-inside-avoid">
          <span className="size-[6mm] rounded-[2px] border-[1.5px] border-ink" />
          <span>{option}</span>
        </li>
      ))}
    </ul>
  )
}

function Table({ part }: { part: PartOf<'TablePart'> }) {
  const { columns, rows: heads, emptyRows } = part
  const cell = 'border border-ink p-2 text-start align-top'
  return (
    // A wide table scrolls on a small screen; on paper it fits.
    <div className="overflow-x-auto print:overflow-visible" tabIndex={-1}>
      <table className="w-full table-fixed border-collapse max-sm:min-w-[34rem]">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={classes(cell, 'bg-green-wash font-bold')}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...heads, ...rows(emptyRows)].map((head, index) => (
            <tr key={head} className="break-inside-avoid">
              <th scope="row" className={classes(cell, 'h-[13mm] font-normal')}>
                {index < heads.length ? head : null}
              </th>
              {columns.slice(1).map((column) => (
                <td key={column} className={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cards({ part }: { part: PartOf<'CardsPart'> }) {
  const long = part.cards.some((card) => card.length > longCard)
  return (
    <ul className={classes('grid grid-cols-2', !long && 'sm:grid-cols-3 print:grid-cols-3')}>
      {part.cards.map((card) => (
        <li
          key={card}
          className="-m-px grid min-h-[34mm] place-items-center border border-dashed border-ink p-3 text-center text-[1.125em] leading-snug break-inside-avoid"
        >
          <span className="whitespace-pre-line">{card}</span>
        </li>
      ))}
    </ul>
  )
}

function Canvas({ part }: { part: PartOf<'CanvasPart'> }) {
  return (
    <ul className="grid sm:grid-cols-2 print:grid-cols-2">
      {part.fields.map((field) => (
        <li
          key={field.title}
          className={classes(
            '-m-px min-h-[46mm] border-[1.5px] border-ink p-3 break-inside-avoid',
            field.wide && 'sm:col-span-2 print:col-span-2',
          )}
        >
          <h4 className="font-bold">{field.title}</h4>
          <p className="text-ink-soft">{field.hint}</p>
        </li>
      ))}
    </ul>
  )
}
