import { Trans, useLingui } from '@lingui/react/macro'
import type { ReferralsPageQuery } from '@loper/graphql/documents'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Stack } from '../../ui/stack.tsx'
import { ReferralGroup } from './referral-group.tsx'

type Props = {
  data: ReferralsPageQuery
  direction: 'RECEIVED' | 'SENT'
  selectedId: string | undefined
  isNarrowed: boolean
  onMore(): void
}

/** The four parts of the inbox, what waits for us first. */
export function InboxGroups({ data, direction, selectedId, isNarrowed, onMore }: Props) {
  const { t } = useLingui()
  const { waitsOnUs, waitsOnAnother, running, done, referralCounts: counts } = data
  const received = direction === 'RECEIVED'
  const nothing = [waitsOnUs, waitsOnAnother, running, done].every((group) => group.length === 0)
  const shared = { direction, selectedId }
  /** With a filter on, what is shown is counted; else what there is. */
  const count = (shown: readonly unknown[], all: number) => (isNarrowed ? shown.length : all)
  if (nothing && isNarrowed) {
    return (
      <EmptyState title={t`Niemand gevonden`} level={2}>
        <Trans>Zoek op een andere naam, of haal een filter weg.</Trans>
      </EmptyState>
    )
  }
  return (
    <Stack gap="loose">
      <ReferralGroup
        {...shared}
        title={t`Wacht op jou`}
        referrals={waitsOnUs}
        count={count(waitsOnUs, counts.waitsOnUs)}
        empty={
          received
            ? { title: t`Er wacht niemand`, text: t`Komt er een vraag binnen? Dan krijg je een mail.` }
            : {
                title: t`Je hoeft niets te doen`,
                text: t`Kan een vraag niet? Dan staat die hier, en stuur je hem door.`,
              }
        }
      />
      <ReferralGroup
        {...shared}
        title={received ? t`Wacht op een ander` : t`Verstuurd`}
        referrals={waitsOnAnother}
        count={count(waitsOnAnother, counts.waitsOnAnother)}
        empty={
          received
            ? { title: t`Niemand op de wachtlijst`, text: t`Hier staat wie een plek heeft, of daarop wacht.` }
            : { title: t`Niets onderweg`, text: t`Verwijs je iemand door? Dan staat die persoon hier.` }
        }
      />
      <ReferralGroup
        {...shared}
        title={t`Loopt`}
        referrals={running}
        count={count(running, counts.running)}
        empty={{
          title: t`Nog niemand begonnen`,
          text: received
            ? t`Neem eerst iemand aan. Na de eerste les staat die persoon hier.`
            : t`Wie begonnen is, staat hier. Als de persoon dat met je deelt.`,
        }}
      />
      <ReferralGroup
        {...shared}
        title={t`Klaar`}
        referrals={done}
        count={count(done, counts.done)}
        empty={{ title: t`Nog niets afgerond`, text: t`Wat klaar is of gestopt, blijft hier staan.` }}
        more={
          !isNarrowed &&
          done.length < counts.done && (
            <div className="pt-4">
              <Button onClick={onMore}>
                <Trans>Toon meer</Trans>
              </Button>
            </div>
          )
        }
      />
      {received && (
        <p className="px-3 text-label text-ink-soft">
          <Trans>De streepjes onder de balk staan bij 3, 7 en 30 dagen. Binnen 7 dagen antwoord is de afspraak.</Trans>
        </p>
      )}
    </Stack>
  )
}
