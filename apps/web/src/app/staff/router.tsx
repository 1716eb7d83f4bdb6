import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { LinkProvider } from '../../ui/link.tsx'
import { paths } from '../paths.ts'
import { AppLink } from '../router-link.tsx'
import { urlSearch } from '../url-search.ts'
import { StaffLayout } from './layout.tsx'
import { NotFound } from './not-found.tsx'
import { PageError } from './page-error.tsx'
import { PageLoading } from './page-loading.tsx'
import { staffPages } from './pages.ts'
import { ReactAriaRouter } from './staff-frame.tsx'

const rootRoute = createRootRoute({
  component: () => (
    <LinkProvider component={AppLink}>
      <ReactAriaRouter>
        <Outlet />
      </ReactAriaRouter>
    </LinkProvider>
  ),
})

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.signIn(),
  component: lazyRouteComponent(() => import('../../features/accounts/sign-in-page.tsx'), 'SignInPage'),
})

const confirmSignIn = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.confirmSignIn('$token'),
  component: lazyRouteComponent(() => import('../../features/accounts/confirm-sign-in-page.tsx'), 'ConfirmSignInPage'),
})

const signInCode = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.signInCode(),
  component: lazyRouteComponent(() => import('../../features/accounts/code-page.tsx'), 'CodePage'),
})

const layout = createRoute({ getParentRoute: () => rootRoute, id: 'staff', component: StaffLayout })

const pages = staffPages.map(({ path, load }) =>
  createRoute({
    getParentRoute: () => layout,
    path,
    component: lazyRouteComponent(async () => ({ default: await load() })),
  }),
)

// Any other address gets its "not found" inside the layout.
const unknown = createRoute({ getParentRoute: () => layout, path: '/$', component: NotFound })

/** The staff front's router: each page in a chunk of its own, a failed page does not take the menu along. */
export function createStaffRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([signIn, confirmSignIn, signInCode, layout.addChildren([...pages, unknown])]),
    ...urlSearch,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: PageLoading,
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
}
