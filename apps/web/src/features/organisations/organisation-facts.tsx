import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@loper/domain/dutch-dates'
import { OrganisationFacts_OrganisationFragmentDoc } from '@loper/graphql/documents'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ChangeOrganisation } from './organisation-form.tsx'
import { typeNames } from './organisation-words.ts'

type Props = { organisation: FragmentType<typeof OrganisationFacts_OrganisationFragmentDoc> }

/** What an organisation is, where it works, and what it was before. */
export function OrganisationFacts({ organisation }: Props) {
  const { t, i18n } = useLingui()
  const [changing, setChanging] = useState(false)
  const { data: facts, complete } = useFragment({
    fragment: OrganisationFacts_OrganisationFragmentDoc,
    fragmentName: 'OrganisationFacts_organisation',
    from: organisation,
  })
  if (!complete) return null
  const { type, website, supportedBy, municipalities, typePeriods, source } = facts
  const none = <span className="text-ink-soft">{t`Niet ingevuld`}</span>
  const items = [
    { term: t`Soort`, value: i18n._(typeNames[type]) },
    {
      term: t`Website`,
      value: website ? <TextLink href={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</TextLink> : none,
    },
    ...(type === 'LIBRARY'
      ? [
          {
            term: t`POI`,
            value: supportedBy ? (
              <TextLink href={paths.organisation(supportedBy.id)}>{supportedBy.name}</TextLink>
            ) : (
              none
            ),
          },
        ]
      : []),
    { term: t`Gemeenten`, value: municipalities.map(({ name }) => name).join(', ') || none },
    ...(source ? [{ term: t`Bron`, value: <span className="[overflow-wrap:anywhere]">{source}</span> }] : []),
  ]
  return (
    <Section
      title={t`Gegevens`}
      tools={
        facts.viewerCanChange && (
          <Button icon="edit" onClick={() => setChanging(true)}>
            <Trans>Verander</Trans> <span className="sr-only">{t`de gegevens`}</span>
          </Button>
        )
      }
    >
      <DefinitionList items={items} />
      {typePeriods.length > 1 && (
        <div className="grid gap-1">
          <h3>
            <Trans>Wat het was</Trans>
          </h3>
          <ul>
            {typePeriods.map((period) => {
              const from = formatDate(period.validFrom)
              const until = period.validTo && formatDate(period.validTo)
              return (
                <li key={period.id} className="border-b border-line py-2">
                  {i18n._(typeNames[period.type])}
                  <span className="block text-ink-soft">{until ? t`${from} tot ${until}` : t`sinds ${from}`}</span>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {changing && <ChangeOrganisation facts={facts} onClose={() => setChanging(false)} />}
    </Section>
  )
}
