import { contactLanguage } from '@loper/domain/languages'
import type { Context } from '../../context.ts'
import { feedStyle } from './feed-style.ts'
import { type Feed, type FeedSession, feedWords, whenOf, whereOf } from './feed-words.ts'

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

type Whole = { feed: Feed; publicUrl: string; target: string }

function item(session: FeedSession, { feed: { language }, publicUrl, target }: Whole): string {
  const words = feedWords[language]
  const gone = session.status === 'CANCELLED'
  const address = `${publicUrl}/bijeenkomsten/${session.id}${language === 'nl' ? '' : `?taal=${language}`}`
  const spoken = session.words
  const marks = `lang="${spoken.language}" dir="${contactLanguage(spoken.language).direction}"`
  const title = `<span ${marks}>${escaped(spoken.title)}</span>`
  const state = gone ? words.cancelled : session.movedFrom ? words.moved : null
  return [
    `<li class="loper-bijeenkomst${gone ? ' loper-vervallen' : ''}">`,
    `<h3>${gone ? title : `<a href="${address}"${target}>${title}</a>`}</h3>`,
    state && `<p class="loper-let-op"><strong>${escaped(state)}</strong></p>`,
    `<p><time datetime="${session.startsAt.toISOString()}">${escaped(whenOf(session, language))}</time></p>`,
    `<p>${escaped(whereOf(session, language))}</p>`,
    `<p ${marks}>${escaped(spoken.summary)}</p>`,
    !gone && `<p><a class="loper-knop" href="${address}"${target}>${escaped(words.enrol)}</a></p>`,
    '</li>',
  ]
    .filter(Boolean)
    .join('\n')
}

function list(whole: Whole): string {
  const { feed, publicUrl, target } = whole
  const { language, sessions, name, address } = feed
  const words = feedWords[language]
  const { direction } = contactLanguage(language)
  return [
    `<section class="loper-bijeenkomsten" lang="${language}" dir="${direction}">`,
    `<h2>${escaped(words.title(name))}</h2>`,
    sessions.length > 0
      ? `<ul>\n${sessions.map((session) => item(session, whole)).join('\n')}\n</ul>`
      : `<p>${escaped(words.none)}</p>`,
    `<p><a href="${escaped(`${publicUrl}${address}`)}"${target}>${escaped(words.all)}</a></p>`,
    '</section>\n',
  ].join('\n')
}

/** A piece of HTML for in a page of somebody else: no style and no script, so that it takes the looks of that page. */
export function feedFragment({ config }: Context, feed: Feed): string {
  return list({ feed, publicUrl: config.publicUrl, target: '' })
}

/** The same as a whole page for in a frame, in our own style. A link opens in the window, not in the frame. */
export function feedPage({ config }: Context, feed: Feed): string {
  const { language, name } = feed
  return `<!doctype html>
<html lang="${language}" dir="${contactLanguage(language).direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(feedWords[language].title(name))}</title>
<style>${feedStyle}</style>
</head>
<body>
<main>
${list({ feed, publicUrl: config.publicUrl, target: ' target="_top"' })}</main>
</body>
</html>
`
}
