import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '../../ui/skeleton.tsx'

export function PageLoading() {
  const { t } = useLingui()
  return <Skeleton label={t`Bezig met laden`} shape="page" />
}
