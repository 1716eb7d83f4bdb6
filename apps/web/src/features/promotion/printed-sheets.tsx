import { useLingui } from '@lingui/react/macro'
import { contactLanguage, type Language } from '@loper/domain/languages'
import type { PromotionPageQuery } from '@loper/graphql/documents'
import type { z } from 'zod'
import { FlyerSheet } from './flyer-sheet.tsx'
import { languagesIn, type paperFilters, sheetsOf } from './paper-choice.ts'
import { PosterSheet } from './poster-sheet.tsx'

export type PromotedSession = NonNullable<PromotionPageQuery['session']>

/** What every sheet needs of a session beside the words. */
export type PaperSession = PromotedSession & {
  address: string
  qrOf(languages: readonly Language[]): readonly string[]
}

/** On paper for one language the code opens the page in it; on paper for two it follows the phone. */
function forPaper(session: PromotedSession): PaperSession {
  const codes = { nl: session.nlQr, en: session.enQr, ar: session.arQr }
  return {
    ...session,
    address: session.shortUrl.replace(/^https?:\/\//, ''),
    qrOf: ([language, second]) => (language && !second ? codes[language] : codes.nl),
  }
}

type Props = { session: PromotedSession; choice: z.infer<typeof paperFilters> }

/** The sheets as they come out of the printer. */
export function PrintedSheets({ session, choice }: Props) {
  const { t } = useLingui()
  const { soort, papier, inkt, talen, samen } = choice
  const sheets = sheetsOf(languagesIn(talen), samen === 'ja')
  return (
    <div className="grid gap-8 print:block">
      {sheets.map((languages) => {
        const names = languages.map((language) => contactLanguage(language).name).join(', ')
        const shared = {
          session: forPaper(session),
          parts: languages.map((language) => ({ language, texts: session[language] })),
          light: inkt === 'weinig',
        }
        return soort === 'poster' ? (
          <PosterSheet key={names} {...shared} size={papier} label={t`Poster, ${names}`} />
        ) : (
          <FlyerSheet key={names} {...shared} size={papier === 'a3' ? 'a3' : 'a4-wide'} label={t`Flyers, ${names}`} />
        )
      })}
    </div>
  )
}
