/** Filters in the url as plain text (`?plaats=Delft`), for both routers: numbers and quotes are not guessed at. */
export const urlSearch = {
  parseSearch: (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search: Record<string, unknown>): string => {
    const filled = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString()
    return text ? `?${text}` : ''
  },
}
