import { useQuery } from '@apollo/client/react'
import { ReferralPanelDocument } from '@loper/graphql/documents'
import { QueryState } from '../../app/staff/query-state.tsx'
import { ReferralDetail } from './referral-detail.tsx'

/** One referral, read now: opening it leaves a line that the person can see. */
export function ReferralPanel({ id }: { id: string }) {
  const result = useQuery(ReferralPanelDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  return (
    <QueryState result={result} skeleton="text" found={(data) => data.referral}>
      {(referral) => (
        <ReferralDetail referral={referral} onStale={() => void result.refetch().catch(() => undefined)} />
      )}
    </QueryState>
  )
}
