import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { QueryState } from '../../app/staff/query-state.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { browserName } from './browser-name.ts'
import { ProblemNote } from './problem-note.tsx'
import { postAuth } from './sign-in-requests.ts'
import { useAuthAction } from './use-auth-action.ts'
import { useAuthQuery } from './use-auth-query.ts'

type SignedIn = { id: string; userAgent?: string | null; createdAt: string }

/** Where this account is signed in, with a way to end the others. */
export function SignedInBrowsers({ currentId }: { currentId: string }) {
  const { t } = useLingui()
  const toast = useToast()
  const sessions = useAuthQuery<SignedIn[]>('/auth/list-sessions')
  const { run, busy, problem } = useAuthAction()
  const others = sessions.data?.filter(({ id }) => id !== currentId) ?? []

  async function signOutOthers() {
    if (!(await run(() => postAuth('/auth/revoke-other-sessions')))) return
    toast({ message: t`Overal uitgelogd, behalve hier.` })
    await sessions.refetch()
  }
  return (
    <Section title={t`Waar je bent ingelogd`}>
      <ProblemNote problem={problem} />
      <QueryState result={sessions} skeleton="list">
        {(all) => (
          <ul className="-mt-4">
            {[...all]
              .sort((one, other) => Number(other.id === currentId) - Number(one.id === currentId))
              .map((session) => (
                <BrowserRow key={session.id} session={session} isCurrent={session.id === currentId} />
              ))}
          </ul>
        )}
      </QueryState>
      {others.length > 0 && (
        <div>
          <Button icon="sign-out" busy={busy} onClick={() => void signOutOthers()}>
            <Trans>Log uit op de andere</Trans>
          </Button>
        </div>
      )}
    </Section>
  )
}

function BrowserRow({ session, isCurrent }: { session: SignedIn; isCurrent: boolean }) {
  const { t } = useLingui()
  const name = browserName(session.userAgent)
  const browser = name?.browser ?? t`Onbekende browser`
  const system = name?.system
  const since = formatDayAndTime(session.createdAt, new Date())
  return (
    <li className="border-b border-line py-3">
      <p>
        <strong>{system ? t`${browser} op ${system}` : browser}</strong>
        {isCurrent && <span> · {t`deze browser`}</span>}
      </p>
      <p className="text-ink-soft">
        <Trans>Ingelogd {since}</Trans>
      </p>
    </li>
  )
}
