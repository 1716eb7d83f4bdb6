import { publicRoute, rootRoute } from './public-route.tsx'

/** Every public page: its address and its file within src/features. */
export const publicPages: Record<string, string> = {
  '/': 'sessions/public-home-page.tsx',
}

export const routeTree = rootRoute.addChildren(
  Object.entries(publicPages).map(([path, file]) => publicRoute(path, file)),
)
