import { contactLanguage } from '@loper/domain/languages'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { classes } from '../../ui/classes.ts'
import { LibraryScene } from '../../ui/library-scene.tsx'
import { PaperCode } from './paper-code.tsx'
import { type InLanguage, PaperFacts } from './paper-facts.tsx'
import { PaperSheet, type PaperSize } from './paper-sheet.tsx'
import type { PaperSession } from './printed-sheets.tsx'

type Props = { session: PaperSession; parts: readonly InLanguage[]; size: PaperSize; light: boolean; label: string }

/** Sizes by how much there is to say: one language with a short title, one with a long title, two languages. */
function typeFor(parts: readonly InLanguage[]) {
  if (parts.length > 1) return { title: 'text-[5cqw]', summary: 'text-[2.5cqw]', facts: 'gap-[1.5cqw] text-[2.1cqw]' }
  const long = (parts[0]?.texts.title.length ?? 0) > 17
  return {
    title: long ? 'text-[6.4cqw]' : 'text-[8.4cqw]',
    summary: 'text-[3.2cqw]',
    facts: 'gap-[2.6cqw] text-[2.7cqw]',
  }
}

/** For the wall: what, when, where, and a code that leads to the form. Speaks to job seekers. */
export function PosterSheet({ session, parts, size, light, label }: Props) {
  const type = typeFor(parts)
  const direction = contactLanguage(parts[0]?.language ?? 'nl').direction
  return (
    <PaperSheet size={size} label={label}>
      <div dir={direction} className="grid h-full grid-rows-[auto_auto_1fr]">
        <div className="grid gap-[1.5cqw] px-[7cqw] pt-[5cqw]">
          <p className="flex items-center gap-[1.5cqw] text-[2.6cqw] font-bold">
            <BrandMark className="size-[5cqw] text-green" />
            <span lang="nl" dir="ltr">
              {session.organisation.name}
            </span>
          </p>
          {parts.map(({ language, texts }) => (
            <div key={language} lang={language} dir={contactLanguage(language).direction} className="grid gap-[0.8cqw]">
              <h2 className={classes('leading-[1.1] tracking-tight [&:lang(ar)]:leading-[1.4]', type.title)}>
                {texts.title}
              </h2>
              <p className={classes('leading-snug', type.summary)}>{texts.summary}</p>
            </div>
          ))}
        </div>
        {session.picture ? (
          <img
            src={session.picture.url}
            alt={session.picture.text}
            className={classes('mt-[3cqw] w-full object-cover', parts.length > 1 ? 'h-[38cqw]' : 'h-[48cqw]')}
          />
        ) : (
          <LibraryScene
            variant="narrow"
            onPaper
            className={classes('mx-auto -mb-px h-auto w-full', parts.length > 1 ? 'max-w-[66%]' : 'max-w-[84%]')}
          />
        )}
        <div
          className={classes(
            'grid grid-cols-[1.25fr_1fr] items-start gap-[4cqw] px-[7cqw] pb-[3cqw]',
            'pt-[2.5cqw]',
            light ? 'border-t-[1cqw] border-green bg-sheet' : 'carpet-ground text-sheet',
          )}
        >
          <PaperFacts parts={parts} online={session.online} className={type.facts} />
          <PaperCode
            languages={parts.map(({ language }) => language)}
            qr={session.qrOf(parts.map(({ language }) => language))}
            address={session.address}
            className={parts.length > 1 ? 'text-[1.9cqw]' : 'text-[2.2cqw]'}
          />
        </div>
      </div>
    </PaperSheet>
  )
}
