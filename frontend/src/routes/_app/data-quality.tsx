import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { OverviewPage } from '@/features/data-quality/OverviewPage'
import { type OverviewFilters, overviewFilters } from '@/features/data-quality/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/data-quality')({
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'district_specialist', 'commission_member', 'administrator'),
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as OverviewFilters,
  loader: () => loadTexts('data-quality', 'findings'),
  component: Page,
})

function Page() {
  const navigate = Route.useNavigate()
  const filters = overviewFilters({ ...Route.useSearch() })
  return (
    <OverviewPage
      filters={filters}
      onFilter={(search) =>
        // The filters stand below the schools: only another page of the list moves what is in sight.
        void navigate(
          search.page === filters.page
            ? { search, replace: true, resetScroll: false }
            : { search, replace: true, hash: 'findings' },
        )
      }
    />
  )
}
