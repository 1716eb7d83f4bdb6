import { Trans, useLingui } from '@lingui/react/macro'
import type { DeskAnswer_MatchFragment } from '@loper/graphql/documents'
import { forwardRef } from 'react'
import { paths } from '../../app/paths.ts'
import { roomNames } from '../../lib/service-words.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Say } from '../../ui/say.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useServiceFacts } from './service-facts.ts'

type Props = { id: string; match: DeskAnswer_MatchFragment; mayRefer: boolean; onPrint(): void; onBack(): void }

/** What to say to the customer, and what to do for them. The heading takes the focus on a phone. */
export const DeskAnswer = forwardRef<HTMLHeadingElement, Props>(function DeskAnswer(props, heading) {
  const { match, mayRefer, id } = props
  const { t, i18n } = useLingui()
  const factsOf = useServiceFacts()
  const { service, openness } = match
  const isLanguage = service.topics.includes('LANGUAGE')
  return (
    <Sheet as="section" id={id} className="no-print lg:sticky lg:top-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 ref={heading} tabIndex={-1} className="focus-elsewhere text-heading">
          {service.title}
        </h2>
        {openness === 'OPEN_NOW' ? (
          <StatusShape state="on-course" label={t`Nu open`} />
        ) : (
          <span className="text-ink-soft">{i18n._(roomNames[service.room])}</span>
        )}
      </div>
      {service.deskSentence ? <Say>“{service.deskSentence}”</Say> : <p>{service.summary}</p>}
      <DefinitionList items={factsOf(match)} />
      <Cluster>
        {mayRefer && (
          <ButtonLink tone="primary" href={paths.newReferral({ service: service.id })}>
            <span className="inline-flex items-center gap-2">
              <Trans>Verwijs door</Trans>
              <span aria-hidden="true" className="max-lg:hidden">
                <Kbd>Enter</Kbd>
              </span>
            </span>
          </ButtonLink>
        )}
        <Button icon="print" onClick={props.onPrint}>
          <span className="inline-flex items-center gap-2">
            <Trans>Print</Trans>
            <span aria-hidden="true" className="max-lg:hidden">
              <Kbd>P</Kbd>
            </span>
          </span>
        </Button>
      </Cluster>
      <p className="text-ink-soft">
        <Trans>Een kaartje printen bewaart niets over de klant.</Trans>
      </p>
      {mayRefer && (
        <div className="grid gap-1 border-t border-line pt-4">
          <h3 className="font-bold">
            <Trans>Merk je dat lezen lastig is?</Trans>
          </h3>
          <p>
            {isLanguage ? (
              <Trans>Begin er rustig over. Noem wat je zag, niet wat je denkt.</Trans>
            ) : (
              <Trans>Bied ook hulp bij taal aan. Zeg: “Vindt u het fijn om dit vaker zelf te kunnen?”</Trans>
            )}{' '}
            <TextLink href={paths.recognise()}>
              <Trans>Zinnen die werken</Trans>
            </TextLink>
          </p>
        </div>
      )}
      <Button tone="plain" icon="arrow-up" className="justify-self-start lg:hidden" onClick={props.onBack}>
        <Trans>Terug naar de lijst</Trans>
      </Button>
    </Sheet>
  )
})
