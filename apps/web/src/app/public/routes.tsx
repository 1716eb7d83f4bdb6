import { publicRoute, rootRoute } from './public-route.tsx'

/** Every public page: its address and its file within src/features. */
export const publicPages: Record<string, string> = {
  '/': 'sessions/public-home-page.tsx',
  '/bijeenkomsten': 'sessions/public-sessions-page.tsx',
  '/bijeenkomsten/$id': 'sessions/public-session-page.tsx',
  '/bijeenkomsten/$id/aanmelden': 'sessions/public-enrol-page.tsx',
  '/mijn/$token': 'people/public-mine-page.tsx',
  '/hier': 'sessions/public-door-page.tsx',
  '/hier/$code': 'sessions/public-door-page.tsx',
  '/mijn/$token/hier': 'sessions/public-door-page.tsx',
  '/hoe': 'afterwards/public-opinion-code-page.tsx',
  '/hoe/$code': 'afterwards/public-opinion-code-page.tsx',
  '/mijn/$token/daarna/$id': 'afterwards/public-afterwards-page.tsx',
  '/mijn/$token/gegevens': 'people/public-data-page.tsx',
  '/mijn/$token/afmelden/$id': 'people/public-sign-off-page.tsx',
  '/mijn/$token/andere-dag/$id': 'people/public-another-day-page.tsx',
  '/mijn/$token/kiezen/$id': 'people/public-choose-page.tsx',
  '/leren': 'learning/public-learning-page.tsx',
  '/leren/$key': 'learning/public-e-learning-page.tsx',
  '/map/$link': 'learning/public-folder-page.tsx',
  '/spel': 'games/public-game-code-page.tsx',
  '/spel/$code': 'games/public-join-game-page.tsx',
  '/spel/$code/$token': 'games/public-play-page.tsx',
  '/nieuwe-link': 'people/public-new-link-page.tsx',
  '/wie-ziet-mijn-gegevens': 'about/public-privacy-page.tsx',
  '/toegankelijkheid': 'about/public-accessibility-page.tsx',
  '/over-loper': 'about/public-about-page.tsx',
  '/geen-internet': 'about/public-no-network-page.tsx',
}

export const routeTree = rootRoute.addChildren(
  Object.entries(publicPages).map(([path, file]) => publicRoute(path, file)),
)
