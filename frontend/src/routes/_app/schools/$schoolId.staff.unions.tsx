import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { type UnionsSearch, unionsSearch } from '@/features/staff/model/summarySearch'
import { UnionsPage } from '@/features/staff/unions/UnionsPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/staff/unions')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as UnionsSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy', 'commission_member'),
  loader: () => loadTexts('staff'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <UnionsPage
      key={schoolId}
      schoolId={schoolId}
      search={unionsSearch({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
