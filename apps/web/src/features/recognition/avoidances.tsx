import { Trans } from '@lingui/react/macro'
import type { Avoidance } from '@loper/content/recognition-aid'
import { Icon } from '../../ui/icon.tsx'

/** What not to say, why, and what to say instead. */
export function Avoidances({ avoidances }: { avoidances: readonly Avoidance[] }) {
  return (
    <ul className="grid gap-x-8 md:grid-cols-2">
      {avoidances.map(({ id, avoid, why, instead }) => (
        <li
          key={id}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)] content-start gap-x-3 gap-y-1 border-b border-line py-3"
        >
          <Icon name="cross" className="mt-[0.15em] text-brick" />
          <p>
            <b className="sr-only">
              <Trans>Liever niet:</Trans>{' '}
            </b>
            “{avoid}” <span className="block text-ink-soft">{why}</span>
          </p>
          <Icon name="check" className="mt-[0.15em] text-green" />
          <p>
            <b className="sr-only">
              <Trans>Wel:</Trans>{' '}
            </b>
            “{instead}”
          </p>
        </li>
      ))}
    </ul>
  )
}
