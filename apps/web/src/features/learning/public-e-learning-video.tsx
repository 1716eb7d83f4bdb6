import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '../../app/public/contract.ts'
import { languages } from '../../app/public/languages.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import type { ELearning } from './answer-form.ts'

type Video = ELearning['video']

const captionsAddress = (webVtt: string) => `data:text/vtt;charset=utf-8,${encodeURIComponent(webVtt)}`
const poster = (address: string) => (address.startsWith('/videos/') ? address.replace(/\.mp4$/, '.webp') : undefined)

/** The film with captions, its words to read and what is to be seen; a film of another site is a link to it. */
export function ELearningVideo({ video, language }: { video: Video; language: Language }) {
  const { t } = useLingui()
  const { address, playable, captions, organisation } = video
  const best = captions.find((each) => each.language === language) ?? captions[0]
  return (
    <section aria-label={t`Het filmpje`} className="grid gap-2">
      {playable ? (
        // biome-ignore lint/a11y/useMediaCaption: the captions are the tracks, one for each language that has them.
        <video
          controls
          // What a library shows may be anywhere: no other site hears of a visitor who does not play it.
          preload={organisation ? 'none' : 'metadata'}
          playsInline
          poster={poster(address)}
          className="aspect-video w-full rounded-sheet border border-line bg-sheet"
        >
          <source src={address} />
          {captions.map((each) => (
            <track
              key={each.language}
              kind="captions"
              srcLang={each.language}
              label={languages.find(({ code }) => code === each.language)?.name}
              src={captionsAddress(each.webVtt)}
              default={each === best}
            />
          ))}
          <a href={address}>
            <Trans>Bekijk het filmpje</Trans>
          </a>
        </video>
      ) : (
        <p>
          <ButtonLink icon="external" href={address} target="_blank" rel="noreferrer">
            <Trans>Bekijk het filmpje op een andere site</Trans>
          </ButtonLink>
        </p>
      )}
      {organisation ? (
        <p className="text-ink-soft">
          <Trans>
            Dit filmpje is van <Dutch>{organisation.name}</Dutch>.
          </Trans>
        </p>
      ) : (
        <p className="text-ink-soft">
          <Trans>Dit filmpje heeft geen geluid. De woorden staan onder in beeld.</Trans>
        </p>
      )}
      <div>
        <Disclosure summary={<Trans>Lees de tekst van het filmpje</Trans>}>
          <Lines text={video.transcript} own={organisation !== null} />
        </Disclosure>
        {video.description && (
          <Disclosure summary={<Trans>Lees wat er te zien is</Trans>}>
            <Lines text={video.description} own={organisation !== null} />
          </Disclosure>
        )}
      </div>
    </section>
  )
}

/** What a library wrote is Dutch; ours is in the language of the page. */
function Lines({ text, own }: { text: string; own: boolean }) {
  const lines = text.split('\n').filter(Boolean)
  return (
    <div className="grid gap-2 text-ink" lang={own ? 'nl' : undefined} dir={own ? 'ltr' : undefined}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
