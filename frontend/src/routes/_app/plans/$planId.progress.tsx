import { createFileRoute } from '@tanstack/react-router'
import { getPlanOptions, getReferenceDataOptions } from '@/api'
import { type ProgressSearch, progressSearch } from '@/features/progress/model/address'
import { ProgressPage } from '@/features/progress/ProgressPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/plans/$planId/progress')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as ProgressSearch,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getPlanOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('progress', 'plan-state', 'evidence', 'upload')
  },
  component: Page,
})

function Page() {
  const { planId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ProgressPage
      key={planId}
      planId={planId}
      search={progressSearch({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
