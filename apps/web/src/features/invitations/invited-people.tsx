import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { InvitationsPageQuery } from '@loper/graphql/documents'

type Person = InvitationsPageQuery['myInvitations'][number]['people'][number]

/** Those who let the colleague see that they enrolled. */
export function InvitedPeople({ people }: { people: readonly Person[] }) {
  const statusOf = useStatusWords()
  if (people.length === 0)
    return (
      <p className="text-ink-soft">
        <Trans>Niemand liet tot nu toe de naam zien.</Trans>
      </p>
    )
  const now = new Date()
  return (
    <div className="grid gap-2">
      <h4 className="font-bold">
        <Trans>Zij laten hun naam zien</Trans>
      </h4>
      <ul className="border-t border-line">
        {people.map((person) => (
          <li key={person.id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
            <span>
              <b>{person.firstName}</b>, {person.sessionTitle} <Trans>op {formatDay(person.startsAt, now)}</Trans>
            </span>
            <span>{statusOf(person)}</span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">
        <Trans>Zij zien dat je dit hebt bekeken. Zij kunnen op elk moment stoppen.</Trans>
      </p>
    </div>
  )
}

function useStatusWords() {
  const { t } = useLingui()
  return ({ status, attendance }: Person): string => {
    if (status === 'CANCELLED') return t`afgemeld`
    if (attendance === 'PRESENT') return t`is geweest`
    if (attendance === 'ABSENT') return t`is niet geweest`
    return status === 'PLACED' ? t`ingeschreven` : t`op de wachtlijst`
  }
}
