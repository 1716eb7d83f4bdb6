import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Failure } from './failure.tsx'
import { codeOf } from './failure-link.ts'
import { NotFound } from './not-found.tsx'

type Props<Data, Thing> = {
  /** What `useQuery` answers. */
  result: { data?: Data | undefined; error?: Error | undefined; refetch(): Promise<unknown> }
  children: (thing: NonNullable<Thing>) => ReactNode
  /** The thing the page is about; null or undefined shows "not found". Without it: the data itself. */
  found?: (data: Data) => Thing
  isEmpty?: (thing: NonNullable<Thing>) => boolean
  /** What to do first, when there is nothing yet (an EmptyState). */
  empty?: ReactNode
  skeleton?: 'page' | 'list' | 'table' | 'text'
}

/** The states of a query: loading, failed (with "try again"), not found, empty, and the children for what came. Old data stays while reloading. */
export function QueryState<Data, Thing = Data>({
  result,
  children,
  found,
  isEmpty,
  empty,
  skeleton = 'page',
}: Props<Data, Thing>) {
  const { t } = useLingui()
  const { data } = result
  if (!data && result.error) {
    if (codeOf(result.error) === 'NOT_FOUND') return <NotFound />
    return <Failure error={result.error} onRetry={() => void result.refetch().catch(() => undefined)} />
  }
  if (!data) return <Skeleton label={t`Bezig met laden`} shape={skeleton} />
  const thing = found ? found(data) : (data as unknown as Thing)
  if (thing === null || thing === undefined) return <NotFound />
  return isEmpty?.(thing) ? empty : children(thing)
}
