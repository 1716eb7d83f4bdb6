import { promotionWords } from '@loper/content/promotion-words'
import { contactLanguage, type Language } from '@loper/domain/languages'
import type { PaperTextsFragment } from '@loper/graphql/documents'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'

export type InLanguage = { language: Language; texts: PaperTextsFragment }

type Fact = { icon: IconName; strong: string; text: string | null }

function factsIn({ language, texts }: InLanguage, online: boolean, help: boolean): Fact[] {
  const words = promotionWords[language]
  const { day, time, place, address, cost } = texts
  return [
    { icon: 'calendar', strong: day, text: time },
    { icon: online ? 'computer' : 'pin', strong: place, text: online ? words.atHome : address },
    { icon: 'cup', strong: cost ?? words.free, text: online || cost ? null : words.freeCoffee },
    ...(help ? [{ icon: 'words' as const, strong: words.helpTitle, text: words.helpText }] : []),
  ]
}

/** When, where and for how much: an icon once, and beside it the words in each language. */
export function PaperFacts(props: {
  parts: readonly InLanguage[]
  online: boolean
  help?: boolean
  className: string
}) {
  const { parts, online, help = true, className } = props
  const [first, ...others] = parts.map((part) => ({ ...part, facts: factsIn(part, online, help) }))
  return (
    <ul className={classes('grid content-start', className)}>
      {first?.facts.map((fact, index) => (
        <li key={fact.icon} className="grid grid-cols-[1.8em_minmax(0,1fr)] gap-[0.7em] leading-snug">
          <Icon name={fact.icon} className="size-[1.7em]" />
          <span>
            {[first, ...others].map(({ language, facts }) => {
              const said = facts[index]
              // A name, or what a library wrote, is the same in every language: once is enough.
              if (language !== first.language && said?.strong === fact.strong && said.text === fact.text) return null
              return (
                <span
                  key={language}
                  lang={language}
                  dir={contactLanguage(language).direction}
                  className="block not-first:mt-[0.3em]"
                >
                  <strong className="block">{said?.strong}</strong>
                  {said?.text}
                </span>
              )
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
