import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '../../app/public/contract.ts'
import { Sheet } from '../../ui/sheet.tsx'
import type { Game } from './public-play-page.tsx'

type Result = NonNullable<Game['result']>

/** The list of steps or the card with skills, as it stands on the screen and on paper. */
export function ResultSheet({ result, language }: { result: Result; language: Language }) {
  const day = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' })
  const { skills, steps, work, cards, sentence } = result
  const nothing = skills.length + steps.length + work.length + cards.length === 0 && !sentence
  return (
    <Sheet tone="together" as="article" className="gap-6">
      <header className="grid gap-1">
        <h2 className="text-title font-bold">{result.title}</h2>
        <p className="text-large font-semibold">
          <bdi>{result.firstName}</bdi>
        </p>
        <p className="text-ink-soft">
          {result.intro}, {day.format(new Date(result.date))}
        </p>
      </header>
      {nothing && (
        <p>
          <Trans>Hier staat nog niets. U kunt eerdere rondes nog invullen.</Trans>
        </p>
      )}
      {skills.length > 0 && <Skills skills={skills} />}
      {steps.length > 0 && <Steps steps={steps} />}
      {work.length > 0 && (
        <Part title={<Trans>Werk dat bij mij past</Trans>}>
          <Lines items={work} />
        </Part>
      )}
      {cards.length > 0 && (
        <Part title={<Trans>Hier word ik blij van</Trans>}>
          <Lines items={cards} />
        </Part>
      )}
      {sentence && (
        <Part title={skills.length > 0 ? <Trans>Mijn zin om hardop te zeggen</Trans> : <Trans>Waarom</Trans>}>
          <p>
            <bdi>{sentence}</bdi>
          </p>
        </Part>
      )}
    </Sheet>
  )
}

function Part({ title, children }: { title: React.ReactNode; children: React.ReactNode }) {
  return (
    <section className="grid gap-2 print:break-inside-avoid">
      <h3 className="text-heading">{title}</h3>
      {children}
    </section>
  )
}

function Lines({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 ps-6">
      {items.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Steps({ steps }: { steps: Result['steps'] }) {
  const { t } = useLingui()
  return (
    <Part title={t`Mijn stappen`}>
      <ol className="grid list-decimal gap-3 ps-6">
        {steps.map(({ what, when, who }) => (
          <li key={what}>
            <b>
              <bdi>{what}</bdi>
            </b>
            {when && <span className="block text-ink-soft">{t`Wanneer: ${when}`}</span>}
            {who && <span className="block text-ink-soft">{t`Hulp: ${who}`}</span>}
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** First how an employer says it, then where it shows. */
function Skills({ skills }: { skills: Result['skills'] }) {
  return (
    <ul className="grid gap-4">
      {skills.map(({ skill, employer, where, example }) => (
        <li key={skill} className="grid border-s-4 border-green ps-4 print:break-inside-avoid">
          <b>
            <bdi>{employer ?? skill}</bdi>
          </b>
          {employer && <span>{skill}</span>}
          {(where || example) && (
            <span className="text-ink-soft">
              {where}
              {where && example ? ': ' : ''}
              <bdi>{example}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
