import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { readableDoorCode } from '@loper/domain/door-code'
import { DoorPageDocument, type DoorPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Note } from '../../ui/note.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { OpinionCodeCard } from '../afterwards/opinion-code-card.tsx'

const lookEvery = 20_000

/** For the screen at the door: the code by which people tick themselves. No name stands here. */
export function DoorPage() {
  const { t } = useLingui()
  const result = useQuery(DoorPageDocument, {
    variables: { id: usePathParam('id') },
    pollInterval: lookEvery,
    fetchPolicy: 'cache-and-network',
  })
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) =>
        session.viewerCanHost ? (
          <StaffPage
            title={t`Bij de deur`}
            lede={t`Zet dit op een scherm waar iedereen het ziet.`}
            crumbs={[
              { label: t`Sessies`, href: paths.sessions() },
              { label: session.title, href: paths.session(session.id) },
              { label: t`Draaiboek`, href: paths.sessionScript(session.id) },
              { label: t`Bij de deur` },
            ]}
          >
            {session.door ? <Code door={session.door} title={session.title} /> : <Closed />}
            <OpinionCodeCard sessionId={session.id} />
          </StaffPage>
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  )
}

type Door = NonNullable<NonNullable<DoorPageQuery['session']>['door']>

function Code({ door, title }: { door: Door; title: string }) {
  const { t } = useLingui()
  const modules = door.qr.map((row) => [...row].map((module) => module === '1'))
  const address = door.address.replace(/^https?:\/\//, '')
  return (
    <section aria-label={t`Code`} className="grid justify-items-center gap-6 text-center">
      <div>
        <p className="text-title font-bold">
          <Trans>Welkom bij {title}</Trans>
        </p>
        <p className="text-large">
          <Trans>Scan de code met uw telefoon. Dan weten wij dat u er bent.</Trans>
        </p>
        <p lang="en" className="text-large">
          Scan the code with your phone.
        </p>
        <p lang="ar" dir="rtl" className="text-large">
          امسح الرمز بهاتفك.
        </p>
      </div>
      <QrCode modules={modules} label={t`QR-code`} className="w-full max-w-[26rem]" />
      <div>
        <p className="text-large">
          <Trans>
            Lukt scannen niet? Ga naar <b>{address}</b> en typ:
          </Trans>
        </p>
        <p className="text-[3.5rem] leading-tight font-bold tabular-nums" data-testid="door-code">
          {readableDoorCode(door.code)}
        </p>
      </div>
      <p className="text-ink-soft">
        <Trans>De code verandert elke tien minuten. Een foto ervan werkt straks niet meer.</Trans>
      </p>
    </section>
  )
}

function Closed() {
  const { t } = useLingui()
  return (
    <Note title={t`Er is nu geen code`}>
      <Trans>De code staat hier vanaf een uur voor het begin, tot een half uur na het einde.</Trans>
    </Note>
  )
}
