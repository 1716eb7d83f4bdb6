import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Stack } from '../../ui/stack.tsx'
import { paths } from '../paths.ts'
import { useHydrated } from './use-hydrated.ts'
import { useTitle } from './use-title.ts'

export function MissingMessage() {
  const { t } = useLingui()
  useTitle(t`Niet gevonden - Loper`)
  return (
    <div className="mx-auto max-w-measure px-4 py-12">
      <Stack>
        <h1>
          <Trans>Deze pagina is er niet</Trans>
        </h1>
        <p>
          <Trans>Misschien is de bijeenkomst al geweest. Of het adres klopt niet helemaal.</Trans>
        </p>
        <Cluster>
          <ButtonLink tone="primary" href={paths.publicSessions()}>
            <Trans>Bekijk alle bijeenkomsten</Trans>
          </ButtonLink>
        </Cluster>
      </Stack>
    </div>
  )
}

export function FailedMessage() {
  const { t } = useLingui()
  const router = useRouter()
  const hydrated = useHydrated()
  useTitle(t`Er ging iets mis - Loper`)
  return (
    <div className="mx-auto max-w-measure px-4 py-12">
      <Stack>
        <h1>
          <Trans>Er ging iets mis</Trans>
        </h1>
        <p>
          <Trans>
            Dat ligt niet aan u. Probeer het over een paar minuten nog een keer. Of loop binnen bij uw bibliotheek.
          </Trans>
        </p>
        {hydrated && (
          <Cluster>
            <Button tone="primary" onClick={() => router.invalidate()}>
              <Trans>Probeer opnieuw</Trans>
            </Button>
          </Cluster>
        )}
      </Stack>
    </div>
  )
}
