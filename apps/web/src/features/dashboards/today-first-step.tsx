import { useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { IconName } from '../../ui/icon-paths.ts'

/** Nothing asks for anything: what to do first, for this role. */
export function FirstStep({ role }: { role: string }) {
  const { title, text, icon, href, action } = useFirstStep(role)
  return (
    <EmptyState
      title={title}
      action={
        <ButtonLink tone="primary" icon={icon} href={href}>
          {action}
        </ButtonLink>
      }
    >
      {text}
    </EmptyState>
  )
}

type Step = { title: string; text: string; icon: IconName; href: string; action: string }

function useFirstStep(role: string): Step {
  const { t } = useLingui()
  switch (role) {
    case 'CONSULTANT':
    case 'CLIENT_MANAGER':
      return {
        title: t`Er ligt niets te wachten`,
        text: t`Spreek je vandaag iemand met moeite met lezen, schrijven of de computer? Begin met herkennen.`,
        icon: 'eye',
        href: paths.recognise(),
        action: t`Open de herkenningshulp`,
      }
    case 'FRONT_DESK':
      return {
        title: t`Er wacht niemand op antwoord`,
        text: t`Komt er iemand met een vraag aan de balie? Zoek hier waar die terecht kan.`,
        icon: 'desk',
        href: paths.desk(),
        action: t`Open de balie`,
      }
    case 'HOST':
      return {
        title: t`Je hebt vandaag en morgen geen sessie`,
        text: t`Het draaiboek van een sessie staat hier zodra die dichtbij is. Je kunt het nu al lezen.`,
        icon: 'calendar',
        href: paths.sessions(),
        action: t`Bekijk de sessies`,
      }
    case 'ADVISER':
    case 'OBSERVER':
      return {
        title: t`Alles loopt`,
        text: t`Pilots hebben een meting, sessies lopen vol en mijlpalen zijn op tijd.`,
        icon: 'map',
        href: paths.region(),
        action: t`Bekijk de regio`,
      }
    case 'ADMINISTRATOR':
      return {
        title: t`Er ligt niets te wachten`,
        text: t`Voeg een organisatie toe, of geef een collega een rol.`,
        icon: 'building',
        href: paths.organisations(),
        action: t`Bekijk de organisaties`,
      }
    default:
      return {
        title: t`Er ligt niets te wachten`,
        text: t`Begin klein: kies één werkvorm. In een paar minuten staat de sessie open.`,
        icon: 'plus',
        href: paths.newSession(),
        action: t`Plan een sessie`,
      }
  }
}
