import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { publicPage } from '../../app/public/page.ts'
import { TickList } from '../../ui/tick-list.tsx'
import { Part, TextPage } from './public-text-parts.tsx'

export const page = publicPage<null>({
  title: (_, i18n) => i18n._(msg`Toegankelijkheid`),
  load: async () => null,
  Page: PublicAccessibilityPage,
})

function PublicAccessibilityPage() {
  return (
    <TextPage title={<Trans>Toegankelijkheid</Trans>}>
      <Part title={<Trans>Wij willen dat iedereen mee kan doen</Trans>}>
        <TickList
          items={[
            { id: 'words', text: <Trans>Korte zinnen en grote letters.</Trans> },
            {
              id: 'aloud',
              text: <Trans>Met ‘Lees voor’ leest uw telefoon de pagina voor, als die een stem heeft.</Trans>,
            },
            { id: 'keys', text: <Trans>Alles werkt met het toetsenbord en met een schermlezer.</Trans> },
            { id: 'old', text: <Trans>Het werkt ook op een oude telefoon en zonder JavaScript.</Trans> },
            { id: 'colour', text: <Trans>Wat een kleur zegt, staat er ook in woorden bij.</Trans> },
          ]}
        />
      </Part>
      <Part title={<Trans>Waar wij ons aan houden</Trans>}>
        <p>
          <Trans>
            Wij bouwen volgens WCAG 2.2, niveau A en AA. Elke pagina wordt daarop getest door een programma. Een
            onafhankelijk onderzoek is er nog niet.
          </Trans>
        </p>
      </Part>
      <Part title={<Trans>Lukt er iets niet?</Trans>}>
        <p>
          <Trans>
            Loop binnen bij uw bibliotheek. Daar melden zij u ook aan. Vertel wat niet lukte: dan kunnen wij het beter
            maken.
          </Trans>
        </p>
      </Part>
    </TextPage>
  )
}
