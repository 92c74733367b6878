import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, listBudgetArticlesOptions, listFinanceEstimatesOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { EstimatePage } from '@/features/finance-estimate/EstimatePage'
import { type EstimateSearch, estimateSearch } from '@/features/finance-estimate/model/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/estimate')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as EstimateSearch,
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context, params: { schoolId } }) => {
    void context.queryClient.prefetchQuery(listFinanceEstimatesOptions({ path: { schoolId } }))
    void context.queryClient.prefetchQuery(listBudgetArticlesOptions())
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('finance-frame', 'finance-estimate', 'grid')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <EstimatePage
      key={schoolId}
      schoolId={schoolId}
      year={estimateSearch(Route.useSearch()).year}
      onYear={(year) => void navigate({ search: { year }, replace: true })}
    />
  )
}
