/** Made by build/page-words-plugin.ts: the words of each language, and in the browser those that a page adds. */
declare module 'loper-page-words' {
  import type { Messages } from '@lingui/core'

  type Words = { messages: Messages }
  export const languages: Record<string, () => Promise<Words & { pages?: Record<string, () => Promise<Words>> }>>
}
