import { Trans, useLingui } from '@lingui/react/macro'
import { readableDoorCode } from '@loper/domain/door-code'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Section } from '../../ui/section.tsx'
import { useOpinionCode } from './use-opinion-code.ts'

/** At the end of a session: the way to the large code, with which people say how it was. Nothing at any other time. */
export function OpinionCodeCard({ sessionId }: { sessionId: string }) {
  const { t } = useLingui()
  const { data } = useOpinionCode(sessionId)
  const shown = data?.session?.opinionCode
  if (!shown) return null
  const address = shown.address.replace(/^https?:\/\//, '')
  const code = readableDoorCode(shown.code)
  return (
    <Section title={t`Vraag hoe het was`}>
      <p>
        <Trans>Drie vragen met gezichtjes, zonder naam. Zet de code op een scherm dat iedereen ziet.</Trans>
      </p>
      <p>
        <Trans>
          Of laat mensen naar <b>{address}</b> gaan en <b className="tabular-nums">{code}</b> typen.
        </Trans>
      </p>
      <div>
        <ButtonLink href={paths.sessionOpinions(sessionId)}>{t`Toon de code groot`}</ButtonLink>
      </div>
    </Section>
  )
}
