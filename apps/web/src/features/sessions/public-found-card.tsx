import { Trans } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import type { PublicSessionCard_SessionFragment } from '@loper/graphql/documents'
import { Note } from '../../ui/note.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { PublicSessionCard } from './public-session-card.tsx'

type Edge = { distanceKm?: number | null; node: PublicSessionCard_SessionFragment }

/** Cards beside each other; under each other on a phone. */
export function SessionCards(props: { edges: readonly Edge[]; now: string; language: Language }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 md:gap-6 lg:grid-cols-3">
      {props.edges.map(({ node, distanceKm }) => (
        <PublicSessionCard
          key={node.id}
          session={node}
          distanceKm={distanceKm}
          now={props.now}
          language={props.language}
        />
      ))}
    </ul>
  )
}

type Found = {
  municipality?: { code: string; name: string } | null
  suggestions: readonly { code: string; name: string }[]
  libraryKnown: boolean
}

/** How a typed place was understood, when that is not plain: unknown, or without a library that we know. */
export function PlaceNote({ typed, found, hrefOf }: { typed: string; found: Found; hrefOf(place: string): string }) {
  const name = found.municipality?.name ?? typed
  if (typed && !found.municipality) {
    return (
      <Note tone="warning" title={<Trans>Wij kennen ‘{typed}’ niet</Trans>}>
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
  if (typed && !found.libraryKnown) {
    return (
      <Note title={<Trans>In {name} kennen wij nog geen bibliotheek die meedoet</Trans>}>
        <p>
          <Trans>Hier ziet u wat het dichtst bij is. Online kunt u overal meedoen.</Trans>
        </p>
      </Note>
    )
  }
  return null
}
