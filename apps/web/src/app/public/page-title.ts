import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FormState, PublicPage } from './page.ts'

/** The title of the tab. With errors it says so first: that is what a screen reader reads when the page comes back. */
export function pageTitle<Data>(page: PublicPage<Data>, data: Data, form: FormState, words: I18n): string {
  const title = `${page.title(data, words)} - Loper`
  return form.errors.length > 0 ? words._(msg`Fout: ${title}`) : title
}
