import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetTimeline } from '../../ui/carpet-timeline.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Columns } from '../../ui/columns.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Sheet } from '../../ui/sheet.tsx'

export type SentReferral = {
  id: string
  firstName: string
  receiver: string
  byMail: boolean
  url: string
  qr: readonly string[]
}

/** It is sent: what happens next, and the person's own link on paper for who has no mail. */
export function ReferralDone({ sent, onAnother }: { sent: SentReferral; onAnother(): void }) {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { firstName: name, receiver, byMail } = sent
  const steps = [
    {
      id: 'asked',
      title: t`${receiver} kreeg bericht`,
      detail: t`In die mail staat niets over ${name}. De vraag staat alleen in Loper.`,
    },
    {
      id: 'person',
      title: byMail ? t`${name} kreeg een mail met een eigen link` : t`${name} neemt de link mee op papier`,
      detail: t`Daar staat wat er gebeurt, en wie de gegevens ziet. Stoppen kan daar ook.`,
    },
    {
      id: 'answer',
      title: t`Meestal komt er antwoord binnen zeven dagen`,
      detail: byMail ? t`${name} hoort dat meteen, per mail.` : t`${receiver} belt ${name} dan.`,
    },
  ]
  return (
    <Columns shape="form">
      <section className="no-print grid gap-6">
        <h2 ref={heading} tabIndex={-1} className="focus-elsewhere text-heading">
          <Trans>
            De vraag van {name} ligt nu bij {receiver}
          </Trans>
        </h2>
        <CarpetTimeline numbered items={steps} label={t`Wat er nu gebeurt`} />
        <Cluster>
          <ButtonLink href={paths.referral(sent.id, { richting: 'verstuurd' })}>
            <Trans>Bekijk de doorverwijzing</Trans>
          </ButtonLink>
          <Button onClick={onAnother}>
            <Trans>Verwijs nog iemand door</Trans>
          </Button>
        </Cluster>
      </section>
      <Sheet as="section" tone="together">
        <h2 className="text-heading">
          <Trans>Voor u, {name}</Trans>
        </h2>
        <p>
          <Trans>Uw vraag ligt bij {receiver}. Richt de camera van uw telefoon op dit vierkant.</Trans>
        </p>
        <QrCode
          modules={sent.qr.map((row) => [...row].map((module) => module === '1'))}
          label={t`QR-code met de link naar de eigen pagina van ${name}`}
          className="size-56"
        />
        <p className="text-base break-all">{sent.url}</p>
        <p>
          <Trans>
            Hier ziet u wat er gebeurt en wie uw gegevens ziet. U kunt hier ook stoppen. Dit papier is alleen voor u.
          </Trans>
        </p>
        <div className="no-print">
          <Button tone={byMail ? 'secondary' : 'primary'} icon="print" onClick={() => window.print()}>
            <Trans>Print dit voor {name}</Trans>
          </Button>
        </div>
      </Sheet>
    </Columns>
  )
}
