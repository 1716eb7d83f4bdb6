import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { publicPage } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Part, TextPage } from './public-text-parts.tsx'

export const page = publicPage<null>({
  title: (_, i18n) => i18n._(msg`Over Loper`),
  load: async () => null,
  Page: PublicAboutPage,
})

function PublicAboutPage() {
  return (
    <TextPage title={<Trans>Over Loper</Trans>}>
      <Part title={<Trans>De loper ligt voor u uit</Trans>}>
        <p>
          <Trans>
            Heeft u een vraag over werk, taal of de computer? In de bibliotheek zijn gratis bijeenkomsten. Met Loper
            vindt u er een, en meldt u zich aan. U heeft geen account nodig.
          </Trans>
        </p>
        <p>
          <ButtonLink tone="primary" href={paths.publicSessions()}>
            <Trans>Bekijk de bijeenkomsten</Trans>
          </ButtonLink>
        </p>
      </Part>
      <Part title={<Trans>Van wie is Loper?</Trans>}>
        <p>
          <Trans>
            Bibliotheken, gemeenten, uitzendbureaus en andere organisaties werken erin samen. Zo raakt uw vraag niet
            zoek tussen de loketten.
          </Trans>
        </p>
        <p>
          <Trans>De code van Loper is open. Iedereen mag die bekijken en gebruiken, met de licentie EUPL-1.2.</Trans>
        </p>
      </Part>
      <Part title={<Trans>Werkt u bij een van deze organisaties?</Trans>}>
        <p>
          <TextLink href={paths.signIn()} hrefLang="nl">
            <Trans>Log in</Trans>
          </TextLink>
        </p>
      </Part>
    </TextPage>
  )
}
