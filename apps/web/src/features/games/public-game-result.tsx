import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { forgetSeat, type OwnSeat, ownSeats } from './own-seats.ts'
import type { Game } from './public-play-page.tsx'
import type { PlayArgs } from './public-play-room.tsx'
import { ResultSheet } from './public-result-sheet.tsx'
import { RoundHeading } from './public-round-heading.tsx'

/** What a player takes home, and how: on paper, as a file, or not at all. */
export function GameTakeHome({ game, args }: { game: Game; args: PlayArgs }) {
  const { t } = useLingui()
  const { result, shown } = game
  const hydrated = useHydrated()
  const { token = '' } = args.params
  if (!result) return null
  const gone = new Intl.DateTimeFormat(`${args.language}-u-nu-latn`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(game.expiresAt))
  return (
    <>
      <div className="no-print grid gap-3">
        <RoundHeading of="result">
          {shown?.kind === 'RESULT' ? shown.title : <Trans>Dit neemt u mee</Trans>}
        </RoundHeading>
        {shown?.kind === 'RESULT' && <p>{shown.intro}</p>}
      </div>
      <div data-print-alone>
        <ResultSheet result={result} language={args.language} />
      </div>
      <div className="no-print grid gap-3">
        {result.fitsPdf ? (
          <a
            href={paths.gameCard(token, args.language)}
            download
            className="flex min-h-[var(--loper-control)] items-center justify-center rounded-control bg-green px-5 font-bold text-sheet no-underline"
          >
            <Trans>Bewaar als PDF</Trans>
          </a>
        ) : (
          <Note icon="print">
            <Trans>Een PDF kan deze letters nog niet goed laten zien. Print daarom deze pagina.</Trans>
          </Note>
        )}
        {hydrated && (
          <Button icon="print" wide tone={result.fitsPdf ? 'secondary' : 'primary'} onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        )}
        {game.mode === 'ONE_TABLE' && <OthersAtTable game={game} />}
        <p>
          <Trans>Wij wissen alles op {gone}. Bewaar of print het dus voor die tijd.</Trans>
        </p>
        <Disclosure summary={t`Wis nu alles van mij`}>
          <ActionForm className="grid gap-3" onSubmitCapture={() => forgetSeat(game.code, token)}>
            <p>
              <Trans>Uw naam en alles wat u invulde, is dan meteen weg. Dat kan niet terug.</Trans>
            </p>
            <Leave />
          </ActionForm>
        </Disclosure>
      </div>
    </>
  )
}

function Leave() {
  const { t } = useLingui()
  return (
    <Button type="submit" name="intent" value="leave" tone="danger" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Ja, wis alles van mij</Trans>
    </Button>
  )
}

/** At one table everybody takes home their own, from the same device. */
function OthersAtTable({ game }: { game: Game }) {
  const [seats, setSeats] = useState<OwnSeat[]>([])
  useEffect(() => setSeats(ownSeats(game.code)), [game.code])
  return seats
    .filter(({ id }) => id !== game.id)
    .map(({ token, firstName }) => (
      <ButtonLink key={token} wide icon="person" href={paths.play(game.code, token)}>
        <Trans>
          Laat zien van <bdi>{firstName}</bdi>
        </Trans>
      </ButtonLink>
    ))
}
