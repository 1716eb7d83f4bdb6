import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { avoidances, facts, nextSteps, nothingIsKept, signals } from '@loper/content/recognition-aid'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetTimeline } from '../../ui/carpet-timeline.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Stack } from '../../ui/stack.tsx'
import { Avoidances } from './avoidances.tsx'
import { Openings } from './openings.tsx'
import { SignalList } from './signal-list.tsx'

/** Help for who is no expert to notice that reading is hard, and to begin about it. Ticks live in this page's memory alone. */
export function RecognitionPage() {
  const { t } = useLingui()
  const { places } = useViewer()
  const [noticed, setNoticed] = useState<readonly string[]>([])
  const suiting = new Set(signals.filter(({ id }) => noticed.includes(id)).map(({ opening }) => opening))
  return (
    <StaffPage
      title={t`Herkennen en erover beginnen`}
      lede={t`Merk je dat lezen, schrijven of computers lastig zijn? Zo begin je er rustig over.`}
    >
      <Columns shape="form">
        <Stack gap="sections">
          <Section title={t`1. Wat merk je?`} tools={<NothingIsKept />}>
            <SignalList noticed={noticed} onChange={setNoticed} />
            <div aria-live="polite" className="flex flex-wrap items-center gap-x-4">
              {noticed.length > 0 && (
                <p className="font-semibold">
                  <Plural value={noticed.length} one="Je ziet # signaal." other="Je ziet # signalen." />{' '}
                  <span className="font-normal">
                    <Trans>Noem wat je zag, niet wat je denkt.</Trans>
                  </span>
                </p>
              )}
              {noticed.length > 0 && (
                <Button tone="plain" className="-ms-2" onClick={() => setNoticed([])}>
                  <Trans>Haal de vinkjes weg</Trans>
                </Button>
              )}
            </div>
          </Section>
          <Section title={t`2. Zo begin je erover`} lead={t`Kies één zin. Wacht dan, en luister.`}>
            <Openings suiting={suiting} />
          </Section>
          <Section title={t`3. Dit zeg je liever niet`}>
            <Avoidances avoidances={avoidances} />
          </Section>
        </Stack>
        <Sheet as="aside" className="lg:sticky lg:top-6">
          <h2 className="text-heading">
            <Trans>En dan?</Trans>
          </h2>
          <CarpetTimeline
            numbered
            items={nextSteps.map(({ title, text }) => ({ id: title, title, detail: text }))}
            label={t`Wat er daarna gebeurt`}
          />
          {places.includes('REFER') && (
            <Cluster>
              <ButtonLink tone="primary" href={paths.newReferral()}>
                <Trans>Start een doorverwijzing samen</Trans>
              </ButtonLink>
            </Cluster>
          )}
          <p className="text-ink-soft">
            <Trans>Je vinkjes gaan niet mee. De persoon zegt zelf wat lastig is.</Trans>
          </p>
          <div className="grid gap-3 border-t border-line pt-4">
            <h3 className="font-bold">
              <Trans>Goed om te weten</Trans>
            </h3>
            {facts.map(({ id, title, text }) => (
              <p key={id}>
                <b>{title}.</b> {text}
              </p>
            ))}
          </div>
        </Sheet>
      </Columns>
    </StaffPage>
  )
}

function NothingIsKept() {
  return (
    <span className="flex items-start gap-2">
      <Icon name="lock" className="mt-[0.15em]" />
      {nothingIsKept}
    </span>
  )
}
