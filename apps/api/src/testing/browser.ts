/** A browser as far as signing in goes: it keeps cookies and stays on its own site. */
export function testBrowser(url: string) {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...init,
      headers: { origin: url, cookie, ...(init.headers as Record<string, string>) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }

  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  return {
    ask,
    post,
    /** Who the server takes this browser for; null for nobody. Needs a server with open queries. */
    async viewerName(): Promise<string | null> {
      const answer = await post('/graphql', { query: '{ viewer { name } }' })
      const { data } = (await answer.json()) as { data: { viewer: { name: string } | null } }
      return data.viewer?.name ?? null
    },
  }
}
