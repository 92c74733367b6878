import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { type QueueFilters, QueuePage } from '@/features/queue/QueuePage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/queue')({
  beforeLoad: ({ context }) => requireRole(context.user, 'district_specialist'),
  validateSearch: (search: Record<string, unknown>): QueueFilters => {
    const page = Number(search.page)
    return {
      q: typeof search.q === 'string' && search.q.trim() !== '' ? search.q.slice(0, 100) : undefined,
      page: Number.isInteger(page) && page > 0 ? page : undefined,
    }
  },
  loader: () => loadTexts('queue', 'plan-state'),
  component: Page,
})

function Page() {
  const navigate = Route.useNavigate()
  return (
    <QueuePage filters={Route.useSearch()} onFilter={(search) => void navigate({ search, replace: true })} />
  )
}
