const staff = /^\/(werk|inloggen)(\/|$)/
const elsewhere = /^\/(api|auth|agenda|kalender|download|dev|graphql|metrics|healthz|readyz)(\/|$)|\.\w+$/

/** Public pages without anything of a person: these may be copied when they are seen. Any other page only when a person asks for it. */
const open =
  /^\/(bijeenkomsten(\/.*)?|leren(\/[a-z-]+)?|wie-ziet-mijn-gegevens|toegankelijkheid|over-loper|nieuwe-link)?$/

/** The shell of the staff front is one file for all its addresses. */
export const staffShell = '/werk'

export const isStaffPage = (path: string) => staff.test(path)
export const isFrontPage = (path: string) => !elsewhere.test(path)
/** E-learnings are read on the road: these are copied too when the app opens them in place. */
export const copiedInPlace = (path: string) => path.startsWith('/leren/') && mayCopy(path)
/** Files that never change, or are only pictures. */
export const isLasting = (path: string) => path.startsWith('/assets/') || /^\/videos\/[\w-]+\.webp$/.test(path)
export const mayCopy = (path: string) => open.test(path)
