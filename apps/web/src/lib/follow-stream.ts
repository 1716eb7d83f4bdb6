/** Reads a subscription of the api as it comes, and asks by itself while no stream can be had. */

type Trusted = { __meta__?: { hash?: string } }
export type StreamAnswer = { data?: unknown; errors?: readonly { extensions?: { code?: string } }[] }

type FollowOptions = {
  document: object
  variables: object
  headers: Record<string, string>
  /** Called for each answer of the stream. */
  onAnswer(answer: StreamAnswer): void
  /** Asks once, when there is no stream. Rejects when nothing can be reached. */
  poll(): Promise<void>
  /** Whether the other side can be reached. */
  onConnection(connected: boolean): void
}

const firstAnswerWithin = 6_000
/** The server says something every 12 seconds, if only that it is there. */
const silentAtMost = 30_000
const pollEvery = 4_000

/** Follows until the answer is called; a lost stream is asked for again, with a poll in between. */
export function followStream(options: FollowOptions): () => void {
  const stopped = new AbortController()
  let wakeUp = () => {}
  const wake = () => wakeUp()

  async function pause(): Promise<void> {
    await new Promise<void>((done) => {
      // Not all at once, when the server of a whole group comes back.
      const timer = setTimeout(done, pollEvery + Math.random() * 1_000)
      wakeUp = () => {
        clearTimeout(timer)
        done()
      }
    })
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      await readStream(options, stopped.signal).catch(() => undefined)
      if (stopped.signal.aborted) return
      await options.poll().then(
        () => options.onConnection(true),
        () => options.onConnection(false),
      )
      await pause()
    }
  }

  const lost = () => options.onConnection(false)
  window.addEventListener('online', wake)
  window.addEventListener('offline', lost)
  void run()
  return () => {
    stopped.abort()
    wake()
    window.removeEventListener('online', wake)
    window.removeEventListener('offline', lost)
  }
}

async function readStream({ document, variables, headers, onAnswer, onConnection }: FollowOptions, stop: AbortSignal) {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), firstAnswerWithin)
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), silentAtMost)
  }
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ documentId: (document as Trusted).__meta__?.hash, variables }),
      signal: AbortSignal.any([stop, silence.signal]),
    })
    if (!response.ok || !response.body) return
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard()
      onConnection(true)
      const events = `${text}${value}`.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^event: next\ndata: (.*)$/m.exec(event)?.[1]
        if (data) onAnswer(JSON.parse(data) as StreamAnswer)
      }
    }
  } finally {
    clearTimeout(timer)
  }
}
