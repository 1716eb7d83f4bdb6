import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@loper/domain/dutch-dates'
import { useState } from 'react'
import { QueryState } from '../../app/staff/query-state.tsx'
import { useRemoval } from '../../app/staff/use-removal.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { ProblemNote } from './problem-note.tsx'
import { postAuth } from './sign-in-requests.ts'
import { useAuthAction } from './use-auth-action.ts'
import { useAuthQuery } from './use-auth-query.ts'

type Passkey = { id: string; name?: string | null; createdAt?: string | null }

/** The passkeys of this account: one a device. */
export function Passkeys() {
  const { t } = useLingui()
  const toast = useToast()
  const [adding, setAdding] = useState(false)
  const passkeys = useAuthQuery<Passkey[]>('/auth/passkey/list-user-passkeys')
  const { run, problem } = useAuthAction()
  const { ask, question } = useRemoval()

  const remove = (id: string, name: string) =>
    ask({
      title: t`${name} weghalen?`,
      text: t`Met dit apparaat log je dan weer in met een link in je mail.`,
      confirmLabel: t`Haal weg`,
      onConfirm: async () => {
        if (!(await run(() => postAuth('/auth/passkey/delete-passkey', { id })))) return
        toast({ message: t`${name} is weggehaald.` })
        await passkeys.refetch()
      },
    })
  return (
    <Section
      title={t`Passkeys`}
      lead={t`Met een passkey log je in met je vinger, je gezicht of de code van je apparaat. Je hebt je mail dan niet nodig.`}
    >
      <ProblemNote problem={problem} />
      <QueryState
        result={passkeys}
        skeleton="text"
        isEmpty={(all) => all.length === 0}
        empty={
          <p>
            <Trans>Je hebt nog geen passkey.</Trans>
          </p>
        }
      >
        {(all) => (
          <ul className="-mt-4">
            {all.map(({ id, name, createdAt }) => {
              const title = name || t`Passkey`
              const day = createdAt ? formatDate(createdAt) : ''
              return (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-3">
                  <p>
                    <strong>{title}</strong>
                    {day && <span className="block text-ink-soft">{t`sinds ${day}`}</span>}
                  </p>
                  <Button tone="plain" icon="trash" onClick={() => remove(id, title)}>
                    <Trans>Haal weg</Trans>
                    <span className="sr-only">: {title}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
      </QueryState>
      {adding ? (
        <AddPasskey
          onClose={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false)
            toast({ message: t`${name} is bewaard. De volgende keer log je hiermee in.` })
            void passkeys.refetch()
          }}
        />
      ) : (
        <div>
          <Button icon="key" onClick={() => setAdding(true)}>
            <Trans>Maak een passkey</Trans>
          </Button>
        </div>
      )}
      {question}
    </Section>
  )
}
