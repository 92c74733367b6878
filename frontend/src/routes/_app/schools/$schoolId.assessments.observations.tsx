import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { type ListFilters, listFilters } from '@/features/assessment/model/search'
import { ObservationsPage } from '@/features/assessment/sheets/ObservationsPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/assessments/observations')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as ListFilters,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy', 'commission_member'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('assessment')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ObservationsPage
      key={schoolId}
      schoolId={schoolId}
      search={listFilters({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
