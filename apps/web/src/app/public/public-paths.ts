import { publicPages } from './routes.tsx'

const patterns = Object.keys(publicPages).map((path) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`))

/** Whether the public front has a page at this path. */
export function isPublicPath(pathname: string): boolean {
  return patterns.some((pattern) => pattern.test(pathname))
}
