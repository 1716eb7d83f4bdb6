import { promotionWords } from '@loper/content/promotion-words'
import { contactLanguage, type Language } from '@loper/domain/languages'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { classes } from '../../ui/classes.ts'
import { PaperCode } from './paper-code.tsx'
import { type InLanguage, PaperFacts } from './paper-facts.tsx'
import { PaperSheet, type PaperSize } from './paper-sheet.tsx'
import type { PaperSession } from './printed-sheets.tsx'

type Props = { session: PaperSession; parts: readonly InLanguage[]; size: PaperSize; light: boolean; label: string }

/** Flyers of A5 on one sheet, to cut along the dashes: two on A4, four on A3. With two languages they take turns. */
export function FlyerSheet({ session, parts, size, light, label }: Props) {
  const places = size === 'a3' ? [0, 1, 2, 3] : [0, 1]
  return (
    <PaperSheet size={size} label={label}>
      <div dir="ltr" className={classes('grid h-full grid-cols-2', size === 'a3' && 'grid-rows-2')}>
        {places.map((place) => {
          const part = parts[place % parts.length]
          if (!part) return null
          return (
            <div
              key={place}
              // The copies say the same: read once is enough.
              aria-hidden={place >= parts.length}
              className={classes(
                '@container min-h-0 overflow-hidden border-dashed border-ink-soft',
                place % 2 === 1 && 'border-s',
                place > 1 && 'border-t',
              )}
            >
              <Flyer session={session} part={part} light={light} />
            </div>
          )
        })}
      </div>
    </PaperSheet>
  )
}

function Flyer({ session, part, light }: { session: PaperSession; part: InLanguage; light: boolean }) {
  const { language, texts } = part
  const words = promotionWords[language]
  const languages: Language[] = [language]
  const long = texts.title.length > 17
  return (
    <div lang={language} dir={contactLanguage(language).direction} className="grid h-full grid-rows-[auto_auto_1fr]">
      <header
        className={classes(
          'grid gap-[1.4cqw] px-[8cqw] pt-[4cqw] pb-[3.5cqw]',
          light ? 'border-b-[1cqw] border-green bg-sheet' : 'carpet-ground text-sheet',
        )}
      >
        <p className="flex items-center gap-[2cqw] text-[3.6cqw] font-bold">
          <BrandMark className={classes('size-[7cqw]', light ? 'text-green' : 'text-sheet')} />
          <span lang="nl" dir="ltr">
            {session.organisation.name}
          </span>
        </p>
        <h2
          className={classes(
            'leading-[1.1] tracking-tight [&:lang(ar)]:leading-[1.4]',
            long ? 'text-[6.2cqw]' : 'text-[9cqw]',
          )}
        >
          {texts.title}
        </h2>
        <p className={classes('leading-snug', long ? 'text-[3.6cqw]' : 'text-[4cqw]')}>{texts.summary}</p>
      </header>
      <section className="grid gap-[1cqw] px-[8cqw] pt-[3cqw]">
        <h3 className="text-[4.3cqw] leading-tight">{words.whatYouDo}</h3>
        <ol className="grid gap-[0.8cqw] text-[3.4cqw] leading-snug">
          {texts.steps.map(({ title }, index) => (
            <li key={title} className="grid grid-cols-[5.5cqw_minmax(0,1fr)] items-baseline gap-[2.5cqw]">
              <span
                aria-hidden="true"
                className="grid size-[5.5cqw] place-items-center rounded-full bg-sun text-[3.3cqw] font-bold text-ink"
              >
                {index + 1}
              </span>
              {title}
            </li>
          ))}
        </ol>
      </section>
      <div className="grid grid-cols-[1.25fr_1fr] items-center gap-[4cqw] px-[8cqw] pt-[2cqw] pb-[3cqw]">
        <PaperFacts parts={[part]} online={session.online} help={false} className="gap-[2.2cqw] text-[3.3cqw]" />
        <PaperCode
          languages={languages}
          qr={session.qrOf(languages)}
          address={session.address}
          className="text-[2.6cqw]"
        />
      </div>
    </div>
  )
}
