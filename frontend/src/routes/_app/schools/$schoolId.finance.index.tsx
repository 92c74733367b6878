import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { financeYear, rateDayOf } from '@/features/finance/model/search'
import { OverviewPage } from '@/features/finance/overview/OverviewPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/')({
  // Read where it is used: the lists it is checked by stay out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as { year?: number; rate?: string },
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('finance-frame', 'finance', 'chart')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  const search = Route.useSearch()
  const { year } = financeYear(search)
  return (
    <OverviewPage
      key={schoolId}
      schoolId={schoolId}
      year={year}
      rateDay={rateDayOf(search)}
      onYear={(next) => void navigate({ search: { year: next }, replace: true })}
      onRateDay={(rate) => void navigate({ search: { year, rate }, replace: true, resetScroll: false })}
    />
  )
}
