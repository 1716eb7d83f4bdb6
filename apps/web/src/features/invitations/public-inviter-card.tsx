import { Trans, useLingui } from '@lingui/react/macro'
import { StopShowingInviterDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import type { FormValues } from '../../app/public/contract.ts'
import type { PageArgs } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Enrolment = {
  id: string
  session: { title: string }
  seenByInviter?: { firstName: string; organisationName: string } | null
}

/** Whether the form that came in stops the maker of an invitation from seeing somebody. */
export const stopsInviter = ({ intent }: FormValues) => intent === 'stop-inviter'

export async function stopInviter({ ask, params }: PageArgs, form: FormValues) {
  const input = { enrolmentId: form.enrolmentId ?? '' }
  const { errors } = (await ask(StopShowingInviterDocument, { input })).stopShowingInviter
  return errors.length > 0 ? { values: form, errors } : { to: paths.mine(params.token ?? '') }
}

/** On the own page: who sees that somebody enrolled because they were invited, each with a way to stop it. */
export function PublicInviterCard({ enrolments }: { enrolments: readonly Enrolment[] }) {
  const seen = enrolments.filter(({ seenByInviter }) => seenByInviter)
  if (seen.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Wie u uitnodigde</Trans>
      </h2>
      {seen.map((enrolment) => (
        <Sheet key={enrolment.id} className="gap-4">
          <Sees enrolment={enrolment} />
          <ActionForm>
            <input type="hidden" name="enrolmentId" value={enrolment.id} />
            <Stop />
          </ActionForm>
        </Sheet>
      ))}
    </section>
  )
}

function Sees({ enrolment: { session, seenByInviter } }: { enrolment: Enrolment }) {
  const who = <Dutch>{seenByInviter?.firstName}</Dutch>
  const where = <Dutch>{seenByInviter?.organisationName}</Dutch>
  return (
    <p>
      <Trans>
        {who} van {where} ziet uw voornaam, dat u bent ingeschreven voor <Dutch>{session.title}</Dutch> en of u bent
        geweest.
      </Trans>
    </p>
  )
}

function Stop() {
  const { t } = useLingui()
  const sending = useSending()
  return (
    <Button type="submit" name="intent" value="stop-inviter" wide busy={sending} busyText={t`Een moment`}>
      <Trans>Stop hiermee</Trans>
    </Button>
  )
}
