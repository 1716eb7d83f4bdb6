import { createHash } from 'node:crypto'

/** The looks of the page in a frame; it stands in the page itself, so that it needs no other file. */
export const feedStyle = `
body{margin:0;padding:1rem;background:#fcfbf7;color:#14231b;font:1.125rem/1.5 system-ui,sans-serif}
h2{margin:0 0 1rem;font-size:1.4rem;line-height:1.25}
ul{margin:0;padding:0;list-style:none;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}
li{padding:1rem 1.25rem;background:#fff;border:1px solid #d5d8cf;border-radius:12px}
h3{margin:0 0 .5rem;font-size:1.2rem}
p{margin:.25rem 0}
a{color:#084d2a}
a:focus-visible{outline:3px solid #14231b;outline-offset:2px}
.loper-knop{display:inline-block;margin-top:.5rem;padding:.6rem 1.1rem;background:#0b6b3a;color:#fff;border-radius:10px;text-decoration:none;font-weight:700}
.loper-vervallen h3{text-decoration:line-through}
.loper-let-op{color:#8a4b00}
[dir=rtl]{line-height:1.75}`

/** Lets the browser use that style and nothing else, whoever puts the page in a frame. */
export const feedPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(feedStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')
