import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import { type Room, ServiceRow_ServiceFragmentDoc, SetServiceRoomDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { roomNames, serviceKindNames, topicNames } from '../../lib/service-words.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useArchiveService } from './use-archive-service.ts'

type Props = { service: FragmentType<typeof ServiceRow_ServiceFragmentDoc> & { id: string } }

/** One service in the own list, with what changes from day to day: whether there is room. */
export function ServiceRow({ service: from }: Props) {
  const { t, i18n } = useLingui()
  const { data: service, complete } = useFragment({
    fragment: ServiceRow_ServiceFragmentDoc,
    fragmentName: 'ServiceRow_service',
    from,
  })
  const { archiveService, restoreService } = useArchiveService()
  if (!complete) return null
  const { id, title } = service
  const topics = service.topics.map((topic) => i18n._(topicNames[topic])).join(', ')
  const next = service.nextStartsOn ? formatDay(service.nextStartsOn, new Date()) : ''
  const facts = [i18n._(serviceKindNames[service.kind]), topics, service.branch?.name, next && t`eerstvolgend ${next}`]
  return (
    <li className="grid gap-x-6 gap-y-3 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_12rem_auto] md:items-center">
      <div className="grid gap-0.5">
        <h2 className="font-bold">{title}</h2>
        <p>{service.summary}</p>
        <p className="text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {service.archivedAt ? <span /> : <RoomOfService service={service} />}
      {service.viewerCanManage && (
        <div className="-ms-2 flex flex-wrap items-center gap-x-4">
          {service.archivedAt ? (
            <Button icon="undo" onClick={() => void restoreService({ id, title })}>
              <Trans>Zet terug</Trans>
              <span className="sr-only">: {title}</span>
            </Button>
          ) : (
            <>
              <ButtonLink tone="plain" icon="edit" href={paths.services({ aanbod: id })}>
                <Trans>Verander</Trans>
                <span className="sr-only"> {title}</span>
              </ButtonLink>
              <Button tone="plain" icon="trash" onClick={() => void archiveService({ id, title })}>
                <Trans>Haal weg</Trans>
                <span className="sr-only">: {title}</span>
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  )
}

type RoomProps = {
  service: { id: string; title: string; room: Room; setRoom: Room; followsSessions: boolean; viewerCanManage: boolean }
}

/** Room as it is; set by hand where no sessions decide. */
function RoomOfService({ service }: RoomProps) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const [setServiceRoom] = useAction(SetServiceRoomDocument)
  const { id, title, room, setRoom, followsSessions, viewerCanManage } = service
  if (followsSessions || !viewerCanManage) {
    return (
      <p>
        {i18n._(roomNames[room])}
        {followsSessions && (
          <span className="block text-ink-soft">
            <Trans>volgt de sessies</Trans>
          </span>
        )}
      </p>
    )
  }
  const choose = async (chosen: Room) => {
    const words = i18n._(roomNames[chosen])
    if (await setServiceRoom({ input: { id, room: chosen } })) toast({ message: t`${title}: ${words}` })
  }
  return (
    <SelectField
      id={`room-${id}`}
      name="room"
      label={t`Plek bij ${title}`}
      hideLabel
      value={setRoom}
      options={(Object.keys(roomNames) as Room[]).map((value) => ({ value, label: i18n._(roomNames[value]) }))}
      onChange={(event) => void choose(event.target.value as Room)}
    />
  )
}
