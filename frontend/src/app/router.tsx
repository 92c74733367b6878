import { createRouter } from '@tanstack/react-router'
import { onSessionChange } from '@/api'
import { routeTree } from '../routeTree.gen'
import { NotFoundPage, PagePending, RouteFailed } from './fallbacks'
import { createQueryClient } from './queryClient'

export const queryClient = createQueryClient()

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: RouteFailed,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  // From now on a new page takes the focus to its heading; the first page of a visit does not.
  if (fromLocation !== undefined && pathChanged) document.documentElement.dataset.navigated = 'true'
})

let known: string | null = null
onSessionChange((session) => {
  if (session.status === 'expired') return
  const user = session.status === 'signed-in' ? session.user.id : null
  if (user === known) {
    // The same person again, after the session had ended: what failed meanwhile is asked once more.
    void queryClient.invalidateQueries()
    return
  }
  // The next person at this computer must not see a glimpse of the last one's data.
  if (known !== null) queryClient.clear()
  known = user
  void router.invalidate()
})

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The rail starts as icons on this page. */
    needsWidth?: boolean
  }
  interface Register {
    router: typeof router
  }
}
