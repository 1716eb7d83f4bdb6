import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Where, when, about what. A plain form: the filters stand in the address. */
export function PublicSearchForm({ search, now }: { search: Record<string, string>; now: string }) {
  const { t } = useLingui()
  const places = [
    { value: '', label: t`Bibliotheek of online` },
    { value: 'bibliotheek', label: t`Alleen in de bibliotheek` },
    { value: 'online', label: t`Alleen online` },
  ]
  const topics = [
    { value: '', label: t`Alle onderwerpen` },
    { value: 'WORK', label: t`Werk` },
    { value: 'LANGUAGE', label: t`Taal` },
    { value: 'DIGITAL', label: t`Computer en telefoon` },
  ]
  return (
    <form
      method="get"
      action={paths.publicSessions()}
      className="grid items-end gap-4 rounded-sheet border border-line bg-sheet p-5 md:grid-cols-2 md:p-6 lg:grid-cols-4"
    >
      <TextField name="plaats" label={t`Plaats of postcode`} defaultValue={search.plaats ?? ''} autoComplete="off" />
      <DateField name="vanaf" label={t`Vanaf welke dag?`} optional min={now.slice(0, 10)} defaultValue={search.vanaf} />
      <SelectField name="onderwerp" label={t`Onderwerp`} options={topics} defaultValue={search.onderwerp ?? ''} />
      <SelectField name="waar" label={t`Waar?`} options={places} defaultValue={search.waar ?? ''} />
      {search.tot && <input type="hidden" name="tot" value={search.tot} />}
      <div className="md:col-span-2 lg:col-span-4">
        <Button type="submit" tone="primary">
          <Trans>Zoek bijeenkomsten</Trans>
        </Button>
      </div>
    </form>
  )
}
