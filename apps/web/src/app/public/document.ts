import type { Language, PublicAssets } from './contract.ts'
import { languages } from './languages.ts'
import { type PublicState, stateElementId } from './state.ts'

type Parts = {
  title: string
  description: string
  language: Language
  body: string
  state: PublicState
  assets: PublicAssets
  personal: boolean
  alternates: Alternate[]
  /** JSON for search engines, or nothing. */
  structured: string
}

/** The same page in another language. */
export type Alternate = { language: string; href: string }

/** The whole html of a public page. No inline script or style: the state is data, and the rest are files. */
export function htmlDocument(parts: Parts): string {
  const { title, description, language, body, state, assets, personal, alternates, structured } = parts
  const direction = languages.find(({ code }) => code === language)?.direction ?? 'ltr'
  // The text and its style come first: on a slow network nothing that only makes the page livelier may stand in their way.
  const later = 'fetchpriority="low"'
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${personal ? '<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">' : ''}
${alternates.map(({ language: code, href }) => `<link rel="alternate" hreflang="${code}" href="${escapeHtml(href)}">`).join('\n')}
${structured ? `<script type="application/ld+json">${safeInScript(structured)}</script>` : ''}
<meta name="theme-color" content="#0b6b3a">
<link rel="icon" href="/loper.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/icons/apple-touch-icon.png">
<link rel="manifest" href="/manifest.${language}.webmanifest">
${assets.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
${assets.preloads.map((href) => `<link rel="modulepreload" ${later} href="${escapeHtml(href)}">`).join('\n')}
</head>
<body>
<div id="loper">${body}</div>
<script type="application/json" id="${stateElementId}">${safeInScript(JSON.stringify(state))}</script>
${assets.scripts.map((src) => `<script type="module" ${later} src="${escapeHtml(src)}"></script>`).join('\n')}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** JSON that cannot end its script element early. */
function safeInScript(json: string): string {
  return json.replace(/</g, '\\u003c')
}
