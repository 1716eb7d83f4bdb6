import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { invitationIn } from '../invitations/invitation-words.ts'

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
  const invitation = invitationIn(search).uitnodiging
  const chosen = Boolean(search.vanaf || search.onderwerp || search.waar)
  return (
    <form
      method="get"
      action={paths.publicSessions()}
      className="grid gap-4 rounded-sheet border border-line bg-sheet p-5 md:p-6"
    >
      <div className="grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_auto]">
        <TextField name="plaats" label={t`Plaats of postcode`} defaultValue={search.plaats ?? ''} autoComplete="off" />
        <Button type="submit" tone="primary">
          <Trans>Zoek bijeenkomsten</Trans>
        </Button>
      </div>
      <Disclosure summary={<Trans>Kies ook een dag, een onderwerp of online</Trans>} open={chosen}>
        <div className="grid items-end gap-4 text-ink md:grid-cols-3">
          <DateField name="vanaf" label={t`Vanaf welke dag?`} min={now.slice(0, 10)} defaultValue={search.vanaf} />
          <SelectField name="onderwerp" label={t`Onderwerp`} options={topics} defaultValue={search.onderwerp ?? ''} />
          <SelectField name="waar" label={t`Waar?`} options={places} defaultValue={search.waar ?? ''} />
        </div>
      </Disclosure>
      {invitation && <input type="hidden" name="uitnodiging" value={invitation} />}
      {search.tot && <input type="hidden" name="tot" value={search.tot} />}
    </form>
  )
}
