import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { publicPage } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { TextPage } from './public-text-parts.tsx'

/** Stands in for any page that this browser has no copy of while there is no network; the service worker keeps it. */
export const page = publicPage<null>({
  title: (_, i18n) => i18n._(msg`Geen internet`),
  load: async () => null,
  Page: PublicNoNetworkPage,
})

function PublicNoNetworkPage() {
  return (
    <TextPage title={<Trans>U heeft nu geen internet</Trans>}>
      <p>
        <Trans>Deze pagina staat niet op uw telefoon. Kijk of u internet heeft en open de pagina opnieuw.</Trans>
      </p>
      <p>
        <Trans>Heeft u uw eigen pagina op deze telefoon bewaard? Die werkt nu ook.</Trans>
      </p>
      <p>
        {/* Without an address of its own: the page that the reader wanted. */}
        <ButtonLink tone="primary" href="">
          <Trans>Open de pagina opnieuw</Trans>
        </ButtonLink>
      </p>
    </TextPage>
  )
}
