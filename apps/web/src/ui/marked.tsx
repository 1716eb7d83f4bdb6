/** Text with the words in it that were looked for. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const parts = text.split(/(?<=[^\p{L}\p{N}-])|(?=[^\p{L}\p{N}-])/u)
  let offset = 0
  return parts.map((part) => {
    offset += part.length
    return words.includes(part) ? <mark key={offset}>{part}</mark> : part
  })
}
