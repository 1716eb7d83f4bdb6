import { useQuery } from '@apollo/client/react'
import { StaffLayoutDocument, type StaffLayoutQuery } from '@loper/graphql/documents'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { goSignIn } from './failure-link.ts'
import { QueryState } from './query-state.tsx'

type Person = NonNullable<StaffLayoutQuery['viewer']>
export type Membership = Person['memberships'][number]

/** Who works here, and for which organisation and in which role now. What somebody may do comes from `viewerCan…` fields. */
export type StaffViewer = Person & {
  membership: Membership | undefined
  chooseMembership(organisationId: string, role: string): void
}

const ViewerContext = createContext<StaffViewer | null>(null)
const storageKey = 'loper.membership'

export function ViewerProvider({ children }: { children: ReactNode }) {
  const result = useQuery(StaffLayoutDocument)
  const signedOut = result.data?.viewer === null
  useEffect(() => {
    if (signedOut) goSignIn()
  }, [signedOut])
  if (result.data?.viewer) return <ChosenMembership person={result.data.viewer}>{children}</ChosenMembership>
  return (
    <main className="mx-auto max-w-[44rem] px-4 py-12">
      <QueryState result={signedOut ? { ...result, data: undefined } : result}>{() => null}</QueryState>
    </main>
  )
}

function ChosenMembership({ person, children }: { person: Person; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(storageKey))
  const viewer = useMemo<StaffViewer>(() => {
    const membership = person.memberships.find((one) => membershipKey(one) === chosen) ?? person.memberships[0]
    return {
      ...person,
      membership,
      chooseMembership: (organisationId, role) => {
        const key = `${organisationId} ${role}`
        localStorage.setItem(storageKey, key)
        setChosen(key)
      },
    }
  }, [person, chosen])
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

export function membershipKey({ organisation, role }: Membership): string {
  return `${organisation.id} ${role}`
}

/** The signed-in colleague. Only inside the staff layout. */
export function useViewer(): StaffViewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('useViewer outside the staff layout')
  return viewer
}
