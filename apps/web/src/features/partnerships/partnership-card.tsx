import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { PartnershipCard_PartnershipFragmentDoc } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { phaseWords } from './partnership-words.ts'

/** A partnership in a list: what it is, who takes part, and where it is now. */
export function PartnershipCard(props: { partnership: FragmentType<typeof PartnershipCard_PartnershipFragmentDoc> }) {
  const { i18n } = useLingui()
  const { data, complete } = useFragment({ fragment: PartnershipCard_PartnershipFragmentDoc, from: props.partnership })
  if (!complete) return null
  return (
    <ListRow
      href={paths.partnership(data.id)}
      title={data.title}
      about={data.municipalities.map(({ name }) => name).join(', ')}
      detail={data.partners.map(({ organisation }) => organisation.name).join(', ')}
      end={i18n._(phaseWords[data.phase])}
      endDetail={data.startedOn.slice(0, 4)}
    />
  )
}
