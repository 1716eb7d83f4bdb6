/** The look of everything a person types in or chooses from; its height follows the front. */
export const controlStyle =
  'block w-full min-h-control rounded-control border-(length:--loper-control-border) border-line-strong bg-sheet px-3 py-2 text-control text-ink hover:border-ink aria-invalid:border-[3px] aria-invalid:border-brick'
