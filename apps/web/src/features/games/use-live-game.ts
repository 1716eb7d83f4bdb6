import { MyGameChangedDocument, type MyGameChangedSubscription, StayInGameDocument } from '@loper/graphql/documents'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { paths } from '../../app/paths.ts'
import type { Language } from '../../app/public/contract.ts'
import { runInBrowser } from '../../app/public/run-in-browser.ts'
import { followStream, type StreamAnswer } from '../../lib/follow-stream.ts'
import { rememberSeat } from './own-seats.ts'

type Moment = MyGameChangedSubscription['gameChanged']
type Seen = { id: string; code: string; firstName: string; round: number; status: string; version: number }
type Options = {
  game: Seen
  token: string
  language: Language
  /** Sends what still waits, before the page goes on. */
  before(): Promise<void>
  /** Everything on the page is drawn anew when somebody does something; else only the counts. */
  redraw: boolean
}

const stillHereEvery = 25_000

/** Goes along with the group: hears where it is, says that this player is still there, and draws the page anew when it went on. */
export function useLiveGame({ game, token, language, before, redraw }: Options) {
  const router = useRouter()
  const [moment, setMoment] = useState<Moment | null>(null)
  const [connected, setConnected] = useState(true)
  const seen = useRef({ game, redraw, before })
  seen.current = { game, redraw, before }
  const { id, code, firstName } = game

  useEffect(() => rememberSeat(code, { id, token, firstName }), [id, code, token, firstName])

  useEffect(() => {
    const run = runInBrowser(token, language)
    let ended = false

    async function goAlong(): Promise<void> {
      await seen.current.before().catch(() => undefined)
      if (ended) return
      const home = paths.play(code, token)
      if (router.state.location.href === home) await router.invalidate()
      else await router.navigate({ href: home })
    }

    function hear(next: Moment | null | undefined): void {
      if (ended || !next) return
      setMoment(next)
      const { game: now, redraw: all } = seen.current
      if (next.round !== now.round || next.status !== now.status) void goAlong()
      else if (all && next.version !== now.version) void router.invalidate()
    }

    function gone(): void {
      if (ended) return
      stop()
      void router.invalidate()
    }

    async function stay(): Promise<void> {
      const { data, errors } = await run(StayInGameDocument, {})
      if (errors?.some(({ extensions }) => extensions?.code === 'NOT_FOUND')) return gone()
      hear(data?.stayInGame.moment)
    }

    const stopFollowing = followStream({
      document: MyGameChangedDocument,
      variables: {},
      headers: { authorization: `Link ${token}`, 'accept-language': language },
      onAnswer: ({ data, errors }: StreamAnswer) => {
        if (errors?.some(({ extensions }) => extensions?.code === 'NOT_FOUND')) return gone()
        hear((data as MyGameChangedSubscription | null)?.gameChanged)
      },
      poll: stay,
      onConnection: (is) => !ended && setConnected(is),
    })
    const here = () => document.visibilityState === 'visible' && void stay().catch(() => undefined)
    const timer = setInterval(here, stillHereEvery)
    document.addEventListener('visibilitychange', here)
    window.addEventListener('online', here)
    here()

    function stop(): void {
      ended = true
      stopFollowing()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', here)
      window.removeEventListener('online', here)
    }
    return stop
  }, [code, token, language, router])

  const counts = moment && moment.round === game.round ? moment : null
  return { connected, counts }
}
