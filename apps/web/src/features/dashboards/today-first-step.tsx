import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Nothing asks for anything: what to do first, for this role. */
export function FirstStep({ role }: { role: string }) {
  const { t } = useLingui()
  switch (role) {
    case 'CONSULTANT':
    case 'CLIENT_MANAGER':
      return (
        <EmptyState
          title={t`Er ligt niets te wachten`}
          action={
            <ButtonLink tone="primary" icon="eye" href={paths.recognise()}>
              <Trans>Open de herkenningshulp</Trans>
            </ButtonLink>
          }
        >
          <Trans>Spreek je vandaag iemand met moeite met lezen, schrijven of de computer? Begin met herkennen.</Trans>
        </EmptyState>
      )
    case 'FRONT_DESK':
      return (
        <EmptyState
          title={t`Er wacht niemand op antwoord`}
          action={
            <ButtonLink tone="primary" icon="desk" href={paths.desk()}>
              <Trans>Open de balie</Trans>
            </ButtonLink>
          }
        >
          <Trans>Komt er iemand met een vraag aan de balie? Zoek hier waar die terecht kan.</Trans>
        </EmptyState>
      )
    case 'HOST':
      return (
        <EmptyState
          title={t`Je hebt vandaag en morgen geen sessie`}
          action={
            <ButtonLink tone="primary" icon="calendar" href={paths.sessions()}>
              <Trans>Bekijk de sessies</Trans>
            </ButtonLink>
          }
        >
          <Trans>Het draaiboek van een sessie staat hier zodra die dichtbij is. Je kunt het nu al lezen.</Trans>
        </EmptyState>
      )
    case 'ADVISER':
    case 'OBSERVER':
      return (
        <EmptyState
          title={t`Alles loopt`}
          action={
            <ButtonLink tone="primary" icon="map" href={paths.region()}>
              <Trans>Bekijk de regio</Trans>
            </ButtonLink>
          }
        >
          <Trans>Pilots hebben een meting, sessies lopen vol en mijlpalen zijn op tijd.</Trans>
        </EmptyState>
      )
    case 'ADMINISTRATOR':
      return (
        <EmptyState
          title={t`Er ligt niets te wachten`}
          action={
            <ButtonLink tone="primary" icon="building" href={paths.organisations()}>
              <Trans>Bekijk de organisaties</Trans>
            </ButtonLink>
          }
        >
          <Trans>Voeg een organisatie toe, of geef een collega een rol.</Trans>
        </EmptyState>
      )
    default:
      return (
        <EmptyState
          title={t`Er ligt niets te wachten`}
          action={
            <ButtonLink tone="primary" icon="plus" href={paths.newSession()}>
              <Trans>Plan een sessie</Trans>
            </ButtonLink>
          }
        >
          <Trans>Begin klein: kies één werkvorm. In een paar minuten staat de sessie open.</Trans>
        </EmptyState>
      )
  }
}
