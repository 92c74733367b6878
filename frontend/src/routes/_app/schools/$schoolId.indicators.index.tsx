import { createFileRoute } from '@tanstack/react-router'
import { OverviewPage } from '@/features/indicators/overview/OverviewPage'
import { type IndicatorSearch, indicatorSearch } from '@/features/indicators/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/indicators/')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as IndicatorSearch,
  loader: () => loadTexts('indicators', 'chart'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return (
    <OverviewPage key={schoolId} schoolId={schoolId} search={indicatorSearch({ ...Route.useSearch() })} />
  )
}
