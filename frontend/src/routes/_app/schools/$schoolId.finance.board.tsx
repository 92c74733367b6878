import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { BoardPage } from '@/features/finance-board/BoardPage'
import { type BoardSearch, boardSearch } from '@/features/finance-board/model/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/board')({
  // Read where it is used: the lists it is checked by stay out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as BoardSearch,
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('finance-frame', 'finance-board', 'evidence')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <BoardPage
      key={schoolId}
      schoolId={schoolId}
      search={boardSearch(Route.useSearch())}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
