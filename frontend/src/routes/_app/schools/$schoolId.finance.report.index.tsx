import { createFileRoute } from '@tanstack/react-router'
import { getSchoolOptions, listFinanceReportsOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { ReportPage } from '@/features/finance-report/ReportPage'
import { reportSearch } from '@/features/finance-report/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/report/')({
  validateSearch: reportSearch,
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
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
