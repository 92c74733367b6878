import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { SurveysPage } from '@/features/survey/SurveysPage'
import { readSearch, type SurveysSearch } from '@/features/survey/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/surveys/')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as SurveysSearch,
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('survey')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <SurveysPage
      key={schoolId}
      schoolId={schoolId}
      search={readSearch({ ...Route.useSearch() })}
      onSearch={(search) => void navigate({ search, replace: true })}
      onOpen={(surveyId) =>
        void navigate({ to: '/schools/$schoolId/surveys/$surveyId', params: { schoolId, surveyId } })
      }
    />
  )
}
