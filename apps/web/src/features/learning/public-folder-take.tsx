import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import type { Language } from '../../app/public/contract.ts'
import { errorOf } from '../../app/public/form-errors.ts'
import type { FormState } from '../../app/public/page.ts'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LeftToRight } from '../../ui/dutch.tsx'
import { Note } from '../../ui/note.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fileIn, type OpenFolder } from './folder-act.ts'
import { CodeOf } from './public-e-learning-done.tsx'

type Props = { form: FormState; code: string; language: Language }

/** The link and the code to take along, and the folder itself on paper or as a file. */
export function TakeFolder({ folder, form, code, language }: Props & { folder: OpenFolder }) {
  const { t } = useLingui()
  const hydrated = useHydrated()
  const file = fileIn(form)
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Neem uw map mee</Trans>
      </h2>
      <p>
        <Trans>Met deze link en deze code opent u uw map op elk apparaat. Maak een foto of schrijf ze op.</Trans>
      </p>
      <div className="grid items-center gap-4 sm:grid-cols-[auto_minmax(0,1fr)]">
        <QrCode
          modules={folder.qr.map((row) => [...row].map((dark) => dark === '1'))}
          label={t`QR-code met de link naar uw map`}
          className="w-44"
        />
        <div className="grid gap-3">
          <p className="break-all">
            <LeftToRight>{folder.url}</LeftToRight>
          </p>
          <CodeOf code={code} />
        </div>
      </div>
      <div className="no-print grid gap-4">
        {form.step === 'no-pdf' && (
          <Note tone="warning" live>
            <Trans>Een pdf lukt niet met deze letters. Print uw map, of bewaar de tekst.</Trans>
          </Note>
        )}
        {file && (
          <Note tone="success" live title={<Trans>Uw bestand is klaar</Trans>}>
            <p>
              <ButtonLink
                icon="download"
                href={`data:${file.mediaType};base64,${file.base64}`}
                download={file.fileName}
              >
                <Trans>Bewaar het bestand</Trans>
              </ButtonLink>
            </p>
          </Note>
        )}
        <ActionForm className="flex flex-wrap gap-3">
          <input type="hidden" name="code" value={code} />
          {language !== 'ar' && (
            <Act intent="pdf">
              <Trans>Maak een pdf</Trans>
            </Act>
          )}
          <Act intent="text">
            <Trans>Maak een tekstbestand</Trans>
          </Act>
          {hydrated && (
            <Button icon="print" onClick={() => window.print()}>
              <Trans>Print uw map</Trans>
            </Button>
          )}
        </ActionForm>
      </div>
    </section>
  )
}

function Act({ intent, danger, children }: { intent: string; danger?: boolean; children: React.ReactNode }) {
  const { t } = useLingui()
  const tone = danger ? 'danger' : 'secondary'
  return (
    <Button type="submit" name="intent" value={intent} tone={tone} busy={useSending()} busyText={t`Een moment`}>
      {children}
    </Button>
  )
}

/** The link and the code in the own mailbox; the address is forgotten once the mail has left. */
export function MailFolder({ form, code }: Omit<Props, 'language'>) {
  const { t } = useLingui()
  return (
    <section className="no-print grid gap-4">
      <h2 className="text-heading">
        <Trans>Mail uzelf de link</Trans>
      </h2>
      {form.step === 'mailed' ? (
        <Note icon="mail" tone="success" live>
          <Trans>Kijk in uw mail. Daar staan de link en de code. Uw mailadres bewaren wij niet.</Trans>
        </Note>
      ) : (
        <ActionForm className="grid gap-4">
          <input type="hidden" name="code" value={code} />
          <TextField
            name="email"
            type="email"
            label={t`Wat is uw e‑mailadres?`}
            hint={t`Wij sturen één mail en bewaren het adres niet.`}
            error={errorOf(form.errors, 'email')}
            defaultValue={form.values.email}
            autoComplete="email"
          />
          <p>
            <Act intent="mail">
              <Trans>Mail mij de link en de code</Trans>
            </Act>
          </p>
        </ActionForm>
      )}
    </section>
  )
}

/** Erasing, behind words that say what it means and a tick that says it is meant. */
export function EraseFolder({ form, code, language, keptUntil, now }: Props & { keptUntil: string; now: string }) {
  const { t } = useLingui()
  const error = errorOf(form.errors, 'confirmed')
  const day = formatDay(`${keptUntil}T12:00:00Z`, now, language)
  return (
    <section className="no-print grid gap-4">
      <h2 className="text-heading">
        <Trans>Wis uw map</Trans>
      </h2>
      <p>
        <Trans>Opent u uw map niet meer? Dan wissen wij hem zelf, na {day}.</Trans>
      </p>
      <Disclosure summary={<Trans>Ik wil mijn map nu wissen</Trans>} open={error !== undefined}>
        <ActionForm className="grid gap-4 text-ink">
          <input type="hidden" name="code" value={code} />
          <p>
            <Trans>Dan is alles weg wat u maakte. Het kan niet ongedaan worden.</Trans>
          </p>
          <Checkbox name="confirmed" value="yes" label={t`Ja, ik weet het zeker.`} error={error} />
          <p>
            <Act intent="erase" danger>
              <Trans>Wis mijn map</Trans>
            </Act>
          </p>
        </ActionForm>
      </Disclosure>
    </section>
  )
}
