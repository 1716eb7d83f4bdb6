import { Trans } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import type { PublicSessionCard_SessionFragment } from '@loper/graphql/documents'
import { Note } from '../../ui/note.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { PublicSessionCard } from './public-session-card.tsx'

type Edge = { distanceKm?: number | null; node: PublicSessionCard_SessionFragment }

type Cards = { edges: readonly Edge[]; now: string; language: Language; query?: { uitnodiging?: string } }

/** Cards beside each other; under each other on a phone. */
export function SessionCards(props: Cards) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 md:gap-6 lg:grid-cols-3">
      {props.edges.map(({ node, distanceKm }) => (
        <PublicSessionCard
          key={node.id}
          session={node}
          distanceKm={distanceKm}
          now={props.now}
          language={props.language}
          {...(props.query ? { query: props.query } : {})}
        />
      ))}
    </ul>
  )
}

type Found = {
  municipality?: { code: string; name: string } | null
  suggestions: readonly { code: string; name: string }[]
  libraryKnown: boolean
  edges: readonly Edge[]
}

const nearKm = 25

/** Whether something that was found is at a library nearby. */
export function isNear({ municipality, edges }: Pick<Found, 'municipality' | 'edges'>): boolean {
  return Boolean(municipality) && edges.some(({ distanceKm }) => distanceKm != null && distanceKm < nearKm)
}

/** How a typed place was understood, when that is not plain: unknown, without a library that we know, or nothing nearby. */
export function PlaceNote({ typed, found, hrefOf }: { typed: string; found: Found; hrefOf(place: string): string }) {
  if (!typed) return null
  if (!found.municipality) return <UnknownPlace typed={typed} found={found} hrefOf={hrefOf} />
  const { name } = found.municipality
  const somewhereElse = <Trans>Hier ziet u wat het dichtst bij is. Online kunt u overal meedoen.</Trans>
  if (!found.libraryKnown)
    return (
      <Note title={<Trans>In {name} kennen wij nog geen bibliotheek die meedoet</Trans>}>
        <p>{somewhereElse}</p>
      </Note>
    )
  if (isNear(found) || found.edges.length === 0) return null
  return (
    <Note title={<Trans>In de buurt van {name} is nu niets gepland</Trans>}>
      <p>{somewhereElse}</p>
    </Note>
  )
}

function UnknownPlace({ typed, found, hrefOf }: { typed: string; found: Found; hrefOf(place: string): string }) {
  return (
    <Note tone="warning" title={<Trans>Wij weten niet welke plaats ‘{typed}’ is</Trans>}>
      {found.suggestions.length > 0 ? (
        <>
          <p>
            <Trans>Bedoelt u een van deze plaatsen?</Trans>
          </p>
          <ul className="flex flex-wrap gap-x-6">
            {found.suggestions.map((suggestion) => (
              <li key={suggestion.code}>
                <TextLink href={hrefOf(suggestion.name)} icon="pin">
                  {suggestion.name}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          <Trans>Kijk of de plaats goed is gespeld. Of typ de grootste plaats in de buurt.</Trans>
        </p>
      )}
    </Note>
  )
}
