import { publicPages } from './routes.tsx'

/** The address of every public page, with `$name` for what differs. */
export const publicPaths: readonly string[] = Object.keys(publicPages)

const patterns = publicPaths.map((path) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`))

/** Whether the public front has a page at this path. */
export function isPublicPath(pathname: string): boolean {
  return patterns.some((pattern) => pattern.test(pathname))
}
