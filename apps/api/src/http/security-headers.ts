import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/** Security headers on everything: only our own scripts, styles, fonts and pictures; never framed. */
export function securityHeaders(https: boolean) {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
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
  return (request: IncomingMessage, response: ServerResponse) =>
    new Promise<void>((done) => headers(request, response, () => done()))
}
