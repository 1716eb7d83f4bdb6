import type { Mail } from '@loper/content/mails/mail'
import { contactLanguage } from '@loper/domain/languages'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for HTML text and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

const paragraph = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`
const button = ({ label, url }: { label: string; url: string }) =>
  `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;background:#0b6b3a;color:#ffffff;` +
  `font-weight:bold;text-decoration:none;padding:16px 24px;border-radius:10px">${escapeHtml(label)}</a></p>`

const link = ({ text, label, url }: NonNullable<Mail['further']>) =>
  `<p style="margin:24px 0 0">${escapeHtml(text)}<br><a href="${escapeHtml(url)}" style="color:#0b6b3a;font-weight:bold">${escapeHtml(label)}</a></p>`

/** The mail as HTML: one column, 18 px, one button; reads well on a phone and without pictures. */
export function mailHtml({ subject, title, paragraphs, action, further, footer }: Mail, language: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${contactLanguage(language).direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#fbfaf6;color:#15241c;font:18px/1.6 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<div style="height:8px;background:#0b6b3a"></div>
<div style="max-width:544px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 24px;color:#064a28;font-weight:bold;font-size:22px">Loper</p>
<h1 style="margin:0 0 16px;font-size:26px;line-height:1.2">${escapeHtml(title)}</h1>
${paragraphs.map(paragraph).join('\n')}
${action ? button(action) : ''}
${further ? link(further) : ''}
${footer ? `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d9ded6;color:#4a5a51;font-size:16px">${escapeHtml(footer)}</p>` : ''}
</div></body></html>`
}

/** The same mail as plain text. */
export function mailText({ title, paragraphs, action, further, footer }: Mail): string {
  return [
    title,
    ...paragraphs,
    ...(action ? [`${action.label}: ${action.url}`] : []),
    ...(further ? [`${further.text}\n${further.label}: ${further.url}`] : []),
    ...(footer ? [footer] : []),
  ].join('\n\n')
}
