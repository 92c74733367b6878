import { createFileRoute } from '@tanstack/react-router'
import { DataQualityPage } from '@/features/data-quality/DataQualityPage'
import { type FindingFilters, findingFilters } from '@/features/data-quality/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/data-quality')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as FindingFilters,
  loader: () => loadTexts('data-quality', 'findings'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <DataQualityPage
      key={schoolId}
      schoolId={schoolId}
      filters={findingFilters({ ...Route.useSearch() })}
      onFilter={(search) => void navigate({ search, replace: true })}
    />
  )
}
