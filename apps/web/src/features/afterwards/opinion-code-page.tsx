import { Trans, useLingui } from '@lingui/react/macro'
import { readableDoorCode } from '@loper/domain/door-code'
import type { OpinionCodeQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Note } from '../../ui/note.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { useOpinionCode } from './use-opinion-code.ts'

/** For the screen at the end: the code with which people say how it was. No name stands here. */
export function OpinionCodePage() {
  const { t } = useLingui()
  const result = useOpinionCode(usePathParam('id'))
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) =>
        session.viewerCanHost ? (
          <StaffPage
            title={t`Hoe was het?`}
            lede={t`Zet dit op een scherm waar iedereen het ziet.`}
            crumbs={[
              { label: t`Sessies`, href: paths.sessions() },
              { label: session.title, href: paths.session(session.id) },
              { label: t`Draaiboek`, href: paths.sessionScript(session.id) },
              { label: t`Hoe was het?` },
            ]}
          >
            {session.opinionCode ? <Code shown={session.opinionCode} title={session.title} /> : <Closed />}
          </StaffPage>
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  )
}

type Shown = NonNullable<NonNullable<OpinionCodeQuery['session']>['opinionCode']>

function Code({ shown, title }: { shown: Shown; title: string }) {
  const { t } = useLingui()
  const modules = shown.qr.map((row) => [...row].map((module) => module === '1'))
  const address = shown.address.replace(/^https?:\/\//, '')
  return (
    <section aria-label={t`Code`} className="grid justify-items-center gap-6 text-center">
      <div>
        <p className="text-title font-bold">
          <Trans>Wat vond u van {title}?</Trans>
        </p>
        <p className="text-large">
          <Trans>Scan de code met uw telefoon. Drie vragen, zonder uw naam.</Trans>
        </p>
        <p lang="en" className="text-large">
          Scan the code with your phone. Three questions, without your name.
        </p>
        <p lang="ar" dir="rtl" className="text-large">
          امسح الرمز بهاتفك. ثلاثة أسئلة، بدون اسمك.
        </p>
      </div>
      <QrCode modules={modules} label={t`QR-code`} className="w-full max-w-[26rem]" />
      <div>
        <p className="text-large">
          <Trans>
            Lukt scannen niet? Ga naar <b>{address}</b> en typ:
          </Trans>
        </p>
        <p className="text-[3.5rem] leading-tight font-bold tabular-nums" data-testid="opinion-code">
          {readableDoorCode(shown.code)}
        </p>
      </div>
      <p className="text-ink-soft">
        <Trans>
          Na een week zie je bij de sessie hoeveel mensen iets kozen, nooit wie. De code werkt tot twee uur na het
          einde.
        </Trans>
      </p>
    </section>
  )
}

function Closed() {
  const { t } = useLingui()
  return (
    <Note title={t`Er is nu geen code`}>
      <Trans>De code staat hier vanaf een half uur voor het einde, tot twee uur erna.</Trans>
    </Note>
  )
}
