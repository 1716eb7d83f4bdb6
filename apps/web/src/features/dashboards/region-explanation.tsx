import { Trans, useLingui } from '@lingui/react/macro'
import { Disclosure } from '../../ui/disclosure.tsx'

/** What the figures count, and why some are not there. */
export function RegionExplanation() {
  const { t } = useLingui()
  const terms = [
    {
      term: t`Binnen 7 dagen`,
      text: t`De bibliotheek nam de aanvraag aan, wees hem af of zette hem op de wachtlijst, binnen 7 dagen. Een aanvraag zonder antwoord telt als te laat.`,
    },
    {
      term: t`Per kwartaal, één keer`,
      text: t`De cijfers van een kwartaal verschijnen een week na afloop en veranderen daarna niet meer. Van het lopende kwartaal zie je hier geen aantallen mensen.`,
    },
    {
      term: t`Arcering`,
      text: t`Een aantal onder de 5 laten we niet zien, ook niet via een omweg. Daarom ontbreekt soms ook een groter aantal ernaast.`,
    },
    {
      term: t`Een plus achter een getal`,
      text: t`Zoveel of meer. De cijfers die te klein zijn om te tonen, zijn niet meegeteld.`,
    },
    {
      term: t`Waar een bibliotheek staat`,
      text: t`Een bibliotheek telt mee in de regio waar de meeste vestigingen staan. Op de kaart van gemeenten zie je bij elke gemeente het cijfer van de bibliotheek die er werkt.`,
    },
  ]
  return (
    <Disclosure tone="term" summary={<Trans>Wat telt mee?</Trans>}>
      <dl className="grid gap-2">
        {terms.map(({ term, text }) => (
          <div key={term}>
            <dt className="font-semibold text-ink">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
