import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { contactLanguage } from '@loper/domain/languages'
import { ActivityPromotion_ActivityFragmentDoc } from '@loper/graphql/documents'
import { useState } from 'react'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'

const languages = ['nl', 'en', 'ar'] as const
const lengths = ['short', 'medium', 'long'] as const

/** Texts that invite people, in three lengths and three languages, to paste anywhere. */
export function ActivityPromotion(props: { activity: FragmentType<typeof ActivityPromotion_ActivityFragmentDoc> }) {
  const { t } = useLingui()
  const [language, setLanguage] = useState<(typeof languages)[number]>('nl')
  const { data, complete } = useFragment({
    fragment: ActivityPromotion_ActivityFragmentDoc,
    fragmentName: 'ActivityPromotion_activity',
    from: props.activity,
  })
  if (!complete) return null
  const { promotion } = data[language]
  const names = { short: t`Kort, voor een bericht`, medium: t`Een alinea, voor de site`, long: t`Lang, voor de krant` }
  return (
    <Section
      title={t`Vertel het verder`}
      lead={t`Zet er zelf bij wanneer en waar het is.`}
      tools={
        <Segmented
          legend={t`Taal van de tekst`}
          name="promotion-language"
          options={languages.map((value) => ({ value, label: contactLanguage(value).ownName }))}
          value={language}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? 'nl')}
        />
      }
    >
      {lengths.map((length) => (
        <div key={length} className="grid gap-2">
          <h3 className="font-bold">{names[length]}</h3>
          <div
            lang={language}
            dir={contactLanguage(language).direction}
            className="grid gap-3 rounded-control border border-line bg-sheet p-4"
          >
            {promotion[length].split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <div>
            <CopyButton text={promotion[length]}>
              <Trans>Kopieer</Trans>
              <span className="sr-only">: {names[length]}</span>
            </CopyButton>
          </div>
        </div>
      ))}
    </Section>
  )
}
