import { createFileRoute, Outlet } from '@tanstack/react-router'
import { BootPending } from '@/app/fallbacks'
import { requireSession } from '@/app/guards'
import { Shell } from '@/app/shell/Shell'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app')({
  beforeLoad: ({ location }) => requireSession(location.href),
  // Its words are not in the entry: who signs in does not wait for them.
  loader: () => loadTexts('shell'),
  pendingComponent: BootPending,
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
})
