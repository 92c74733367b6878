import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { LedgerPage } from '@/features/finance/ledger/LedgerPage'
import { type LedgerSearch, ledgerSearch } from '@/features/finance/model/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/ledger')({
  // Read where it is used: the lists it is checked by stay out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as LedgerSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy', 'commission_member'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('finance-frame', 'finance', 'import', 'evidence')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <LedgerPage
      key={schoolId}
      schoolId={schoolId}
      search={ledgerSearch(Route.useSearch())}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
