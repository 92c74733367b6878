import { createFileRoute } from '@tanstack/react-router'
import { getSchoolOptions, listFinanceReportsOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { ReportPage } from '@/features/finance-report/ReportPage'
import { type ReportSearch, reportSearch } from '@/features/finance-report/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/report/')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as ReportSearch,
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context, params: { schoolId } }) => {
    void context.queryClient.prefetchQuery(getSchoolOptions({ path: { schoolId } }))
    void context.queryClient.prefetchQuery(listFinanceReportsOptions({ path: { schoolId } }))
    await loadTexts('finance-frame', 'finance-report')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ReportPage
      key={schoolId}
      schoolId={schoolId}
      search={reportSearch({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
