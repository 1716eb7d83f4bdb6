import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import type { SessionPosterPageQuery } from '@loper/graphql/documents'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { LibraryScene } from '../../ui/library-scene.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { placeOf } from './session-words.ts'

type Props = { session: NonNullable<SessionPosterPageQuery['session']>; light: boolean }

/** More letters than this do not fit on one line in the largest type. */
const longTitle = 17

/** What people can type: the list of sessions, where this one can be found by its place. */
const shortAddress = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')

const dark = (row: string) => [...row].map((module) => module === '1')

/** The sheet itself: what, when, where, and a code that leads to the form. Speaks to job seekers. */
export function SessionPoster({ session, light }: Props) {
  const { t, i18n } = useLingui()
  const { organisation, branch, cost } = session
  const address = session.online ? t`U doet thuis mee` : branch && `${branch.street}, ${branch.place}`
  const facts: { icon: IconName; strong: string; text: string | null }[] = [
    {
      icon: 'calendar',
      strong: formatDay(session.startsAt, new Date()),
      text: formatTimeRange(session.startsAt, session.endsAt),
    },
    { icon: session.online ? 'computer' : 'pin', strong: placeOf(session, i18n), text: address },
    { icon: 'cup', strong: cost ?? t`Gratis`, text: session.online || cost ? null : t`Ook de koffie` },
    { icon: 'words', strong: t`Hulp nodig?`, text: t`Vraag het aan de balie` },
  ]
  return (
    <article
      aria-label={t`Poster van ${session.title}`}
      className="@container mx-auto grid aspect-[210/297] w-full max-w-[48rem] grid-rows-[auto_auto_1fr] overflow-hidden border border-line bg-paper [page:poster] [print-color-adjust:exact] print:fixed print:inset-0 print:h-dvh print:max-w-none print:border-0"
    >
      <div className="grid gap-[1.5cqw] px-[7cqw] pt-[5cqw]">
        <p className="flex items-center gap-[1.5cqw] text-[2.6cqw] font-bold">
          <BrandMark className="size-[5cqw] text-green" />
          {organisation.name}
        </p>
        <h2
          className={classes(
            'leading-[1.05] tracking-tight',
            session.title.length > longTitle ? 'text-[5.6cqw]' : 'text-[8cqw]',
          )}
        >
          {session.title}
        </h2>
        <p className="text-[3.2cqw] leading-snug">{session.summary}</p>
      </div>
      <LibraryScene variant="narrow" onPaper className="-mb-px h-auto w-full" />
      <div
        className={classes(
          'grid grid-cols-[1.25fr_1fr] items-start gap-[4cqw] px-[7cqw] pt-[0.5cqw] pb-[3cqw]',
          light ? 'border-t-[1cqw] border-green bg-sheet' : 'carpet-ground text-sheet',
        )}
      >
        <ul className="grid gap-[2.6cqw]">
          {facts.map(({ icon, strong, text }) => (
            <li key={icon} className="grid grid-cols-[5cqw_minmax(0,1fr)] gap-[2cqw] text-[2.7cqw] leading-snug">
              <Icon name={icon} className="size-[4.6cqw]" />
              <span>
                <strong className="block">{strong}</strong>
                {text}
              </span>
            </li>
          ))}
        </ul>
        <div className="grid justify-items-center gap-[1.2cqw] rounded-sheet border border-line bg-sheet p-[2.5cqw] text-center text-[2.4cqw] leading-snug text-ink">
          <strong className="text-[3.4cqw]">
            <Trans>Meld u aan</Trans>
          </strong>
          <Trans>Scan de code.</Trans>
          <QrCode
            modules={session.qr.map(dark)}
            label={t`QR-code naar de aanmelding`}
            className="w-full max-w-[28cqw]"
          />
          <span className="text-[1.8cqw] [overflow-wrap:anywhere]">
            <Trans>
              Of ga naar <b className="block">{shortAddress(session.publicUrl)}</b>
            </Trans>
          </span>
        </div>
      </div>
    </article>
  )
}
