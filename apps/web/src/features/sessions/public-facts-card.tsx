import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import type { PublicFacts_SessionFragment } from '@loper/graphql/documents'
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { FreeSeats } from './public-session-card.tsx'
import { FromTo } from './public-when-card.tsx'

type Facts = {
  session: PublicFacts_SessionFragment
  now: string
  language: Language
  /** Also the places and what it costs, for who has not chosen yet. */
  whole?: boolean
}

/** When and where a session is, and for who still has to choose: is there room, what does it cost. */
export function SessionFacts({ session, now, language, whole }: Facts) {
  const { t } = useLingui()
  const when: Definition = {
    term: t`Wanneer`,
    icon: 'calendar',
    value: formatDay(session.startsAt, now, language),
    more: <FromTo from={session.startsAt} to={session.endsAt} language={language} />,
  }
  const where: Definition = { term: t`Waar`, icon: session.online ? 'computer' : 'pin', ...whereOf(session, t`Online`) }
  const rest: Definition[] = whole
    ? [
        { term: t`Plekken`, icon: 'chair', value: <FreeSeats session={session} /> },
        { term: t`Kosten`, icon: 'euro', value: session.cost ? <Dutch>{session.cost}</Dutch> : t`Gratis` },
      ]
    : []
  return <DefinitionList layout="icons" items={[when, where, ...rest]} />
}

function whereOf({ online, branch, room, organisation }: PublicFacts_SessionFragment, onlineWord: string) {
  if (online)
    return { value: onlineWord, more: <Trans>Thuis, op uw telefoon of computer. U krijgt van ons een link.</Trans> }
  if (!branch) return { value: <Dutch>{organisation.name}</Dutch>, more: room && <Dutch>{room}</Dutch> }
  const address = `${branch.street}, ${branch.place}`
  const more = [address, room, branch.accessNote].filter(Boolean).join('. ')
  return { value: <Dutch>{branch.name}</Dutch>, more: <Dutch>{more}</Dutch> }
}
