import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { summarySearch } from '@/features/staff/model/summarySearch'
import { SummaryPage } from '@/features/staff/summary/SummaryPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/staff/summary')({
  validateSearch: summarySearch,
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
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
