import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { publicPage } from '../../app/public/page.ts'

export const page = publicPage<Record<string, never>>({
  title: (_, i18n) => i18n._(msg`Hulp bij werk zoeken`),
  load: async () => ({}),
  Page: PublicHomePage,
})

function PublicHomePage() {
  return (
    <div className="mx-auto max-w-measure px-4 py-12">
      <h1>
        <Trans>Gratis hulp bij werk zoeken</Trans>
      </h1>
    </div>
  )
}
