import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Asks for the code, for who cannot scan it; and says why the one at hand does not work. A plain form, so that it works everywhere. */
export function PublicDoorCode({ code, token }: { code: string; token: string | undefined }) {
  const { t } = useLingui()
  return (
    <>
      <h1>
        <Trans>Bent u bij de bijeenkomst?</Trans>
      </h1>
      {code && (
        <Note tone="warning" live>
          <p>
            <b>
              <Trans>Deze code werkt niet of niet meer.</Trans>
            </b>
          </p>
          <p>
            <Trans>
              De code verandert elke tien minuten, en werkt alleen tijdens de bijeenkomst. Kreeg u hem van iemand
              anders? Kijk dan op het scherm bij de ingang, of vraag het aan de gastheer.
            </Trans>
          </p>
        </Note>
      )}
      <form method="get" action={token ? paths.mineDoor(token) : paths.door()} className="grid gap-6">
        <TextField
          short
          name="code"
          label={t`Welke code staat op het scherm?`}
          hint={t`Typ de zes cijfers.`}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <Button type="submit" tone="primary" wide>
          <Trans>Verder</Trans>
        </Button>
      </form>
    </>
  )
}
