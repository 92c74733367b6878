import { createFileRoute } from '@tanstack/react-router'
import { OverviewPage } from '@/features/indicators/overview/OverviewPage'
import { indicatorSearch } from '@/features/indicators/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/indicators/')({
  validateSearch: indicatorSearch,
  loader: () => loadTexts('indicators', 'chart'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <OverviewPage key={schoolId} schoolId={schoolId} search={Route.useSearch()} />
}
