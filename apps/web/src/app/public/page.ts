import type { TypedDocumentNode } from '@apollo/client'
import type { I18n } from '@lingui/core'
import type { ComponentType } from 'react'
import type { FormValues, Language } from './contract.ts'

/** What a loader or an action may use. `ask` answers the data, or ends in the page "not found" or "failed". */
export type PageArgs = {
  params: Record<string, string>
  /** The part after the question mark: filters only, never anything about a person. */
  search: Record<string, string>
  language: Language
  link: string | null
  now: string
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>
}

/**
 * A form error: `path` names the field (joined with dots it is the name of the input), `messageKey` its words, which the page gets as
 * `message` (see form-errors.ts).
 */
export type FormError = { path: readonly string[]; code: string; messageKey: string; message?: string }

/**
 * What a post leads to: another page (answered 303, so that reloading does not post again), or the same page with what was typed
 * (`values`), what is wrong with it, and for a form of more questions the question to show.
 */
export type Outcome = { to: string } | FormState
export type FormState = { values: FormValues; errors: FormError[]; step?: string }

export type PageProps<Data> = { data: Data; form: FormState; args: Omit<PageArgs, 'ask'> }

/** A public page: the same three functions run on the server and in the browser. */
export type PublicPage<Data> = {
  title(data: Data, i18n: I18n): string
  description?(data: Data, i18n: I18n): string
  /** What search engines read besides: schema.org as JSON, as the api gives it. */
  structuredData?(data: Data): string
  load(args: PageArgs): Promise<Data>
  act?(args: PageArgs, form: FormValues): Promise<Outcome>
  /** What to do with a form that cannot be sent now; null when it cannot wait either. Only in the browser. */
  actLater?(args: PageArgs, form: FormValues, data: Data): Promise<Outcome | null>
  Page: ComponentType<PageProps<Data>>
}

/** Typing aid: `export const page = publicPage({ … })`. */
export function publicPage<Data>(page: PublicPage<Data>): PublicPage<Data> {
  return page
}

/** Thrown by `load` or `act` when the thing asked for does not exist (or may not be known). Answered 404. */
export class MissingPage extends Error {
  override name = 'MissingPage'
}

/** Thrown by `ask` in the browser when there is no way to the server. */
export class NoNetwork extends Error {
  override name = 'NoNetwork'
}

/** Thrown by `ask` when the server has no room now. Answered 503; what was typed is kept to be sent again. */
export class BusyServer extends Error {
  override name = 'BusyServer'
}
