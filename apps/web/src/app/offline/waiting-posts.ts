/** What somebody did without a network: a form of a public page that waits until it can be sent, exactly as it would have been posted. */
export type WaitingPost = {
  /** The submission key of the form: sent twice it is one thing. */
  key: string
  /** The address of the page that the form is of. */
  path: string
  values: Record<string, string>
  /** What it does, for words on the screen, and the title of what it is about. */
  does: 'sign-off' | 'another-day'
  about: string
  /** Filled once the server said no: message keys of the reasons. The person has not read them yet. */
  refused?: string[]
}

/** The part of the Cache interface that the queue needs. */
export type Shelf = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>

export const waitingShelf = 'loper-waiting'
const shelfPath = '/-/waiting/'

/** Adds a post at the end of the line; the same key again takes the place of the first. */
export async function wait(shelf: Shelf, post: WaitingPost): Promise<void> {
  const line = await inLine(shelf)
  const same = line.find(({ post: { key } }) => key === post.key)
  const number = same?.number ?? Math.max(0, ...line.map((each) => each.number)) + 1
  await shelf.put(address(number, post.key), new Response(JSON.stringify(post)))
}

/** Everything that waits or was refused, in the order in which it was done. */
export async function waitingPosts(shelf: Shelf): Promise<WaitingPost[]> {
  return (await inLine(shelf)).map(({ post }) => post)
}

/** Takes a post out of the line: the person thought better of it, or has read why it was refused. */
export async function drop(shelf: Shelf, key: string): Promise<void> {
  for (const each of await inLine(shelf)) if (each.post.key === key) await shelf.delete(address(each.number, key))
}

/**
 * Sends what waits, in order, as the browser posts a form. What was accepted leaves the line; what was refused stays, with the reasons, to be
 * told. Without a network, or while the server has no room, the rest goes on waiting. Answers how many were settled.
 */
export async function sendWaiting(shelf: Shelf, post: typeof fetch): Promise<number> {
  let settled = 0
  for (const { number, post: waiting } of await inLine(shelf)) {
    if (waiting.refused) continue
    const answer = await post(waiting.path, {
      method: 'POST',
      body: new URLSearchParams(waiting.values),
      redirect: 'manual',
    }).catch(() => null)
    if (!answer || answer.status >= 500 || answer.status === 429) break
    const moved = answer.type === 'opaqueredirect' || answer.status === 303
    if (moved || answer.ok) await shelf.delete(address(number, waiting.key))
    else
      await shelf.put(
        address(number, waiting.key),
        new Response(JSON.stringify({ ...waiting, refused: reasons(answer) })),
      )
    settled += 1
  }
  return settled
}

/** The header in which a page that refuses a form names the message keys of its errors. */
export const reasonsHeader = 'loper-refused'

function reasons(answer: Response): string[] {
  return (answer.headers.get(reasonsHeader) ?? 'value.invalid').split(',')
}

const address = (number: number, key: string) => `${shelfPath}${String(number).padStart(6, '0')}/${key}`

async function inLine(shelf: Shelf): Promise<{ number: number; post: WaitingPost }[]> {
  const line = await Promise.all(
    (await shelf.keys()).map(async (request) => {
      const answer = await shelf.match(request)
      const number = Number(new URL(request.url).pathname.slice(shelfPath.length).split('/')[0])
      return answer ? [{ number, post: (await answer.json()) as WaitingPost }] : []
    }),
  )
  return line.flat().sort((one, other) => one.number - other.number)
}
