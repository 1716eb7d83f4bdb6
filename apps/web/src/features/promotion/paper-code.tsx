import { promotionWords } from '@loper/content/promotion-words'
import { contactLanguage, type Language } from '@loper/domain/languages'
import { classes } from '../../ui/classes.ts'
import { QrCode } from '../../ui/qr-code.tsx'

const dark = (row: string) => [...row].map((module) => module === '1')

type Props = { languages: readonly Language[]; qr: readonly string[]; address: string; className?: string }

/** The code that leads to the form, and the address for who types. */
export function PaperCode({ languages, qr, address, className }: Props) {
  const say = (word: 'enrol' | 'scan' | 'goTo') =>
    languages.map((language) => (
      <span key={language} lang={language} dir={contactLanguage(language).direction} className="block">
        {promotionWords[language][word]}
      </span>
    ))
  return (
    <div
      className={classes(
        'grid content-start justify-items-center gap-[0.5em] rounded-sheet border border-line bg-sheet p-[1em] text-center leading-snug text-ink',
        className,
      )}
    >
      <strong className="text-[1.35em] leading-tight">{say('enrol')}</strong>
      <span>{say('scan')}</span>
      <QrCode
        modules={qr.map(dark)}
        label={promotionWords[languages[0] ?? 'nl'].qrLabel}
        className="aspect-square w-full max-w-[11em]"
      />
      <span>{say('goTo')}</span>
      <b dir="ltr" className="text-[1.1em] text-green-deep [overflow-wrap:anywhere]">
        {/* Breaks, if it must, before the code and never within it. */}
        <span className="inline-block">{address.slice(0, address.lastIndexOf('/') - 2)}</span>
        <span className="inline-block">{address.slice(address.lastIndexOf('/') - 2)}</span>
      </b>
    </div>
  )
}
