import type { ReactNode } from 'react'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Link } from '../../ui/link.tsx'
import { type Status, StatusShape } from '../../ui/status-shape.tsx'

export type AttentionItem = {
  id: string
  state: Status
  /** What the shape says to who does not see it. */
  stateLabel: string
  title: string
  href: string
  detail: ReactNode
  when?: string
  action: { label: string; href: string }
}

/** What asks something: what, why, how long, and the way to do something about it. */
export function AttentionList({ label, items }: { label: string; items: readonly AttentionItem[] }) {
  return (
    <ul aria-label={label} className="grid">
      {items.map(({ id, state, stateLabel, title, href, detail, when, action }) => (
        <li
          key={id}
          className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-b border-line py-3 last:border-0 lg:grid-cols-[1.25rem_minmax(0,1fr)_auto_13rem] print:break-inside-avoid"
        >
          <span className="self-start pt-0.5">
            <StatusShape state={state} label={stateLabel} hideLabel />
          </span>
          <div className="grid min-w-0 gap-0.5">
            <Link
              href={href}
              className="-my-2.5 w-fit py-2.5 font-bold text-ink decoration-line-strong decoration-1 underline-offset-[0.18em]"
            >
              {title}
            </Link>
            <p>{detail}</p>
          </div>
          {when && <p className="text-ink-soft max-lg:col-start-2">{when}</p>}
          <div className="no-print max-lg:col-start-2 max-lg:mt-1 lg:col-start-4">
            <ButtonLink href={action.href} className="lg:w-full">
              {action.label}
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  )
}
