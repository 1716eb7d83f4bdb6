import { Trans, useLingui } from '@lingui/react/macro'
import { contactLanguage, type Language } from '@loper/domain/languages'
import { useState } from 'react'
import { CopyButton } from '../../app/staff/copy-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { paperLanguages } from './paper-choice.ts'
import type { PromotedSession } from './printed-sheets.tsx'

const lengths = ['short', 'medium', 'long'] as const

/** Texts to paste, with when, where and how to enrol in them already. */
export function PromotionTexts({ session }: { session: PromotedSession }) {
  const { t } = useLingui()
  const [language, setLanguage] = useState<Language>('nl')
  const names = { short: t`Kort, voor een bericht`, medium: t`Een alinea, voor de site`, long: t`Lang, voor de krant` }
  return (
    <Section
      title={t`Teksten om te plakken`}
      lead={t`Wanneer, waar en de link staan er al in.`}
      tools={
        <Segmented
          legend={t`Taal van de tekst`}
          name="promotion-language"
          options={paperLanguages.map((value) => ({ value, label: contactLanguage(value).ownName }))}
          value={language}
          onChange={(value) => setLanguage(paperLanguages.find((one) => one === value) ?? 'nl')}
        />
      }
    >
      {lengths.map((length) => (
        <div key={length} className="grid gap-2">
          <h3 className="font-bold">{names[length]}</h3>
          <p
            lang={language}
            dir={contactLanguage(language).direction}
            className="max-w-[48rem] rounded-control border border-line bg-sheet p-4 whitespace-pre-line [overflow-wrap:anywhere]"
          >
            {session[language][length]}
          </p>
          <div>
            <CopyButton text={session[language][length]}>
              <Trans>Kopieer</Trans>
              <span className="sr-only">: {names[length]}</span>
            </CopyButton>
          </div>
        </div>
      ))}
    </Section>
  )
}
