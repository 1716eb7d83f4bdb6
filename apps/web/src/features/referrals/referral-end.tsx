import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { Note } from '../../ui/note.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { failureReasonNames, outcomeNames, rejectionReasonNames } from './referral-words.ts'

/** Where the person is placed, how it ended, and where it went on: what came of it, in one look. */
export function ReferralEnd({ referral }: { referral: ReferralData }) {
  const { i18n } = useLingui()
  const { enrolment, rejectionReason, failureReason, outcome, note, sentOnTo, sentOnFrom, status, person } = referral
  const reason =
    (status === 'REJECTED' && rejectionReason && rejectionReasonNames[rejectionReason]) ||
    (status === 'FAILED' && failureReason && failureReasonNames[failureReason]) ||
    (status === 'COMPLETED' && outcome && outcomeNames[outcome])
  const open = status === 'ACCEPTED' || status === 'IN_PROGRESS'
  return (
    <>
      {open && enrolment && (
        <Note icon="chair">
          <p>
            {enrolment.status === 'WAITING' ? (
              <Trans>
                {person.firstName} staat op de wachtlijst van {enrolment.session.title}, op plek {enrolment.position}.
              </Trans>
            ) : (
              <Trans>
                {person.firstName} heeft een plek bij {enrolment.session.title}.
              </Trans>
            )}
          </p>
          <p>
            <TextLink href={paths.session(enrolment.session.id)}>
              {formatDayAndTime(enrolment.session.startsAt, new Date())}
            </TextLink>
          </p>
        </Note>
      )}
      {reason && (
        <Note icon={status === 'COMPLETED' ? 'check' : 'info'}>
          <p className="font-semibold">{i18n._(reason)}</p>
          {note && <p>{note}</p>}
        </Note>
      )}
      {sentOnTo && (
        <p>
          <Trans>
            Doorgestuurd naar{' '}
            <TextLink href={paths.referral(sentOnTo.id)}>{sentOnTo.receiverOrganisation.name}</TextLink>.
          </Trans>
        </p>
      )}
      {sentOnFrom && (
        <p className="text-ink-soft">
          <Trans>
            Lag eerst bij{' '}
            <TextLink href={paths.referral(sentOnFrom.id)}>{sentOnFrom.receiverOrganisation.name}</TextLink>.
          </Trans>
        </p>
      )}
    </>
  )
}
