import { Trans, useLingui } from '@lingui/react/macro'
import type { Commitments_PartnershipFragment } from '@loper/graphql/documents'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useSign } from './use-sign.ts'

type Partner = Commitments_PartnershipFragment['partners'][number]

/** Asks who speaks for a partner that did not sign yet to do so, where the agreements stand. */
export function SignNote({ partners }: { partners: readonly Partner[] }) {
  const { t } = useLingui()
  const sign = useSign()
  const waiting = partners.filter(({ viewerCanSign, signedAt }) => viewerCanSign && !signedAt)
  return waiting.map(({ id, organisation: { name } }) => (
    <div key={id} className="no-print">
      <Note
        icon="edit"
        title={t`${name} heeft nog niet getekend`}
        action={
          <Button icon="check" onClick={() => void sign(id, true)}>
            <Trans>Teken de afspraken</Trans>
          </Button>
        }
      >
        <Trans>Kloppen de afspraken? Teken dan namens {name}. Iedere partner ziet dat.</Trans>
      </Note>
    </div>
  ))
}
