import { Trans, useLingui } from '@lingui/react/macro'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { paths } from '../paths.ts'
import { usePageTitle } from './page-title.ts'

export function NotFound() {
  const { t } = useLingui()
  usePageTitle(t`Niet gevonden`)
  return (
    <EmptyState
      title={t`Deze pagina is er niet`}
      level={2}
      action={
        <ButtonLink href={paths.today()}>
          <Trans>Ga naar Vandaag</Trans>
        </ButtonLink>
      }
    >
      <Trans>Het adres klopt niet, of je mag dit niet zien.</Trans>
    </EmptyState>
  )
}
