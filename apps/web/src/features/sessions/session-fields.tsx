import { useLingui } from '@lingui/react/macro'
import type { ActivityPlace, SessionForm_OrganisationFragment } from '@loper/graphql/documents'
import type { UseFormReturn } from 'react-hook-form'
import { Cluster } from '../../ui/cluster.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { SessionPlaceFields } from './session-place-fields.tsx'
import type { SessionValues } from './session-values.ts'

type Props = {
  form: UseFormReturn<SessionValues>
  errorOf(name: keyof SessionValues): string | undefined
  organisation: SessionForm_OrganisationFragment
  where: ActivityPlace
}

/** When, where, for how many and with whom. */
export function SessionFields({ form, errorOf, organisation, where }: Props) {
  const { t } = useLingui()
  const field = (name: keyof SessionValues) => ({ ...form.register(name), error: errorOf(name) })
  const online = form.watch('online')
  const options = (things: readonly { id: string }[], label: (index: number) => string) =>
    things.map(({ id }, index) => ({ value: id, label: label(index) }))
  const { possibleHosts, services } = organisation
  return (
    <Stack>
      <Cluster>
        <DateField label={t`Dag`} {...field('date')} />
        <TimeField label={t`Begint om`} {...field('time')} />
        <NumberField label={t`Duurt`} unit={t`minuten`} {...field('durationMinutes')} />
      </Cluster>
      {where === 'BOTH' && (
        <Segmented
          legend={t`Hoe doen mensen mee?`}
          hideLegend={false}
          name="online"
          options={[
            { value: 'no', label: t`In de bibliotheek` },
            { value: 'yes', label: t`Online` },
          ]}
          value={online ? 'yes' : 'no'}
          onChange={(value) => form.setValue('online', value === 'yes')}
        />
      )}
      {online ? (
        <TextField
          label={t`Link om mee te doen`}
          hint={t`Alleen wie een plek heeft, ziet deze link.`}
          type="url"
          placeholder="https://"
          {...field('onlineUrl')}
        />
      ) : (
        <SessionPlaceFields organisation={organisation} field={field} />
      )}
      <Cluster>
        <NumberField label={t`Minimum`} unit={t`mensen`} {...field('minimum')} />
        <NumberField label={t`Maximum`} unit={t`mensen`} {...field('capacity')} />
      </Cluster>
      <SelectField
        label={t`Gastheer`}
        emptyLabel={t`Nog niet bekend`}
        options={options(possibleHosts, (index) => possibleHosts[index]?.name ?? '')}
        {...field('hostId')}
      />
      {services.length > 0 && (
        <SelectField
          label={t`Hoort bij dit aanbod`}
          optional
          hint={t`Dan ziet de balie bij dit aanbod meteen of er plek is.`}
          emptyLabel={t`Geen`}
          options={options(services, (index) => services[index]?.title ?? '')}
          {...field('serviceId')}
        />
      )}
    </Stack>
  )
}
