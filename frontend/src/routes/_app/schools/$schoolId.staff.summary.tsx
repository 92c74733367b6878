import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { type SummarySearch, summarySearch } from '@/features/staff/model/summarySearch'
import { SummaryPage } from '@/features/staff/summary/SummaryPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/staff/summary')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as SummarySearch,
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('staff')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <SummaryPage
      key={schoolId}
      schoolId={schoolId}
      search={summarySearch({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
