import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { AddPage } from '@/features/evidence/add/AddPage'
import { addSearch } from '@/features/evidence/model/address'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/evidence/add')({
  validateSearch: addSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('evidence', 'upload')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const { source = 'file' } = Route.useSearch()
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
