import { classes } from './classes.ts'

export type ButtonTone = 'primary' | 'secondary' | 'plain' | 'bare' | 'danger'

const tones: Record<ButtonTone, string> = {
  primary: 'border-green bg-green text-sheet hover:border-green-deep hover:bg-green-deep',
  secondary: 'border-(--loper-quiet-line) bg-sheet text-(--loper-quiet-ink) hover:border-ink hover:bg-green-wash',
  danger: 'border-brick bg-sheet text-brick hover:bg-brick-wash',
  plain: 'border-transparent text-sky hover:decoration-2',
  // the colour of what it stands on: in a toast, or a cross in a corner
  bare: 'border-transparent text-inherit hover:decoration-2',
}

/** The look that buttons and links-as-buttons share; its height follows the front (44 or 56 px). */
export function buttonStyle(
  tone: ButtonTone,
  options: { wide?: boolean; iconOnly?: boolean; className?: string } = {},
) {
  const quiet = tone === 'plain' || tone === 'bare'
  return classes(
    'inline-flex min-h-control items-center justify-center gap-2 rounded-control border-(length:--loper-control-border) py-1',
    'text-center text-control leading-tight font-semibold transition-colors print:hidden',
    quiet && !options.iconOnly ? 'underline decoration-1 underline-offset-[0.18em]' : 'no-underline',
    options.iconOnly ? 'min-w-control px-2' : quiet ? 'px-2' : 'px-4',
    options.wide && 'w-full',
    tones[tone],
    options.className,
  )
}
