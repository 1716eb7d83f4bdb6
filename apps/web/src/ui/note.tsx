import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type NoteTone = 'info' | 'warning' | 'error' | 'success'

const tones: Record<NoteTone, { icon: IconName; look: string; iconLook: string }> = {
  info: { icon: 'bulb', look: 'bg-green-wash', iconLook: '' },
  success: { icon: 'check', look: 'bg-green-wash border-s-4 border-green', iconLook: 'text-green' },
  warning: { icon: 'warning', look: 'bg-amber-wash', iconLook: 'text-amber' },
  error: { icon: 'warning', look: 'bg-brick-wash border-s-4 border-brick', iconLook: 'text-brick' },
}

type NoteProps = {
  tone?: NoteTone
  title?: ReactNode
  icon?: IconName
  /** Said aloud when it appears: politely, or at once for an error. */
  live?: boolean
  action?: ReactNode
  children?: ReactNode
}

/** Something to know at this place. The icon and the words carry it; colour repeats it. */
export function Note({ tone = 'info', title, icon, live, action, children }: NoteProps) {
  return (
    <div
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
      className={classes(
        'flex gap-3 rounded-control p-4 print:border print:border-line-strong print:break-inside-avoid',
        tones[tone].look,
      )}
    >
      <Icon name={icon ?? tones[tone].icon} className={classes('mt-[0.1em]', tones[tone].iconLook)} />
      <div className="grid min-w-0 max-w-[44rem] grow content-start gap-1">
        {title && <p className="font-bold">{title}</p>}
        {children && <div className="space-y-1">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}
