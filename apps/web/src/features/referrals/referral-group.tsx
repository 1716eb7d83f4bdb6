import type { FragmentType } from '@apollo/client'
import type { ReferralRow_ReferralFragmentDoc } from '@loper/graphql/documents'
import type { ReactNode } from 'react'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useReferralFilters } from './referral-filters.ts'
import { ReferralRow } from './referral-row.tsx'

type Props = {
  title: string
  referrals: readonly ({ id: string } & FragmentType<typeof ReferralRow_ReferralFragmentDoc>)[]
  /** How many there are in all; the list may hold fewer. */
  count: number
  direction: 'RECEIVED' | 'SENT'
  selectedId: string | undefined
  empty: { title: string; text: string }
  more?: ReactNode
}

/** One part of the inbox with its count; says what will come here when it is empty. */
export function ReferralGroup({ title, referrals, count, direction, selectedId, empty, more }: Props) {
  const [filter] = useReferralFilters()
  return (
    <section aria-label={title} className="grid gap-0">
      <h2 className="flex items-baseline justify-between gap-4 border-b border-ink px-3 pb-2 text-heading">
        {title} <span className="text-base font-normal text-ink-soft">{count}</span>
      </h2>
      {referrals.length === 0 ? (
        <div className="pt-4">
          <EmptyState title={empty.title} level={3}>
            {empty.text}
          </EmptyState>
        </div>
      ) : (
        <ul>
          {referrals.map((referral) => (
            <ReferralRow
              key={referral.id}
              referral={referral}
              direction={direction}
              current={referral.id === selectedId}
              href={paths.referral(referral.id, filter)}
            />
          ))}
        </ul>
      )}
      {more}
    </section>
  )
}
