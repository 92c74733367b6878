import { createFileRoute } from '@tanstack/react-router'
import { listSchoolSelfEvaluationsOptions } from '@/api'
import { SchoolListPage } from '@/features/self-evaluation/list/SchoolListPage'
import { readListFilters } from '@/features/self-evaluation/model/list'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/self-evaluations')({
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({
    page: readListFilters(search).page,
  }),
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(
      listSchoolSelfEvaluationsOptions({ path: params, query: { page: 0, size: 20 } }),
    )
    await loadTexts('self-evaluation')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const { page = 0 } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <SchoolListPage
      key={schoolId}
      schoolId={schoolId}
      page={page}
      onPage={(next) => void navigate({ search: { page: next || undefined } })}
    />
  )
}
