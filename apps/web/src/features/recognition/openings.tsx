import { Trans } from '@lingui/react/macro'
import { openings } from '@loper/content/recognition-aid'
import { classes } from '../../ui/classes.ts'

/** Sentences to begin with; those that suit what was noticed come first and say so. */
export function Openings({ suiting }: { suiting: ReadonlySet<string> }) {
  const ordered = openings.toSorted((a, b) => Number(suiting.has(b.id)) - Number(suiting.has(a.id)))
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {ordered.map(({ id, when, say }) => (
        <li
          key={id}
          className={classes(
            'grid content-start gap-1 rounded-control border p-4 print:break-inside-avoid',
            suiting.has(id) ? 'border-green bg-green-wash' : 'border-line bg-sheet',
          )}
        >
          <p className="text-ink-soft">
            {when}
            {suiting.has(id) && (
              <b className="block text-green-deep">
                <Trans>Past bij wat je ziet</Trans>
              </b>
            )}
          </p>
          <p className="text-[1.125rem] leading-snug">“{say}”</p>
        </li>
      ))}
    </ul>
  )
}
