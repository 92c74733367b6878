import { QueryClient } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { ReactElement } from 'react'
import { type Me, signIn } from '@/api'
import { Providers } from '@/app/Providers'
import { aUser } from './builders'
import { api, server } from './server'

/** Signs a person in, as the sign-in page does. */
export async function asUser(user: Me = aUser()): Promise<Me> {
  server.use(
    http.post(api('/session'), () => HttpResponse.json({ accessToken: 'token', expiresIn: 900, user }), {
      once: true,
    }),
  )
  return signIn({ login: user.login, password: 'Ала-Тоо-2026' })
}

/** Nothing fades in, and no colours are computed that nobody looks at. */
const UNSTYLED = { env: 'test', withCssVariables: false, withGlobalClasses: false } as const

interface Options {
  /** The address shown; other addresses render nothing, but links to them work. */
  path?: string
  /** The route's own pattern when the component reads parameters, for example '/schools/$schoolId'. */
  pattern?: string
}

/** Renders one component with everything that it finds around it in the application. */
export function renderApp(element: ReactElement, { path = '/', pattern }: Options = {}) {
  const root = createRootRoute({ component: Outlet })
  const shown = createRoute({
    getParentRoute: () => root,
    path: pattern ?? path.split('?')[0] ?? '/',
    component: () => element,
  })
  const other = createRoute({ getParentRoute: () => root, path: '/$', component: () => null })
  const router = createRouter({
    routeTree: root.addChildren([shown, other]),
    history: createMemoryHistory({ initialEntries: [path] }),
    defaultPendingMinMs: 0,
  })
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <Providers queryClient={queryClient} mantine={UNSTYLED}>
      <RouterProvider router={router as never} />
    </Providers>,
  )
  return { ...view, router, queryClient }
}
