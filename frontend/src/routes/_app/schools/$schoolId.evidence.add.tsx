import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { AddPage } from '@/features/evidence/add/AddPage'
import { type AddSearch, addSearch } from '@/features/evidence/model/address'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/evidence/add')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as AddSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('evidence', 'upload')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const { source = 'file' } = addSearch({ ...Route.useSearch() })
  const navigate = Route.useNavigate()
  return (
    <AddPage
      key={schoolId}
      schoolId={schoolId}
      source={source}
      onSource={(next) =>
        void navigate({ search: { source: next === 'file' ? undefined : next }, replace: true })
      }
    />
  )
}
