import { Plural, Trans } from '@lingui/react/macro'
import { formatDate, formatDay, formatDayAndTime } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { groupLines } from './access-groups.ts'
import type { MyData } from './public-data-page.tsx'

type Trail = { me: MyData; now: string; language: Language }

/** Everybody who read or wrote something about the person, and how often. */
export function WhoLooked({ me, now, language }: Trail) {
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Wie heeft gekeken?</Trans>
      </h2>
      {me.accessLines.length === 0 ? (
        <p>
          <Trans>Nog niemand.</Trans>
        </p>
      ) : (
        <ul className="grid border-t border-line">
          {groupLines(me.accessLines).map((line) => (
            <li key={line.id} className="grid gap-1 border-b border-line py-3">
              <span className="text-ink-soft">
                {formatDayAndTime(line.at, now, language)}
                {line.times > 1 && (
                  <Trans>
                    , {line.times} keer sinds {formatDay(line.firstAt, now, language)}
                  </Trans>
                )}
              </span>
              <span>
                {line.byMyself ? (
                  <b>
                    <Trans>Uzelf</Trans>
                  </b>
                ) : (
                  <Dutch>
                    <b>{line.readerName}</b>
                    {line.organisationName ? `, ${line.organisationName}` : ''}
                  </Dutch>
                )}
                : <bdi>{line.what}</bdi> ({line.purpose})
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What the person agreed to and stopped, in the words of then. */
export function AgreedTo({ me, language }: Trail) {
  if (me.consents.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Waar zei u ja tegen?</Trans>
      </h2>
      <div>
        {me.consents.map((consent) => (
          <Disclosure
            key={consent.id}
            summary={
              consent.kind === 'GIVEN' ? (
                <Trans>U gaf toestemming op {formatDate(consent.at, language)}</Trans>
              ) : (
                <Trans>U stopte de toestemming op {formatDate(consent.at, language)}</Trans>
              )
            }
          >
            <p className="whitespace-pre-line" dir="auto">
              {consent.text}
            </p>
          </Disclosure>
        ))}
      </div>
      <p className="text-ink-soft">
        <Plural
          value={me.consents.length}
          one="Dit is de tekst die u toen las."
          other="Dit zijn de teksten die u toen las."
        />
      </p>
    </section>
  )
}
