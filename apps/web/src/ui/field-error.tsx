import { Icon } from './icon.tsx'
import { useUiTexts } from './ui-texts.tsx'

/** What is wrong and how to put it right, at the field itself. */
export function FieldError({ id, children }: { id: string; children: string }) {
  const texts = useUiTexts()
  return (
    <p id={id} className="flex items-start gap-2 font-semibold text-brick">
      <Icon name="alert" className="mt-[0.1em]" />
      <span>
        <span className="sr-only">{texts.error} </span>
        {children}
      </span>
    </p>
  )
}
