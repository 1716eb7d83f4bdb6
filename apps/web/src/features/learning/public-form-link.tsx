import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'

/** A button of a form that reads as a link: it leads to another exercise and keeps what was filled in. */
export function FormLink({ value, icon, children }: { value: string; icon?: IconName; children: ReactNode }) {
  return (
    <button
      type="submit"
      name="intent"
      value={value}
      className="inline-flex min-h-touch cursor-pointer items-center gap-2 rounded-[4px] border-0 bg-transparent p-0 text-start text-sky underline decoration-1 underline-offset-[0.18em]"
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
