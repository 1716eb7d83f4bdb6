import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { publicPage } from '../../app/public/page.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { Part, TextPage } from './public-text-parts.tsx'

export const page = publicPage<null>({
  title: (_, i18n) => i18n._(msg`Wie ziet mijn gegevens?`),
  load: async () => null,
  Page: PublicPrivacyPage,
})

function PublicPrivacyPage() {
  return (
    <TextPage title={<Trans>Wie ziet mijn gegevens?</Trans>}>
      <Part title={<Trans>Wat wij van u bewaren</Trans>}>
        <TickList
          items={[
            { id: 'name', text: <Trans>Uw voornaam. Niet uw achternaam.</Trans> },
            { id: 'contact', text: <Trans>Uw e-mailadres of uw telefoonnummer. Eén is genoeg.</Trans> },
            { id: 'language', text: <Trans>De taal van onze berichten.</Trans> },
            { id: 'session', text: <Trans>Waarvoor u zich aanmeldt, en of u er was.</Trans> },
            {
              id: 'folder',
              text: (
                <Trans>
                  Doet u een e-learning? Dan wat u daar invult, in een map zonder naam. Alleen met uw link en uw code
                  gaat die open.
                </Trans>
              ),
            },
            { id: 'bsn', icon: 'cross', muted: true, text: <Trans>Nooit uw BSN.</Trans> },
            {
              id: 'health',
              icon: 'cross',
              muted: true,
              text: <Trans>Niets over gezondheid, geld of uitkering.</Trans>,
            },
          ]}
        />
      </Part>
      <Part title={<Trans>Wie dat ziet</Trans>}>
        <TickList
          items={[
            {
              id: 'library',
              icon: 'eye',
              text: <Trans>De bibliotheek waar u zich aanmeldt. Alleen de medewerkers die u helpen.</Trans>,
            },
            {
              id: 'sender',
              icon: 'eye',
              text: (
                <Trans>
                  Heeft iemand uw vraag doorgegeven? Dan kiest u wat die organisatie later hoort: niets, of u begonnen
                  en klaar bent, of ook hoe het gaat.
                </Trans>
              ),
            },
            {
              id: 'others',
              icon: 'eye-closed',
              muted: true,
              text: <Trans>De andere deelnemers zien niets.</Trans>,
            },
            {
              id: 'figures',
              icon: 'eye-closed',
              muted: true,
              text: <Trans>Wij tellen mensen zonder namen. Een aantal onder de 5 laten wij niet zien.</Trans>,
            },
          ]}
        />
      </Part>
      <Part title={<Trans>U houdt de baas over uw gegevens</Trans>}>
        <p>
          <Trans>
            U krijgt een eigen link. Daarmee ziet u wie heeft gekeken. U kunt alles meenemen, stoppen of wissen.
          </Trans>
        </p>
        <p>
          <TextLink href={paths.newLink()}>
            <Trans>Ik ben mijn link kwijt</Trans>
          </TextLink>
        </p>
      </Part>
      <Part title={<Trans>Cookies</Trans>}>
        <p>
          <Trans>Wij volgen u niet. Een cookie onthoudt alleen uw taal.</Trans>
        </p>
      </Part>
    </TextPage>
  )
}
