import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { InvitationPrintPageDocument, type InvitationPrintPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { QrCode } from '../../ui/qr-code.tsx'

type Invitation = InvitationPrintPageQuery['myInvitations'][number]

/** A letter to hand over: the words, and the code that leads to the session. */
export function InvitationPrintPage() {
  const { t } = useLingui()
  const id = usePathParam('id')
  const result = useQuery(InvitationPrintPageDocument)
  usePageTitle(t`Print de uitnodiging`)
  return (
    <QueryState result={result} found={(data) => data.myInvitations.find((one) => one.id === id)}>
      {(invitation) => <Paper invitation={invitation} />}
    </QueryState>
  )
}

function Paper({ invitation: { url, qr, text } }: { invitation: Invitation }) {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        onPaper={false}
        title={t`Print de uitnodiging`}
        lede={t`Op A4, om mee te geven.`}
        crumbsLabel={t`Kruimelpad`}
        crumbs={[{ label: t`Uitnodigingen`, href: paths.invitations() }, { label: t`Printen` }]}
        actions={
          <Button tone="primary" icon="print" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        }
      />
      <article
        aria-label={t`De uitnodiging`}
        className="mx-auto grid w-full max-w-[44rem] gap-8 border border-line bg-sheet p-6 sm:p-12 print:border-0 print:p-0"
      >
        <p className="text-[1.25em] whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
        <div className="grid justify-items-center gap-2 text-center">
          <strong>
            <Trans>Scan de code met uw telefoon.</Trans>
          </strong>
          <QrCode
            modules={qr.map((row) => [...row].map((module) => module === '1'))}
            label={t`QR-code van de uitnodiging`}
            className="aspect-square w-full max-w-[14rem]"
          />
          <b className="[overflow-wrap:anywhere]">{url.replace(/^https?:\/\//, '')}</b>
        </div>
      </article>
    </>
  )
}
