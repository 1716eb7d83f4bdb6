import { Trans, useLingui } from '@lingui/react/macro'
import { contactLanguage } from '@loper/domain/languages'
import type { ReactNode } from 'react'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { ReferralData } from './referral-detail.tsx'

/** What the person shares, and of what they do not share that they do not. */
export function ReferralShared({ referral }: { referral: ReferralData }) {
  const { t } = useLingui()
  const { person, contact, shares, municipality, language, questionNote, service } = referral
  const reach = contact?.kind === 'EMAIL' ? t`Mailen` : t`Bellen`
  const items = [
    { term: t`Bereiken`, value: contact ? <Reach how={reach} {...contact} /> : <NotShared /> },
    { term: t`Taal`, value: language ? contactLanguage(language).name : <NotShared /> },
    {
      term: t`Gemeente`,
      value: municipality?.name ?? (shares.municipality ? t`Niet ingevuld` : <NotShared />),
    },
    ...(questionNote || shares.question ? [] : [{ term: t`Vraag`, value: <NotShared /> }]),
    { term: t`Waarvoor`, value: service?.title ?? t`Aanbod dat er niet meer is` },
  ]
  return (
    <section className="grid gap-2">
      <h3>
        <Trans>Wat {person.firstName} met je deelt</Trans>
      </h3>
      <DefinitionList items={items} />
    </section>
  )
}

function Reach({ how, kind, value }: { how: string; kind: 'EMAIL' | 'PHONE'; value: string }) {
  const href = kind === 'EMAIL' ? `mailto:${value}` : `tel:${value.replace(/\s/g, '')}`
  return (
    <>
      {how}, <a href={href}>{value}</a>
    </>
  )
}

function NotShared(): ReactNode {
  return (
    <span className="inline-flex items-baseline gap-2 text-ink-soft">
      <Icon name="lock" className="translate-y-[0.15em]" />
      <Trans>Deelt de persoon niet</Trans>
    </span>
  )
}
