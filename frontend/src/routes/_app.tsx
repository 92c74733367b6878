import { createFileRoute, Outlet } from '@tanstack/react-router'
import { BootPending } from '@/app/fallbacks'
import { requireSession } from '@/app/guards'
import { Shell } from '@/app/shell/Shell'

export const Route = createFileRoute('/_app')({
  beforeLoad: ({ location }) => requireSession(location.href),
  pendingComponent: BootPending,
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
})
