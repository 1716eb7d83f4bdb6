import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The one question of the home page: where. A plain form, so that it works everywhere. */
export function PublicPlaceForm({ place }: { place: string }) {
  const { t } = useLingui()
  return (
    <form method="get" action={`${paths.home()}#gevonden`} className="grid gap-4">
      <p>
        <Trans>Gratis hulp bij werk zoeken. In de bibliotheek of online.</Trans>
      </p>
      <TextField
        asQuestion
        name="plaats"
        label={t`In welke plaats wilt u meedoen?`}
        hint={t`Typ uw plaats of postcode.`}
        defaultValue={place}
        autoComplete="off"
      />
      <Button type="submit" tone="primary" wide>
        <Trans>Zoek bijeenkomsten</Trans>
      </Button>
    </form>
  )
}
