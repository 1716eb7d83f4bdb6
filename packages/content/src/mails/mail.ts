/**
 * What a mail says, without layout. Values that people typed are not escaped here: whoever turns this into HTML
 * or into a header does so.
 */
export type Mail = {
  subject: string
  title: string
  paragraphs: string[]
  action?: { label: string; url: string }
  /** Something else that the reader may like, as a link below the button. */
  further?: { text: string; label: string; url: string }
  footer?: string
}
