import { useQuery } from '@apollo/client/react'
import { GameRoomChangedDocument, GameRoomPageDocument, type GameRoomPageQuery } from '@loper/graphql/documents'
import { useEffect, useState } from 'react'
import { followStream } from '../../lib/follow-stream.ts'

export type GameRoom = NonNullable<GameRoomPageQuery['gameRoom']>

/** Who went away says nothing: that is only seen by looking. */
const lookEvery = 20_000

/** A room for its host, which goes along with what the players do. */
export function useGameRoom(id: string) {
  const result = useQuery(GameRoomPageDocument, { variables: { id }, pollInterval: lookEvery })
  const { refetch } = result
  const [connected, setConnected] = useState(true)
  useEffect(() => {
    const look = async () => void (await refetch())
    return followStream({
      document: GameRoomChangedDocument,
      variables: { roomId: id },
      headers: {},
      onAnswer: () => void look().catch(() => undefined),
      poll: look,
      onConnection: setConnected,
    })
  }, [id, refetch])
  return { result, connected }
}
