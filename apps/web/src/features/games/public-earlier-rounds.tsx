import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { Game } from './public-play-page.tsx'
import type { PlayArgs } from './public-play-room.tsx'

/** What somebody missed, or wants to change. */
export function EarlierRounds({ game, args }: { game: Game; args: PlayArgs }) {
  const { t } = useLingui()
  const { code = '', token = '' } = args.params
  if (game.earlier.length === 0) return null
  return (
    <div className="no-print">
      <Disclosure summary={t`Iets van eerder veranderen`}>
        <ul className="grid gap-1">
          {game.earlier.map(({ number, title }) => (
            <li key={number}>
              <TextLink href={paths.play(code, token, { ronde: String(number) })}>
                <Trans>
                  Ronde {number}: {title}
                </Trans>
              </TextLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
