import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import { useEffect, useState } from 'react'
import { canKeep, isKept } from '../../app/offline/kept-pages.ts'
import { drop, type WaitingPost, wait, waitingPosts, waitingShelf } from '../../app/offline/waiting-posts.ts'
import { paths } from '../../app/paths.ts'
import type { Outcome } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

/**
 * Lets a form wait for a network, and shows it waiting on the own page. Only on a phone that keeps that page: what waits says who somebody
 * is. Null elsewhere.
 */
export async function waitForNetwork(token: string, post: Omit<WaitingPost, 'key'>): Promise<Outcome | null> {
  if (!(await isKept(paths.mine(token)))) return null
  await wait(await caches.open(waitingShelf), { key: post.values.key ?? crypto.randomUUID(), ...post })
  // Where a browser can, it sends this also when nobody has the page open.
  const { sync } = (await navigator.serviceWorker.ready) as { sync?: { register(tag: string): Promise<void> } }
  await sync?.register('send').catch(() => undefined)
  return { to: paths.mine(token) }
}

type Shown = WaitingPost & { reasons: string[] }

/** What the person did without a network: still waiting, or refused and why. What was accepted is simply how the page is. */
export function WaitingActs({ token, language }: { token: string; language: Language }) {
  const [posts, setPosts] = useState<Shown[]>([])
  const mine = paths.mine(token)
  useEffect(() => {
    if (!canKeep()) return
    const look = () => void ofPage(mine, language).then(setPosts)
    const onMessage = ({ data }: MessageEvent) => data === 'settled' && window.location.reload()
    look()
    navigator.serviceWorker.addEventListener('message', onMessage)
    return () => navigator.serviceWorker.removeEventListener('message', onMessage)
  }, [mine, language])

  async function takeBack(key: string) {
    await drop(await caches.open(waitingShelf), key)
    setPosts(await ofPage(mine, language))
  }
  if (posts.length === 0) return null
  return (
    <div className="grid gap-4" role="status">
      {posts.map((post) =>
        post.refused ? (
          <Refused key={post.key} post={post} onRead={() => void takeBack(post.key)} />
        ) : (
          <Waits key={post.key} post={post} onTakeBack={() => void takeBack(post.key)} />
        ),
      )}
    </div>
  )
}

function Waits({ post: { does, about }, onTakeBack }: { post: Shown; onTakeBack(): void }) {
  const { t } = useLingui()
  const title = does === 'sign-off' ? t`Uw afmelding wacht op internet` : t`Uw andere dag wacht op internet`
  return (
    <Note tone="warning" icon="offline" title={title}>
      <div className="grid gap-3">
        <p>
          {does === 'sign-off' ? (
            <Trans>Wij weten nog niet dat u niet komt naar {about}. Heeft u weer internet? Dan gaat het vanzelf.</Trans>
          ) : (
            <Trans>
              Wij weten nog niet dat u een andere dag wilt dan {about}. Heeft u weer internet? Dan gaat het vanzelf.
            </Trans>
          )}
        </p>
        <Button onClick={onTakeBack}>
          {does === 'sign-off' ? <Trans>Toch niet afmelden</Trans> : <Trans>Toch geen andere dag</Trans>}
        </Button>
      </div>
    </Note>
  )
}

function Refused({ post: { does, about, reasons }, onRead }: { post: Shown; onRead(): void }) {
  const { t } = useLingui()
  const title = does === 'sign-off' ? t`U bent niet afgemeld` : t`U heeft nog dezelfde dag`
  return (
    <Note tone="error" title={title}>
      <div className="grid gap-3">
        <p>
          {does === 'sign-off' ? (
            <Trans>U wilde zich zonder internet afmelden voor {about}. Dat kon niet meer.</Trans>
          ) : (
            <Trans>U koos zonder internet een andere dag dan {about}. Dat kon niet meer.</Trans>
          )}{' '}
          {reasons.join(' ')}
        </p>
        <Button onClick={onRead}>
          <Trans>Ik heb het gelezen</Trans>
        </Button>
      </div>
    </Note>
  )
}

async function ofPage(mine: string, language: Language): Promise<Shown[]> {
  const posts = await waitingPosts(await caches.open(waitingShelf))
  return Promise.all(
    posts
      .filter(({ path }) => path.startsWith(`${mine}/`))
      .map(async (post) => ({ ...post, reasons: await wordsOf(post.refused ?? [], language) })),
  )
}

/** Fetched only when something was refused, and then there is a network. */
async function wordsOf(keys: readonly string[], language: Language): Promise<string[]> {
  if (keys.length === 0) return []
  const { fieldMessage } = await import('@loper/domain/field-messages')
  return keys.map((key) => fieldMessage(key, language))
}
