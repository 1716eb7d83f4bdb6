import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { openings, signals } from '@loper/content/recognition-aid'
import { paths } from '../../app/paths.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'

const shown = ['form-goes-home', 'glasses', 'someone-else-calls', 'wrong-day', 'watches-colleagues', 'no-own-mail']
const some = signals.filter(({ id }) => shown.includes(id))

type Props = { noticed: readonly string[]; onChange(noticed: string[]): void }

/** What the consultant notices, for the own eyes: it is no part of the form and is never sent. */
export function NoticeSignals({ noticed, onChange }: Props) {
  const { t } = useLingui()
  const first = some.find(({ id }) => noticed.includes(id))
  const opening = openings.find(({ id }) => id === first?.opening)
  return (
    <Section
      title={t`1. Wat merk je?`}
      tools={
        <span className="flex items-start gap-2">
          <Icon name="lock" className="mt-[0.15em]" />
          <Trans>Alleen voor jou, niets wordt bewaard</Trans>
        </span>
      }
    >
      <ChoiceGroup
        type="checkbox"
        layout="rows"
        columns={2}
        name="signaal"
        legend={t`Wat merk je?`}
        hideLegend
        options={some.map(({ id, text }) => ({ value: id, label: text }))}
        selected={noticed}
        onSelect={onChange}
        inputProps={{ autoComplete: 'off' }}
      />
      {opening && (
        <Note live>
          <p>
            <b>
              <Plural value={noticed.length} one="Je ziet # signaal." other="Je ziet # signalen." />{' '}
              <Trans>Begin er rustig over.</Trans>
            </b>{' '}
            <Trans>Noem wat je zag, niet wat je denkt.</Trans>
          </p>
          <p>“{opening.say}”</p>
        </Note>
      )}
      <p>
        <TextLink href={paths.recognise()}>
          <Trans>Meer signalen, en zinnen die werken</Trans>
        </TextLink>
      </p>
    </Section>
  )
}
