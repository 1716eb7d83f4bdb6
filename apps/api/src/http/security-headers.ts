import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/** The one rule about touch that the widgets of the staff front (react-aria) write into the page themselves. */
const touchRule = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

type Sources = { styles: string[]; frames?: string[] }

const headersWith = ({ styles, frames = ["'none'"] }: Sources, https: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: styles,
        frameSrc: frames,
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // A library's own film may be anywhere; captions come along in the page.
        mediaSrc: ["'self'", 'https:', 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  })

/** Security headers on everything: only our own scripts, styles, fonts, pictures and films; never framed. */
export function securityHeaders(https: boolean) {
  const publicFront = headersWith({ styles: ["'self'"] }, https)
  // Colleagues look at a feed as it stands in the page of their site.
  const staffFront = headersWith({ styles: ["'self'", touchRule], frames: ["'self'"] }, https)
  return (request: IncomingMessage, response: ServerResponse) =>
    new Promise<void>((done) => {
      const headers = /^\/(werk|inloggen)/.test(request.url ?? '') ? staffFront : publicFront
      headers(request, response, () => done())
    })
}
