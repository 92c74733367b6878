import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { type EvidenceSearch, evidenceSearch } from '@/features/evidence/model/address'
import { RegisterPage } from '@/features/evidence/register/RegisterPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/evidence/')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as EvidenceSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('evidence', 'upload')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <RegisterPage
      key={schoolId}
      schoolId={schoolId}
      search={evidenceSearch({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
