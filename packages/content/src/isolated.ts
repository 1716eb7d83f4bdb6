/**
 * A name or a title inside a text of another writing direction: the marks (first strong isolate, pop isolate) keep the
 * full stops and brackets around it where they belong, also in plain text and in a subject line.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
