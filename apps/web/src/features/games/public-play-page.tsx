import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import {
  LeaveGameDocument,
  MoveTableGameDocument,
  PublicPlayPageDocument,
  type PublicPlayPageQuery,
} from '@loper/graphql/documents'
import { useEffect } from 'react'
import { paths } from '../../app/paths.ts'
import { type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { keepAnswer, sayReady } from './play-answer.ts'
import { PlayRoom } from './public-play-room.tsx'

export type Game = NonNullable<PublicPlayPageQuery['myGame']>
export type Round = NonNullable<Game['shown']>
type Data = { game: Game | null }

/**
 * What stood on the page before. A page that cannot be asked for now must not take away what somebody is filling in; it is drawn
 * anew as soon as it can.
 */
const lastSeen: { token?: string | undefined; data?: Data } = {}

/** The game of one player. Everything works as a form too; with JavaScript the page goes along with the group by itself. */
export const page = publicPage<Data>({
  title: ({ game }, i18n) =>
    game
      ? i18n._(msg`${{ question: game.shown?.title ?? game.title }}, ${{ game: game.title }}`)
      : i18n._(msg`Dit spel is er niet meer`),
  async load({ search, params, ask }) {
    const round = Number(search.ronde)
    try {
      const asked = { round: Number.isInteger(round) && round > 0 ? round : null }
      const { myGame } = await ask(PublicPlayPageDocument, asked)
      return { game: myGame ?? null }
    } catch (error) {
      if (lastSeen.data && lastSeen.token === params.token) return lastSeen.data
      throw error
    }
  },
  async act(args, form) {
    const { intent = '' } = form
    if (intent === 'leave') return leave(args)
    if (intent === 'move') return moveOn(args, form)
    if (!intent.startsWith('skip')) {
      const errors = await keepAnswer(args.ask, form, intent === 'ready')
      if (errors.length > 0) return { values: form, errors: [...errors] }
    } else if (intent === 'skip:ready') {
      await sayReady(args.ask, form.round ?? '')
    }
    return { to: addressAfter(args, intent) }
  },
  Page: PlayPage,
})

/** `part:3` leads to the third page of the round; being ready, to where the group is. */
function addressAfter({ params, search }: PageArgs, intent: string): string {
  const { code = '', token = '' } = params
  const deel = /part:(\d+)$/.exec(intent)?.[1]
  return paths.play(code, token, deel ? { ronde: search.ronde, deel } : {})
}

async function leave({ ask }: PageArgs) {
  await ask(LeaveGameDocument, {})
  return { to: paths.gameCode() }
}

/** At one table the group turns the page itself, from the round that it saw. */
async function moveOn({ params, ask }: PageArgs, { status, at, move }: Record<string, string>) {
  await ask(MoveTableGameDocument, {
    input: {
      move: move === 'CLOSE' ? 'CLOSE' : 'NEXT',
      seen: { status: status === 'LOBBY' ? 'LOBBY' : 'PLAYING', round: Number(at) },
    },
  })
  return { to: paths.play(params.code ?? '', params.token ?? '') }
}

function PlayPage({ data, form, args }: PageProps<Data>) {
  const { game } = data
  const { token } = args.params
  // An effect runs in a browser alone.
  useEffect(() => {
    Object.assign(lastSeen, { token, data })
  }, [token, data])
  if (game) return <PlayRoom game={game} form={form} args={args} />
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Dit spel is er niet meer</Trans>
      </h1>
      <p>
        <Trans>Het spel is gewist, of u doet er niet meer aan mee. Vraag de begeleider om hulp.</Trans>
      </p>
      <p>
        <ButtonLink tone="primary" href={paths.gameCode()}>
          <Trans>Doe mee met een spel</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}
