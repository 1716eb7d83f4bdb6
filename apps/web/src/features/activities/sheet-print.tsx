import { Trans } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'
import { type PrintSheet, SheetPart } from './sheet-part.tsx'

/** One sheet on white paper. Each begins a page of its own. */
export function SheetPrint({ sheet, activityTitle }: { sheet: PrintSheet; activityTitle: string }) {
  return (
    <article
      aria-label={sheet.title}
      className="mx-auto grid w-full max-w-[48rem] content-start gap-6 border border-line bg-sheet p-4 text-[1.125rem] sm:p-10 print:max-w-none print:border-0 print:p-0 print:text-[13pt] not-first:print:break-before-page"
    >
      <header className="grid gap-1 border-b-2 border-ink pb-3">
        <p className="flex flex-wrap justify-between gap-x-4 text-ink-soft">
          <span>{activityTitle}</span>
          {sheet.forHost && (
            <strong className="flex items-center gap-2 text-ink">
              <Icon name="lock" />
              <Trans>Alleen voor de gastheer</Trans>
            </strong>
          )}
        </p>
        <h2 className="text-[1.5em] leading-tight">{sheet.title}</h2>
        <p>{sheet.intro}</p>
      </header>
      {sheet.parts.map((part) => (
        <SheetPart key={part.title} part={part} />
      ))}
    </article>
  )
}
