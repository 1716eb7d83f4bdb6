import type { ReactNode } from 'react'

/** Words that come in Dutch, or in `lang`: they keep their own direction and their own voice on a page in another language. */
export function Dutch({ children, lang = 'nl' }: { children: ReactNode; lang?: string }) {
  return <bdi lang={lang}>{children}</bdi>
}

/** What reads from left to right in every language: a mail address, a phone number. */
export function LeftToRight({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}
