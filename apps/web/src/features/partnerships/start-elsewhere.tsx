import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { MakeBlueprintDocument, StartElsewhere_PartnershipFragmentDoc } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'

type Props = { partnership: FragmentType<typeof StartElsewhere_PartnershipFragmentDoc> }

/** The way to start the same elsewhere, and to make a blueprint of what was learnt here. */
export function StartElsewhere({ partnership }: Props) {
  const { t } = useLingui()
  const [making, setMaking] = useState(false)
  const { data, complete } = useFragment({ fragment: StartElsewhere_PartnershipFragmentDoc, from: partnership })
  if (!complete) return null
  const { blueprint } = data
  const lessons = blueprint?.lessons.length ?? 0
  const times = blueprint?.timesStarted ?? 0
  if (!blueprint && !data.viewerCanChange) return null
  return (
    <Sheet tone="band" as="section" className="no-print">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid max-w-[38rem] gap-1">
          <h2 className="text-heading">
            {blueprint ? <Trans>Start dit ook bij jou</Trans> : <Trans>Geef dit door aan een ander</Trans>}
          </h2>
          <p>
            {blueprint ? (
              <Trans>
                Je krijgt de doelen, de metingen, de afspraken en {lessons} lessen mee. Zelf kies je partners, data en
                aanbod. Er gaan geen gegevens van mensen mee.
              </Trans>
            ) : (
              <Trans>
                Maak een aanpak van wat jullie leerden. Een andere bibliotheek begint daar in een paar minuten mee.
              </Trans>
            )}{' '}
            {times > 1 && <Trans>Al {times} keer gestart.</Trans>}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-3 max-sm:w-full max-sm:[&>*]:grow">
          {data.viewerCanChange && (
            <Button icon="recipe" onClick={() => setMaking(true)}>
              <Trans>Maak hier een aanpak van</Trans>
            </Button>
          )}
          {blueprint && (
            <TextLink href={paths.approach(blueprint.id)} icon="eye">
              <Trans>Bekijk wat je krijgt</Trans>
            </TextLink>
          )}
          {blueprint?.viewerCanStart && (
            <ButtonLink tone="primary" href={paths.startApproach(blueprint.id)}>
              <Trans>Start bij mijn bibliotheek</Trans>
            </ButtonLink>
          )}
        </div>
      </div>
      {making && (
        <MakeBlueprintForm
          partnershipId={data.id}
          title={blueprint?.title ?? t`Samen voor basisvaardigheden`}
          summary={data.purpose}
          onClose={() => setMaking(false)}
        />
      )}
    </Sheet>
  )
}

type FormProps = { partnershipId: string; title: string; summary: string; onClose(): void }

function MakeBlueprintForm({ partnershipId, title, summary, onClose }: FormProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [make] = useAction(MakeBlueprintDocument)
  let made = ''
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { title, summary },
    send: async (values, key) => {
      const data = await make({ input: { key, partnershipId, ...values } })
      made = data?.makeBlueprint.blueprint?.id ?? ''
      return data?.makeBlueprint.errors
    },
    onDone: () => void navigate({ to: paths.approach(made) }),
  })
  return (
    <FormDialog
      title={t`Maak hier een aanpak van`}
      submitLabel={t`Maak de aanpak`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField label={t`Naam`} error={errorOf('title')} {...form.register('title')} />
      <TextArea label={t`Wat levert het op?`} rows={4} error={errorOf('summary')} {...form.register('summary')} />
      <Note>
        <Trans>
          Mee gaan: de soorten partners, belangen, fasen, doelen, afspraken, mijlpalen en lessen. Namen van mensen en
          organisaties halen we eruit. Lees het daarna zelf nog na.
        </Trans>
      </Note>
    </FormDialog>
  )
}
