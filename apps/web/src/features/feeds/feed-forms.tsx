import { Trans, useLingui } from '@lingui/react/macro'
import type { FeedsPageQuery } from '@loper/graphql/documents'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { Section } from '../../ui/section.tsx'

type Source = NonNullable<FeedsPageQuery['organisation']>['feeds'][number]
type Props = { source: Source; address(url: string): string }

const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

/** A snippet that any site takes: it needs no script, and the page inside brings its own looks. */
const frame = (url: string, title: string) =>
  `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`

/** The ways in which a site takes the sessions, the easiest first, each with what to copy. */
export function FeedForms({ source, address }: Props) {
  const { t } = useLingui()
  const title = t`Bijeenkomsten van ${source.name}`
  const forms = [
    {
      name: t`Venster`,
      what: t`Het makkelijkst. Plak dit in een pagina van jullie site. De sessies komen in onze eigen stijl.`,
      text: frame(address(source.pageUrl), title),
    },
    {
      name: t`Agenda`,
      what: t`Voor Outlook, Google Agenda of een agenda op jullie site. Abonneer je op dit adres.`,
      text: address(source.calendarUrl),
    },
    {
      name: t`Stuk HTML`,
      what: t`Voor wie de site maakt. Een lijst zonder stijl, om op de server in een pagina te zetten.`,
      text: address(source.fragmentUrl),
    },
    {
      name: t`JSON`,
      what: t`Voor wie de site maakt. JSON Feed 1.1, met schema.org bij elke sessie.`,
      text: address(source.jsonUrl),
    },
  ]
  return (
    <Section title={t`Adressen`}>
      <div className="grid gap-6 lg:grid-cols-2">
        {forms.map(({ name, what, text }) => (
          <div key={name} className="grid grid-cols-[minmax(0,1fr)] content-start gap-2">
            <h3 className="font-bold">{name}</h3>
            <p className="text-ink-soft">{what}</p>
            <p className="rounded-control border border-line bg-sheet p-3 [overflow-wrap:anywhere]">
              <code className="text-base">{text}</code>
            </p>
            <div>
              <CopyButton text={text}>
                <Trans>Kopieer</Trans>
                <span className="sr-only">: {name}</span>
              </CopyButton>
            </div>
          </div>
        ))}
      </div>
    </Section>
  )
}
