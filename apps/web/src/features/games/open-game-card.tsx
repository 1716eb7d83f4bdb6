import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { readableCode } from '@loper/domain/game-code'
import { gameMessage } from '@loper/domain/game-messages'
import { isGame } from '@loper/domain/games'
import { OpenGameCardDocument, OpenGameDocument } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextLink } from '../../ui/text-link.tsx'

type Props = { organisationId: string | undefined; activityKey: string; sessionId?: string }

/** Opens a game of an activity or a session, or leads to the one that is open already. Nothing for what is no game. */
export function OpenGameCard({ organisationId, activityKey, sessionId }: Props) {
  if (!organisationId || !isGame(activityKey)) return null
  return <OpenGame organisationId={organisationId} gameKey={activityKey} sessionId={sessionId ?? null} />
}

function OpenGame(variables: { organisationId: string; gameKey: string; sessionId: string | null }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [mode, setMode] = useState('OWN_PHONES')
  const [problem, setProblem] = useState<string | null>(null)
  const [key, nextKey] = useIdempotencyKey()
  const [openGame, { busy }] = useAction(OpenGameDocument)
  const { data } = useQuery(OpenGameCardDocument, { variables, fetchPolicy: 'cache-and-network' })
  if (!data?.organisation?.viewerCanOpenGames) return null

  async function open() {
    const answer = await openGame({
      input: { key, ...variables, mode: mode === 'ONE_TABLE' ? 'ONE_TABLE' : 'OWN_PHONES' },
    })
    const [wrong] = answer?.openGame.errors ?? []
    setProblem(wrong ? gameMessage(wrong.messageKey) : null)
    const { room } = answer?.openGame ?? {}
    if (!room) return
    nextKey()
    void navigate({ href: paths.gameRoom(room.id) })
  }

  return (
    <Section
      title={t`Speel samen op het scherm`}
      lead={t`Mensen doen mee met een code, op hun telefoon. Een account is niet nodig. Jij leidt de rondes.`}
    >
      <Segmented
        legend={t`Hoe spelen jullie?`}
        hideLegend={false}
        name="mode"
        options={[
          { value: 'OWN_PHONES', label: t`Ieder een telefoon` },
          { value: 'ONE_TABLE', label: t`Samen één toestel` },
        ]}
        value={mode}
        onChange={setMode}
      />
      <p>
        <Button busy={busy} busyText={t`Een moment`} icon="people" onClick={() => void open()}>
          <Trans>Open het spel</Trans>
        </Button>
      </p>
      {problem && (
        <Note tone="error" live>
          {problem}
        </Note>
      )}
      {data.gameRooms.length > 0 && (
        <ul className="grid gap-1">
          {data.gameRooms.map(({ id, code }) => (
            <li key={id}>
              <TextLink href={paths.gameRoom(id)}>
                <Trans>Ga naar het spel met code {readableCode(code)}</Trans>
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
