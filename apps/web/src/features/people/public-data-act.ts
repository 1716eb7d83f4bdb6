import {
  ChangeMyFeedbackLevelDocument,
  EraseMeDocument,
  ExportMeDocument,
  type FeedbackLevel,
  WithdrawMyConsentDocument,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import type { FormValues } from '../../app/public/contract.ts'
import type { FormError, Outcome, PageArgs } from '../../app/public/page.ts'

/** What the page about somebody's own data can do, by the button that was pressed. */
export async function actOnMyData({ params, ask }: PageArgs, form: FormValues): Promise<Outcome> {
  const back = { to: paths.mineData(params.token ?? '') }
  const referralId = form.referralId ?? ''
  const again = (errors: FormError[]): Outcome => (errors.length > 0 ? { values: form, errors } : back)
  switch (form.intent) {
    case 'export': {
      const { exportMe } = await ask(ExportMeDocument, {})
      const file = exportMe.export
      if (!file) return again(exportMe.errors)
      return { values: { fileName: file.fileName, content: file.content }, errors: [], step: 'exported' }
    }
    case 'erase': {
      const { eraseMe } = await ask(EraseMeDocument, { input: { confirmed: form.confirmed === 'yes' } })
      return eraseMe.erased ? { values: {}, errors: [], step: 'erased' } : { values: form, errors: eraseMe.errors }
    }
    case 'withdraw':
      return again((await ask(WithdrawMyConsentDocument, { input: { referralId } })).withdrawConsent.errors)
    case 'feedback': {
      const feedbackLevel = form.feedbackLevel as FeedbackLevel
      const changed = await ask(ChangeMyFeedbackLevelDocument, { input: { referralId, feedbackLevel } })
      return again(changed.changeFeedbackLevel.errors)
    }
    default:
      return back
  }
}
