import { Trans } from '@lingui/react/macro'
import type { ConsentText } from '@loper/content/consent-texts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Note } from '../../ui/note.tsx'

type Props = { consent: ConsentText; agreed: boolean }

/** Asks, without a tick, whether who invited somebody may see that they enrolled. */
export function PublicInvitationCard({ consent, agreed }: Props) {
  return (
    <section className="grid gap-3 rounded-sheet border border-line bg-sheet p-4">
      <h2 className="text-large">{consent.title}</h2>
      <p>
        {consent.sharedHeading}: {consent.shared.join('. ')}.
      </p>
      <p>
        {consent.notSharedHeading}: {consent.notShared.join('. ')}.
      </p>
      <p>{consent.purpose}</p>
      <p>
        {consent.control} {consent.howToStop}
      </p>
      <input type="hidden" name="inviterVersion" value={consent.version} />
      <Checkbox name="inviterSees" value="yes" defaultChecked={agreed} label={consent.agree} />
    </section>
  )
}

/** A friendly word for who opened a link that is over. */
export function PublicInvitationOver() {
  return (
    <Note title={<Trans>Deze uitnodiging is voorbij</Trans>}>
      <p>
        <Trans>U bent van harte welkom. Kies hier een bijeenkomst die bij u past.</Trans>
      </p>
    </Note>
  )
}
